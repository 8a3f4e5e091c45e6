import type { AnswerTo, NodesQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function nodes(
  _reader: Reader,
  _question: NodesQuestion,
): Promise<AnswerTo<NodesQuestion>> {
  throw new Error('nodes: not answered yet.');
}
