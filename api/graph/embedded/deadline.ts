import { CallerError } from '../../errors.ts';

/** Called now and then by long work: it fails once the time is over. */
export type Deadline = () => void;

export function deadlineIn(milliseconds: number): Deadline {
  const end = performance.now() + milliseconds;
  return () => {
    if (performance.now() > end) {
      throw new CallerError(
        'UNAVAILABLE',
        `The answer took longer than ${milliseconds} ms. Ask again, or ask for less at once.`,
      );
    }
  };
}
