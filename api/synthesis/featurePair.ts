import { recorded } from '../model/findingRow.ts';
import { counted, listed } from './amounts.ts';
import type { Arm } from './arms.ts';
import type { Separability } from './separability.ts';
import type { Sentence } from './statement.ts';

/** How two features go together over some arms (methods.md 4), by the ids of the arms. */
export interface FeaturePair {
  readonly first: string;
  readonly second: string;
  readonly both: readonly string[];
  readonly onlyFirst: readonly string[];
  readonly onlySecond: readonly string[];
  /** Arms of whose programs neither is recorded. */
  readonly neither: readonly string[];
}

/** Sorts the arms by which of two features are recorded of their programs. */
export function featurePair(
  arms: readonly Arm[],
  { first, second }: { readonly first: string; readonly second: string },
): FeaturePair {
  const those = (hasFirst: boolean, hasSecond: boolean) =>
    arms.flatMap(({ id, row }) => {
      const features = recorded(row, 'features');
      return features.includes(first) === hasFirst && features.includes(second) === hasSecond
        ? [id]
        : [];
    });
  return {
    first,
    second,
    both: those(true, true),
    onlyFirst: those(true, false),
    onlySecond: those(false, true),
    neither: those(false, false),
  };
}

/**
 * Whether both are recorded of some arms but not of all, and not always of the same ones: else these
 * data cannot part them. What every arm has leaves nothing to compare it with.
 */
export function canPart({ both, onlyFirst, onlySecond, neither }: FeaturePair): boolean {
  const first = both.length + onlyFirst.length;
  const second = both.length + onlySecond.length;
  const doBothVary =
    first > 0 &&
    second > 0 &&
    onlySecond.length + neither.length > 0 &&
    onlyFirst.length + neither.length > 0;
  return doBothVary && onlyFirst.length + onlySecond.length > 0;
}

type NameOf = (id: string) => string;

/** A pair in one sentence. */
export function pairText(pair: FeaturePair, nameOf: NameOf): string {
  const { first, second, both, onlyFirst, onlySecond, neither } = pair;
  const [a, b] = [nameOf(first), nameOf(second)];
  const all = both.length + onlyFirst.length + onlySecond.length + neither.length;
  const counts = `of ${counted(all, 'arm')} ${both.length} have both, ${onlyFirst.length} ${a} alone, ${onlySecond.length} ${b} alone, and for ${neither.length} neither is recorded`;
  return canPart(pair)
    ? `${a} and ${b} can be told apart in part: ${counts}.`
    : `These data cannot part ${a} and ${b}: ${counts}.`;
}

/** What the arms of an outcome can tell apart, in sentences. */
export function separabilitySentences(
  { features, rank, inEveryArm, featureSets }: Separability,
  { arms, nameOf }: { readonly arms: readonly Arm[]; readonly nameOf: NameOf },
): readonly Sentence[] {
  const findings = arms.map(({ row }) => row.id);
  const say = (text: string) => ({ text, findings });
  return arms.length === 0
    ? []
    : [
        say(
          `${counted(arms.length, 'arm')}, ${counted(features.length, 'feature')} recorded: at most ${rank} of them, or of their combinations, can be told apart.`,
        ),
        ...(inEveryArm.length > 0
          ? [
              say(
                `Recorded for every arm, so that there is nothing to compare with: ${listed(inEveryArm.map(nameOf))}.`,
              ),
            ]
          : []),
        ...featureSets.map((set) =>
          say(`These data cannot part ${listed(set.map(nameOf))}: they always occur together.`),
        ),
      ];
}
