import { recorded } from '../model/findingRow.ts';
import { compareTexts, groupBy } from '../model/grouping.ts';
import { counted, listed } from './amounts.ts';
import type { Arm } from './arms.ts';
import { countSigns, type SignCount } from './signs.ts';
import type { Sentence } from './statement.ts';

/** The arms of whose programs the same of some features are recorded. */
export interface Combination {
  /** In step with the features: whether each is recorded. */
  readonly has: readonly boolean[];
  readonly arms: readonly Arm[];
  readonly signs: SignCount;
  /** Arms with the same features recorded point both ways. */
  readonly isContradictory: boolean;
}

/** Which combinations of features were seen with which signs, for exploration alone. */
export interface TruthTable {
  readonly features: readonly string[];
  /** Those seen, with most features first. */
  readonly combinations: readonly Combination[];
  /** How many there can be: two to the number of features. */
  readonly possible: number;
}

/** Up to so many combinations that were not seen are named one by one. */
const MOST_NAMED = 8;

/** Why a truth table proves nothing, in words. */
export const EXPLORATORY =
  'Exploratory: it sorts arms by what is recorded of their programs, which was not assigned at random and often rests on one arm. It does not say what a feature does.';

/**
 * Features × sign of the estimate (methods.md 4): each combination of recorded features with its
 * arms. Not recorded is not absent. Without a choice of features: all that differ between the arms.
 */
export function truthTable(arms: readonly Arm[], chosen: readonly string[] | null): TruthTable {
  const features = [...new Set(chosen ?? varying(arms))].sort(compareTexts);
  const rows = arms.map((arm) => {
    const own = recorded(arm.row, 'features');
    return { arm, has: features.map((id) => own.includes(id)) };
  });
  const groups = groupBy(rows, ({ has }) => has.map(Number).join(''));
  const combinations = [...groups].map(([, same]) => {
    const members = same.map(({ arm }) => arm);
    const signs = countSigns(members);
    return {
      has: same[0]?.has ?? [],
      arms: members,
      signs,
      isContradictory: signs.favorable > 0 && signs.unfavorable > 0,
    };
  });
  return {
    features,
    combinations: combinations.sort(mostFeatures),
    possible: 2 ** features.length,
  };
}

function varying(arms: readonly Arm[]): readonly string[] {
  const own = arms.map(({ row }) => recorded(row, 'features'));
  return [...new Set(own.flat())].filter((id) => !own.every((ids) => ids.includes(id)));
}

function mostFeatures(a: Combination, b: Combination): number {
  const count = ({ has }: Combination) => has.filter(Boolean).length;
  const key = ({ has }: Combination) => has.map((cell) => (cell ? '0' : '1')).join('');
  return count(b) - count(a) || compareTexts(key(a), key(b));
}

type NameOf = (id: string) => string;

/** A combination in words: "Coaching and Supports recorded". */
export function combinationText(
  has: readonly boolean[],
  { features, nameOf }: { readonly features: readonly string[]; readonly nameOf: NameOf },
): string {
  const present = features.filter((_, index) => has[index]).map(nameOf);
  return present.length === 0 ? 'none of them recorded' : `${listed(present)} recorded`;
}

/** A truth table in sentences: that it is exploratory, what was seen, what contradicts itself, what is empty. */
export function truthTableSentences(
  table: TruthTable,
  { nameOf }: { readonly nameOf: NameOf },
): readonly Sentence[] {
  const { features, combinations } = table;
  const findingsOf = (some: readonly Combination[]) =>
    some.flatMap(({ arms }) => arms.map(({ row }) => row.id)).sort(compareTexts);
  const all = findingsOf(combinations);
  if (all.length === 0 || features.length === 0) {
    return [];
  }
  const contradictory = combinations.filter(({ isContradictory }) => isContradictory);
  return [
    { text: EXPLORATORY, findings: all },
    {
      text: `${counted(combinations.length, 'combination')} of ${counted(features.length, 'feature')} ${combinations.length === 1 ? 'was' : 'were'} seen in ${counted(all.length, 'arm')}; ${contradictory.length} ${contradictory.length === 1 ? 'contradicts itself' : 'contradict themselves'}.`,
      findings: all,
    },
    ...contradictory.map((combination) => ({
      text: `With ${combinationText(combination.has, { features, nameOf })}, arms point both ways: ${combination.signs.favorable} favorable, ${combination.signs.unfavorable} unfavorable.`,
      findings: findingsOf([combination]),
    })),
    { text: emptyText(table, nameOf), findings: all },
  ];
}

/** What combinations no arm has, in words. */
export function emptyText(
  { features, combinations, possible }: TruthTable,
  nameOf: NameOf,
): string {
  const empty = possible - combinations.length;
  const start = `Of ${counted(possible, 'combination')} ${empty.toLocaleString('en-US')} ${empty === 1 ? 'was' : 'were'} not seen in these arms`;
  if (empty === 0 || empty > MOST_NAMED) {
    return `${start}${empty === 0 ? '' : ': nothing can be said of them'}.`;
  }
  const seen = new Set(combinations.map(({ has }) => has.map(Number).join('')));
  const missing = Array.from({ length: possible }, (_, number) =>
    // The first feature is the first digit, and 1 comes first: most features first.
    features.map((_feature, index) => !((number >> (features.length - 1 - index)) & 1)),
  ).filter((has) => !seen.has(has.map(Number).join('')));
  return `${start}: ${missing.map((has) => combinationText(has, { features, nameOf })).join('; ')}.`;
}
