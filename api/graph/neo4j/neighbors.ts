import type { AnswerTo, NeighborsQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function neighbors(
  _reader: Reader,
  _question: NeighborsQuestion,
): Promise<AnswerTo<NeighborsQuestion>> {
  throw new Error('neighbors: not answered yet.');
}
