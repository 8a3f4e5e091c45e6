import type {
  GraphStore,
  GraphView,
  NeighborsQuestion,
  NodesQuestion,
} from '../api/graph/graph.ts';
import { type Kind, kindNames } from '../api/model/kinds.ts';
import type { Dataset, GraphEdge, GraphNode } from '../api/model/node.ts';
import { stepsOf } from '../api/model/steps.ts';
import { canonical, shortHash } from './version.ts';

/** So many nodes a page, and so many pages of edges a round trip. */
const AT_ONCE = 500;
const DEADLINE = 60_000;

/** What a store holds and what the files say, compared hash by hash. */
export interface Comparison {
  readonly nodes: number;
  readonly edges: number;
  /** One line for each difference, ordered. */
  readonly differences: readonly string[];
}

/** Reads every node and edge of a store back through the graph questions, and compares them with the files. */
export async function compareStore(store: GraphStore, dataset: Dataset): Promise<Comparison> {
  const view = await store.open();
  const nodes = (await Promise.all(kindNames.map((kind) => nodesOf(view, kind)))).flat();
  const edges = await edgesOf(view, nodes);
  const head = ({ version, collection, priceIndex }: GraphView | Dataset) =>
    new Map(Object.entries({ 'data version': version, collection, 'price index': priceIndex }));

  return {
    nodes: nodes.length,
    edges: edges.length,
    differences: [
      ...differences(head(dataset), head(view)),
      ...differences(byName(dataset.nodes, nodeName), byName(nodes, nodeName)),
      ...differences(byName(dataset.edges, edgeName), byName(edges, edgeName)),
    ],
  };
}

async function nodesOf(view: GraphView, kind: Kind): Promise<GraphNode[]> {
  const nodes: GraphNode[] = [];
  let after: string | null = null;
  do {
    const question: NodesQuestion = {
      verb: 'nodes',
      kind,
      where: null,
      order: [],
      page: { first: AT_ONCE, after },
    };
    const [page] = await view.ask([question], { deadline: DEADLINE });
    nodes.push(...page.entries.map(({ node }) => node));
    after = page.hasNextPage ? (page.entries.at(-1)?.cursor ?? null) : null;
  } while (after !== null);
  return nodes;
}

/** Every edge leaves one node, so that the edges that leave all nodes are all edges. */
async function edgesOf(view: GraphView, nodes: readonly GraphNode[]): Promise<GraphEdge[]> {
  const edges: GraphEdge[] = [];
  let waiting = nodes.map(edgesLeaving);
  while (waiting.length > 0) {
    const asked = waiting.slice(0, AT_ONCE);
    const answers = await view.ask(asked, { deadline: DEADLINE });
    const more = asked.flatMap((question, index) => {
      const page = answers[index];
      edges.push(...(page?.entries ?? []).map(({ edge }) => edge));
      const cursor = page?.hasNextPage ? page.entries.at(-1)?.cursor : undefined;
      return cursor ? [{ ...question, page: { first: AT_ONCE, after: cursor } }] : [];
    });
    waiting = [...waiting.slice(AT_ONCE), ...more];
  }
  return edges;
}

function edgesLeaving({ id, kind }: GraphNode): NeighborsQuestion {
  return {
    verb: 'neighbors',
    id,
    steps: stepsOf(kind).filter(({ direction }) => direction === 'out'),
    order: 'relation',
    isForCanvas: false,
    page: { first: AT_ONCE, after: null },
  };
}

const nodeName = ({ kind, id }: GraphNode) => `${kind} ${id}`;
const edgeName = ({ from, relationship, to, ordinal }: GraphEdge) =>
  `${from} ${relationship} ${to}${ordinal > 0 ? ` (${ordinal + 1})` : ''}`;

function byName<T>(values: readonly T[], name: (value: T) => string): Map<string, unknown> {
  return new Map(values.map((value) => [name(value), value]));
}

function differences(
  files: ReadonlyMap<string, unknown>,
  store: ReadonlyMap<string, unknown>,
): string[] {
  const missing = [...files.keys()].filter((name) => !store.has(name));
  const extra = [...store.keys()].filter((name) => !files.has(name));
  const changed = [...files].filter(
    ([name, value]) => store.has(name) && hashOf(value) !== hashOf(store.get(name)),
  );
  return [
    ...missing.map((name) => `only in the files: ${name}`),
    ...extra.map((name) => `only in the store: ${name}`),
    ...changed.map(([name]) => `not the same in the store: ${name}`),
  ].sort();
}

function hashOf(value: unknown): string {
  return shortHash(canonical(value));
}
