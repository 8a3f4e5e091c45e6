import { stored } from './stored.ts';

/** Which paths are looked for, as far as it shapes the text. */
interface Shape {
  readonly hops: number;
  /** At which of the nodes on the way the two halves meet, counted from the start. */
  readonly meeting: number;
  /** Whether some relationships are not wanted. */
  readonly isChoosy: boolean;
}

const ENDS = /* cypher */ `
  MATCH (from:Entity {generation: $generation, id: $from})
  MATCH (to:Entity {generation: $generation, id: $to})
  OPTIONAL MATCH (sample:Entity {generation: $generation, id: $hidden})
  WITH from, to, coalesce(sample, from) AS hidden`;

/**
 * The best ways of a number of hops through nodes of at most `$widest` edges: both halves are walked,
 * and joined where they meet, as walking all the way from one end takes far longer.
 */
export function waysText({ hops, meeting, isChoosy }: Shape): string {
  const nodes = onTheWay(hops - 1);
  const degrees = nodes.map((node) => `${node}.\`${stored.degree}\``).join(', ');
  return /* cypher */ `
    ${ENDS}
    MATCH ${chain(['(from)', ...nodes.map((node) => `(${node})`), '(to)'])}
    USING JOIN ON n${meeting}
    WHERE ${conditions({ nodes, hops, isChoosy })}
    WITH DISTINCT ${nodes.join(', ')}
    WITH [${nodes.map((node) => `${node}.id`).join(', ')}] AS ids,
      reduce(width = 0, degree IN [${degrees}] |
        CASE WHEN degree > width THEN degree ELSE width END) AS width
    ORDER BY width, ids
    LIMIT $limit
    RETURN ids`;
}

/** How many edges there are to look at to walk a number of hops from one end, for each `widest`. */
export function workText({ hops, isChoosy }: Pick<Shape, 'hops' | 'isChoosy'>): string {
  const nodes = onTheWay(hops - 1);
  return /* cypher */ `
    ${ENDS}
    UNWIND $widths AS widest
    MATCH ${chain(['(from)', ...nodes.map((node) => `(${node})`)])}
    WHERE ${conditions({ nodes, hops: hops - 1, isChoosy, widest: 'widest' })}
    RETURN widest, sum(n${hops - 1}.\`${stored.degree}\`) AS edges`;
}

function onTheWay(count: number): string[] {
  return Array.from({ length: count }, (_, i) => `n${i + 1}`);
}

function chain(nodes: readonly string[]): string {
  return nodes.map((node, i) => (i === 0 ? node : `-[e${i}]-${node}`)).join('');
}

/** A path passes no node twice, not the full sample, and nothing that is wider than allowed. */
function conditions({
  nodes,
  hops,
  isChoosy,
  widest = '$widest',
}: {
  readonly nodes: readonly string[];
  readonly hops: number;
  readonly isChoosy: boolean;
  readonly widest?: string;
}): string {
  const ofNodes = nodes.flatMap((node, i) => [
    ...['from', 'to', 'hidden', ...nodes.slice(0, i)].map((other) => `${node} <> ${other}`),
    `${node}.\`${stored.degree}\` <= ${widest}`,
  ]);
  const ofEdges = isChoosy
    ? Array.from({ length: hops }, (_, i) => `NOT type(e${i + 1}) IN $without`)
    : [];
  return [...ofNodes, ...ofEdges].join(' AND ');
}
