import type { AnswerTo, PathsQuestion } from '../graph.ts';
import type { Reader } from './reader.ts';

export async function paths(
  _reader: Reader,
  _question: PathsQuestion,
): Promise<AnswerTo<PathsQuestion>> {
  throw new Error('paths: not answered yet.');
}
