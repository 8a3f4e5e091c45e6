import { fc } from '@fast-check/vitest';
import type { Kind } from '../../api/model/kinds.ts';
import { type Dataset, FULL_SAMPLE, type GraphEdge, type GraphNode } from '../../api/model/node.ts';
import {
  type Relationship,
  relationshipEntry,
  relationshipNames,
} from '../../api/model/relationships.ts';
import { dataset, edge, node } from './dataset.ts';

/** The kinds of which random graphs are made: with every sort of property, and with both hierarchies. */
export const randomKinds = [
  'Program',
  'Evaluation',
  'Finding',
  'Feature',
  'Population',
  'Person',
  'Publication',
] as const;

// Few values, so that many nodes share them; with case, accents and what sorts beside letters.
const name = fc.constantFrom('Alpha', 'álpha', 'ALPHA two', 'Beta', 'beta-2', 'Zeta', 'Ωmega');
const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { freq: 2 });
const few = fc.integer({ min: 0, max: 3 });

const base = {
  name,
  aliases: fc.array(fc.constantFrom('Quest', 'QUÉST', 'per'), { maxLength: 2 }),
  evaluationCount: few,
  findingCount: few,
};

const contents = fc.oneof(
  fc.record({
    kind: fc.constant('Program' as const),
    stated: fc.record({
      ...base,
      delivery: maybe(fc.constantFrom('college', 'nonprofit')),
      startYear: maybe(fc.integer({ min: 1998, max: 2001 })),
      costPerParticipantUsd: maybe(fc.constantFrom(-0.5, 0, 10, 9)),
      locations: fc.array(fc.constantFrom('New York, NY', 'Boston, MA', 'boston'), {
        maxLength: 2,
      }),
    }),
  }),
  fc.record({
    kind: fc.constant('Evaluation' as const),
    stated: fc.record({ ...base, design: maybe(fc.constantFrom('rct', 'qed')) }),
  }),
  fc.record({
    kind: fc.constant('Finding' as const),
    stated: fc.record({ ...base, estimate: maybe(fc.constantFrom(-2, 0.5, 3)) }),
  }),
  fc.record({
    kind: fc.constant('Feature' as const),
    stated: fc.record({ ...base, core: maybe(fc.boolean()) }),
  }),
  fc.record({
    kind: fc.constantFrom('Population' as const, 'Person' as const, 'Publication' as const),
    stated: fc.record(base),
  }),
);

/** Small graphs of which anything may be true that the interface does not rule out: circles of parents, parallel edges, hubs. */
export const randomGraph: fc.Arbitrary<Dataset> = fc
  .record({
    contents: fc.array(contents, { minLength: 1, maxLength: 14 }),
    // Ids that are not in the order of the names.
    ids: fc.shuffledSubarray([...'abcdefghijklmn'], { minLength: 14, maxLength: 14 }),
    edges: fc.array(fc.tuple(fc.nat(), fc.nat(), fc.nat()), { maxLength: 50 }),
    hasFullSample: fc.boolean(),
  })
  .map(({ contents, ids, edges, hasFullSample }) => {
    const nodes = contents.map(({ kind, stated }, i) => node<Kind>(kind, ids[i] ?? '', stated));
    const all = hasFullSample ? [...nodes, node('Population', FULL_SAMPLE)] : nodes;
    return dataset(all, connectAtRandom(all, edges));
  });

function connectAtRandom(
  nodes: readonly GraphNode[],
  picks: readonly (readonly [number, number, number])[],
): GraphEdge[] {
  const edges: GraphEdge[] = [];
  for (const [one, other, third] of picks) {
    const from = nodes[one % nodes.length];
    const to = nodes[other % nodes.length];
    if (from === undefined || to === undefined) continue;
    const relationships = relationshipsBetween(from.kind, to.kind);
    const relationship = relationships[third % relationships.length];
    if (relationship === undefined) continue;
    const ordinal = edges.filter(
      (known) =>
        known.relationship === relationship && known.from === from.id && known.to === to.id,
    ).length;
    edges.push(edge(relationship, from.id, to.id, { ordinal, order: third % 3 }));
  }
  return edges;
}

function relationshipsBetween(from: Kind, to: Kind): Relationship[] {
  return relationshipNames.filter((name) =>
    relationshipEntry(name).pairs.some((pair) => pair.from === from && pair.to === to),
  );
}
