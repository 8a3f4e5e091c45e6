import type { Eventually } from '../graph/graph.ts';

/** Goes on with an answer: at once where it is there, later where it is a promise. */
export function whenAnswered<T, U>(
  answer: Eventually<T>,
  goOn: (value: T) => Eventually<U>,
): Eventually<U> {
  return answer instanceof Promise ? answer.then(goOn) : goOn(answer);
}

/** Remembers what a function without arguments gave the first time. */
export function once<T>(give: () => T): () => T {
  let given: { readonly value: T } | null = null;
  return () => {
    given ??= { value: give() };
    return given.value;
  };
}

/** Several answers as one. */
export function allAnswered<T>(answers: readonly Eventually<T>[]): Eventually<readonly T[]> {
  const values: T[] = [];
  for (const answer of answers) {
    if (answer instanceof Promise) {
      return Promise.all(answers);
    }
    values.push(answer);
  }
  return values;
}

/** Two answers, asked for together. Should one fail, the other's failure is not left unheard. */
export function bothAnswered<A, B>(
  first: Eventually<A>,
  second: Eventually<B>,
): Eventually<readonly [A, B]> {
  if (first instanceof Promise || second instanceof Promise) {
    return Promise.all([first, second]);
  }
  return [first, second];
}
