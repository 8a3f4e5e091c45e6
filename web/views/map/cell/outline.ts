import type { CellGraphQuery } from '../../../graphql/generated/graphql.ts';
import { type Kind, kindNames } from '../../../kinds/kinds.ts';

type Graph = CellGraphQuery['graph'];

/** The nodes of one kind, each with what joins it to others. */
interface OutlineKind {
  readonly kind: Kind;
  readonly nodes: readonly {
    readonly node: Graph['nodes'][number];
    readonly sentences: readonly string[];
  }[];
}

/** A graph as text: every connection once, as a sentence, under the node from which it leads. */
export function outlineOf({ nodes, edges }: Graph): readonly OutlineKind[] {
  return kindNames.flatMap((kind) => {
    const ofKind = nodes.filter((node) => node.kind === kind);
    const outlined = ofKind.map((node) => ({
      node,
      sentences: edges.filter(({ from }) => from === node.id).map(({ sentence }) => sentence),
    }));
    return ofKind.length === 0 ? [] : [{ kind, nodes: outlined }];
  });
}
