import DataLoader from 'dataloader';
import { CallerError } from '../errors.ts';
import type { AnswerTo, Eventually, GraphView, Question } from '../graph/graph.ts';
import { limits } from './limits.ts';

/** Asks one graph question; the questions of a level reach a remote store in one round trip. */
export type Ask = <Q extends Question>(question: Q) => Eventually<AnswerTo<Q>>;

/**
 * A store that answers at once is asked at once, so that its resolvers make no promises. A remote
 * one is asked all the questions of a level together, and no question twice in a request.
 */
export function createAsker(view: GraphView, isRemote: boolean): Ask {
  const end = Date.now() + limits.requestTime;
  const loader = new DataLoader<Question, AnswerTo<Question>, string>(
    async (questions) => view.ask(questions, { deadline: timeLeft(end) }),
    { cacheKeyFn: (question) => JSON.stringify(question) },
  );

  // An answer is in step with its question, which only an overload can say of a mixed batch.
  function askLater<Q extends Question>(question: Q): Promise<AnswerTo<Q>>;
  function askLater(question: Question): Promise<AnswerTo<Question>> {
    return loader.load(question);
  }

  function askNow<Q extends Question>(question: Q): Eventually<AnswerTo<Q>> {
    const answers = view.ask([question], { deadline: timeLeft(end) });
    return answers instanceof Promise ? answers.then(([answer]) => answer) : answers[0];
  }

  return isRemote ? askLater : askNow;
}

function timeLeft(end: number): number {
  const left = Math.min(limits.callTime, end - Date.now());
  if (left <= 0) {
    throw new CallerError(
      'LIMIT_EXCEEDED',
      `This request took more than ${limits.requestTime / 1000} seconds; ask for less at once.`,
    );
  }
  return left;
}
