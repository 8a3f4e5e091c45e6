import type { StartQuery } from '../../graphql/generated/graphql.ts';

export type CoreFeature = StartQuery['coreFeatures']['nodes'][number] & {
  readonly programCount: number;
};

/**
 * The core features, those of most programs first. The facet counts a program with a child feature
 * under the parent too, as every filter does.
 */
export function byPrograms({
  coreFeatures,
  programs,
}: Pick<StartQuery, 'coreFeatures' | 'programs'>): readonly CoreFeature[] {
  const counts = new Map(
    programs.facets.flatMap(({ values }) => values.map(({ value, count }) => [value, count])),
  );
  return coreFeatures.nodes
    .map((feature) => ({ ...feature, programCount: counts.get(feature.id) ?? 0 }))
    .sort((one, other) => other.programCount - one.programCount);
}
