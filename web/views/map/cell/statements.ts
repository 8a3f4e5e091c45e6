import type { CellPool } from '../forestOf.ts';

/** Arms of which the same is said, each with what is said of it alone. */
interface ArmGroup {
  readonly says: string;
  readonly arms: readonly {
    readonly words: string;
    readonly findingId: string;
  }[];
}

/** What a cell says, in the order and the weight in which it is read. */
export interface Told {
  readonly headline: string;
  /** About the arms together. */
  readonly together: readonly string[];
  /** About single arms: a null, an unfavorable and a favorable one stand alike. */
  readonly single: readonly { readonly text: string; readonly findingId: string }[];
  readonly groups: readonly ArmGroup[];
}

/**
 * The statements of a pool sorted for reading. The first counts the arms; the second is the result
 * where there are arms enough for a headline. Sentences that differ in what stands in parentheses
 * alone ("The study did not detect a difference (…)") become one, with a list.
 */
export function tell({
  statements,
  arms,
  ladder,
}: Pick<CellPool, 'statements' | 'ladder'> & {
  readonly arms: readonly unknown[];
}): Told {
  const [counts, result] = statements;
  const isHeadline = ladder.pool === 'HEADLINE' && result !== undefined;
  const headline = isHeadline ? result : counts;
  const rest = statements.filter((statement) => statement !== headline);
  const ofOne = (one: (typeof rest)[number]) => one.findingIds.length === 1 && arms.length > 1;
  const alone = rest.filter(ofOne);
  // With an interval of its own an arm's sentence is like no other.
  const hasNumbers = ({ text }: (typeof rest)[number]) => /\d/.test(saysOf(text).says);
  return {
    headline: headline?.text ?? '',
    together: rest.filter((one) => !ofOne(one)).map(({ text }) => text),
    single: alone
      .filter(hasNumbers)
      .map(({ text, findingIds }) => ({ text, findingId: findingIds[0] ?? '' })),
    groups: groupsOf(alone.filter((one) => !hasNumbers(one))),
  };
}

/** "The study did not detect a difference (A; no estimate published).", parted at its parentheses. */
function saysOf(text: string): { readonly says: string; readonly words: string } {
  const [, says = text, words = ''] = /^(.+?) \((.+)\)\.$/.exec(text) ?? [];
  return { says, words };
}

function groupsOf(statements: CellPool['statements']): readonly ArmGroup[] {
  const groups = new Map<string, ArmGroup>();
  for (const { text, findingIds } of statements) {
    const { says, words } = saysOf(text);
    const { arms = [] } = groups.get(says) ?? {};
    groups.set(says, { says, arms: [...arms, { words, findingId: findingIds[0] ?? '' }] });
  }
  return [...groups.values()];
}
