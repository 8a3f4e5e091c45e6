/** A feature as a program lists it, with its parents as far as the model nests them. */
export interface ListedFeature {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly partOf: ParentFeature | null;
}

interface ParentFeature {
  readonly id: string;
  readonly partOf?: ParentFeature | null;
}

/** Of what a program lists, that which is the feature itself or a part of it. */
export function listedUnder<Edge extends { readonly node: ListedFeature }>(
  featureId: string,
  edges: readonly Edge[],
): readonly Edge[] {
  return edges.filter(({ node }) => node.id === featureId || isUnder(featureId, node.partOf));
}

function isUnder(featureId: string, parent: ParentFeature | null | undefined): boolean {
  if (!parent) return false;
  return parent.id === featureId || isUnder(featureId, parent.partOf);
}
