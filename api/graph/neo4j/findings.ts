import type { AnswerTo, FindingsQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function findings(
  _reader: Reader,
  _question: FindingsQuestion,
): Promise<AnswerTo<FindingsQuestion>> {
  throw new Error('findings: not answered yet.');
}
