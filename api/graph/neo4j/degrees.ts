import type { AnswerTo, DegreesQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function degrees(
  _reader: Reader,
  _question: DegreesQuestion,
): Promise<AnswerTo<DegreesQuestion>> {
  throw new Error('degrees: not answered yet.');
}
