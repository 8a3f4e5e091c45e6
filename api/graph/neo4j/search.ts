import type { AnswerTo, SearchQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function search(
  _reader: Reader,
  _question: SearchQuestion,
): Promise<AnswerTo<SearchQuestion>> {
  throw new Error('search: not answered yet.');
}
