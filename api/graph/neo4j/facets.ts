import type { AnswerTo, FacetsQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function facets(
  _reader: Reader,
  _question: FacetsQuestion,
): Promise<AnswerTo<FacetsQuestion>> {
  throw new Error('facets: not answered yet.');
}
