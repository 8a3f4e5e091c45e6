import type { SuggestQuery } from '../graphql/generated/graphql.ts';
import { type Kind, kindEntry, kindNames } from '../kinds/kinds.ts';

type Found = SuggestQuery['search']['edges'][number]['node'];

/** The nodes of one kind among the suggestions. */
export interface SuggestionGroup {
  readonly id: Kind;
  readonly title: string;
  readonly nodes: readonly Found[];
}

/** Parts what was found by kind: the kind of the best match first, the order within as found. */
export function groupSuggestions(found: SuggestQuery['search']): readonly SuggestionGroup[] {
  const nodes = found.edges.map((edge) => edge.node);
  const rank = (kind: Kind) => nodes.findIndex((node) => node.kind === kind);
  return kindNames
    .filter((kind) => rank(kind) >= 0)
    .sort((one, other) => rank(one) - rank(other))
    .map((kind) => ({
      id: kind,
      title: kindEntry(kind).plural,
      nodes: nodes.filter((node) => node.kind === kind),
    }));
}
