import type { FindingRow } from '../model/findingRow.ts';
import type { Gathered } from './gatherRows.ts';

/** How many answers are kept of one version of the data: the questions that many readers ask alike. */
const MOST_KEPT = 16;

/**
 * Works an answer out once for each question on all findings of one version of the data, as a store
 * gives the same list for as long as the version stands. Questions with a condition of their own are
 * worked out each time. The answers asked for longest ago are let go first.
 */
export function keepAnswers<Question extends { readonly gathered: Gathered }, Answer>(
  work: (question: Question) => Answer,
  nameOf: (question: Question) => unknown,
): (question: Question) => Answer {
  const kept = new WeakMap<readonly FindingRow[], Map<string, Answer>>();
  return (question) => {
    const { rows, isWhole } = question.gathered;
    if (!isWhole) {
      return work(question);
    }
    const answers = kept.get(rows) ?? new Map<string, Answer>();
    kept.set(rows, answers);
    const name = JSON.stringify(nameOf(question));
    const answer = answers.get(name) ?? work(question);
    answers.delete(name);
    answers.set(name, answer);
    const [oldest] = answers.keys();
    if (answers.size > MOST_KEPT && oldest !== undefined) {
      answers.delete(oldest);
    }
    return answer;
  };
}
