import type { Kind } from '../../../api/model/kinds.ts';
import type { Dataset, GraphNode } from '../../../api/model/node.ts';
import { listOf, type Random, randomFrom } from '../evidence/random.ts';

/** A question as the explorer asks it, of many different nodes in turn. */
export interface BenchQuestion<Value = string> {
  readonly name: string;
  readonly query: string;
  readonly variables: readonly Readonly<Record<string, Value>>[];
}

const VARIANTS = 200;

/** The same questions for any evidence: what they are asked of is drawn from it, the same each time. */
export function questionsAbout(dataset: Dataset): BenchQuestion[] {
  const random = randomFrom(7);
  const ofKind = (kind: Kind) => dataset.nodes.filter((node) => node.kind === kind);
  const named = dataset.nodes.filter(({ kind }) => kind !== 'Finding' && kind !== 'Rating');
  const programs = ofKind('Program');
  const many = (make: () => Readonly<Record<string, string>>) => listOf(VARIANTS, make);
  const anyProgram = () => ({ id: random.pick(programs).id });

  return [
    {
      name: 'suggest',
      query: SUGGEST,
      variables: many(() => ({ text: typed(random, random.pick(named)) })),
    },
    { name: 'neighbors', query: NEIGHBORS, variables: many(anyProgram) },
    { name: 'neighbors of a hub', query: NEIGHBORS, variables: [{ id: busiestOutcome(dataset) }] },
    { name: 'record', query: RECORD, variables: many(anyProgram) },
    {
      name: 'findings list',
      query: FINDINGS,
      variables: many(() => ({ outcome: random.pick(ofKind('Outcome')).id })),
    },
    { name: 'facets', query: FACETS, variables: [{}] },
    {
      name: 'paths of up to 4',
      query: PATHS,
      variables: many(() => ({ from: random.pick(programs).id, to: random.pick(named).id })),
    },
    { name: '100 programs', query: PROGRAMS, variables: [{}] },
  ];
}

/** What a reader has typed so far: the start of a name, now and then with two letters changed round. */
function typed(random: Random, { name }: GraphNode): string {
  const start = name.slice(0, random.between(4, 14)).trim();
  const at = random.between(1, start.length - 2);
  return random.chance(0.2) && start.length > 4
    ? `${start.slice(0, at)}${start.slice(at + 1, at + 2)}${start.slice(at, at + 1)}${start.slice(at + 2)}`
    : start;
}

function busiestOutcome(dataset: Dataset): string {
  const counts = new Map<string, number>();
  for (const { relationship, to } of dataset.edges) {
    if (relationship === 'MEASURES') {
      counts.set(to, (counts.get(to) ?? 0) + 1);
    }
  }
  const [busiest] = [...counts].sort((a, b) => b[1] - a[1]);
  return busiest?.[0] ?? '';
}

const SUGGEST = /* GraphQL */ `
  query Suggest($text: String!) {
    search(text: $text, first: 8) {
      totalCount
      edges { score node { __typename id kind name } matches { property text ranges { start end } } }
    }
  }`;

const NEIGHBORS = /* GraphQL */ `
  query Neighbors($id: ID!) {
    neighbors(id: $id, first: 25) {
      totalCount
      counts { relationship direction kind count }
      edges { direction node { id kind name } edge { id relationship sentence } }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const RECORD = /* GraphQL */ `
  query Record($id: ID!) {
    program(id: $id) {
      id name aliases summary delivery startYear evaluationCount findingCount
      sources { address copy words }
      degrees { relationship direction kind count }
      operators { nodes { id name } }
      features { edges { note node { id name } } }
      evaluations { nodes { id name design sampleSize } }
      findings(first: 10) { totalCount nodes { id name estimate unit direction outcome { id name } publication { id name } } }
    }
  }`;

const FINDINGS = /* GraphQL */ `
  query Findings($outcome: ID!) {
    findings(
      first: 50
      where: { outcome: { some: { id: { equals: $outcome } } }, sampleSize: { atLeast: 200 } }
      orderBy: [{ field: ESTIMATE, direction: DESCENDING }]
    ) {
      totalCount
      nodes {
        id name estimate unit direction significance sampleSize note
        program { id name }
        evaluation { id name design }
        publication { id name year }
      }
      pageInfo { hasNextPage endCursor }
    }
  }`;

const FACETS = /* GraphQL */ `
  query Facets {
    findings(first: 1, where: { estimate: { recorded: true } }) {
      totalCount
      facets(fields: [DIRECTION, OUTCOME, DATA_SOURCE, POPULATION]) { field notRecorded values { value label count } }
    }
  }`;

const PATHS = /* GraphQL */ `
  query Paths($from: ID!, $to: ID!) {
    paths(from: $from, to: $to, maxHops: 4, first: 5) { hops sentences nodes { id kind name } edges { id relationship } }
  }`;

const PROGRAMS = /* GraphQL */ `
  query Programs {
    programs(first: 100) {
      totalCount
      nodes { id name summary delivery startYear evaluationCount findingCount features(first: 10) { nodes { id name } } }
    }
  }`;
