import type { CellFeaturesQuery } from '../../../graphql/generated/graphql.ts';

export type CellFeatures = NonNullable<CellFeaturesQuery['separability']>;

/** The two features that a reader asks to tell apart. */
export interface Pair {
  readonly first: string;
  readonly second: string;
}

interface Asked {
  /** What the address says; null where the reader chose none. */
  readonly first: string | null;
  readonly second: string | null;
  /** The feature of the row; null where the row is every program. */
  readonly row: string | null;
}

/**
 * The pair to begin with: the row's feature, and the one hardest to part from it: one of the same
 * set, else one that nearly always goes with it, else a core feature, else any. Null below two features.
 */
export function pairAsked(
  {
    features,
    featureSets,
    nearlyTogether,
  }: Pick<CellFeatures, 'features' | 'featureSets' | 'nearlyTogether'>,
  asked: Asked,
): Pair | null {
  const known = (id: string | null) => features.find((feature) => feature.id === id)?.id;
  const core = features.filter((feature) => feature.core);
  const first = known(asked.first) ?? known(asked.row) ?? core[0]?.id ?? features[0]?.id;
  if (first === undefined) return null;
  const together = featureSets.find((set) => set.features.some(({ id }) => id === first));
  const near = nearlyTogether.flatMap((pair) => {
    const ids = [pair.first?.id, pair.second?.id];
    return ids.includes(first) ? ids : [];
  });
  const choices = [
    known(asked.second),
    ...(together?.features.map(({ id }) => id) ?? []),
    ...near,
    ...core.map(({ id }) => id),
    ...features.map(({ id }) => id),
  ];
  const second = choices.find((id) => id !== undefined && id !== first);
  return second === undefined ? null : { first, second };
}

/** Features beyond which nearly every arm would stand alone. */
const FEW = 4;

/** The features to combine: those that differ between the arms, core ones first. */
export function combined({
  features,
  inEveryArm,
}: Pick<CellFeatures, 'features'> & {
  readonly inEveryArm: readonly { readonly id: string }[];
}): readonly string[] {
  const always = new Set(inEveryArm.map(({ id }) => id));
  return features
    .filter(({ id }) => !always.has(id))
    .toSorted((one, other) => Number(other.core === true) - Number(one.core === true))
    .slice(0, FEW)
    .map(({ id }) => id);
}
