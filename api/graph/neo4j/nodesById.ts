import type { AnswerTo, NodesByIdQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function nodesById(
  _reader: Reader,
  _question: NodesByIdQuestion,
): Promise<AnswerTo<NodesByIdQuestion>> {
  throw new Error('nodesById: not answered yet.');
}
