import { fc } from '@fast-check/vitest';
import type { NeighborsQuestion, PageRequest, Question } from '../../api/graph/graph.ts';
import type { Where } from '../../api/graph/where.ts';
import { type Kind, kindNames, propertiesOf } from '../../api/model/kinds.ts';
import type { Dataset } from '../../api/model/node.ts';
import { relationshipNames } from '../../api/model/relationships.ts';
import { stepsOf } from '../../api/model/steps.ts';
import { randomKinds } from './randomGraph.ts';
import { randomWhere } from './randomWhere.ts';

const page: fc.Arbitrary<PageRequest> = fc.oneof(
  fc.record({ first: fc.integer({ min: 0, max: 4 }), after: fc.constant(null) }),
  fc.record({ last: fc.integer({ min: 1, max: 4 }), before: fc.constant(null) }),
);

// Whole words and beginnings, with letters wrong, missing and changed round, and synonyms.
const texts = fc.constantFrom(
  ...['alpha', 'ALPHA two', 'alhpa', 'alpah two', 'al', 'quest', 'Qüest per', 'qest', 'per'],
  ...['beta', 'bet', 'beta 2', 'omega', 'zeta nothing', 'nothing', 'a', '', 'boston', 'bostn ma'],
  ...['new york alpha', '"alpha" OR (beta', 'alpha* ~2', 'quest quest', 'ωmega', 'MA', 'the'],
);

/** A question of any verb that may be asked of a graph; lists begin at their first page or their last. */
export function randomQuestion(data: Dataset): fc.Arbitrary<Question> {
  const id = fc.constantFrom(...data.nodes.map((node) => node.id), 'all', 'nobody');
  return fc.oneof(
    ofKind((kind, where) =>
      fc.record({
        verb: fc.constant('nodes' as const),
        kind: fc.constant(kind),
        where,
        order: fc.array(
          fc.record({
            property: fc.constantFrom('id', ...Object.keys(propertiesOf(kind))),
            isDescending: fc.boolean(),
          }),
          { maxLength: 2 },
        ),
        page,
      }),
    ),
    ofKind((kind, where) =>
      fc.record({ verb: fc.constant('count' as const), kind: fc.constant(kind), where }),
    ),
    ofKind((kind, where) =>
      fc.record({
        verb: fc.constant('facets' as const),
        kind: fc.constant(kind),
        where,
        fields: fc.subarray(facetFields(kind), { minLength: 1, maxLength: 4 }),
      }),
    ),
    fc.record({
      verb: fc.constant('findings' as const),
      where: fc.option(randomWhere('Finding'), { freq: 2 }),
    }),
    fc.record({ verb: fc.constant('nodesById' as const), ids: fc.array(id, { maxLength: 6 }) }),
    fc.constantFrom(...data.nodes).chain(({ kind, id: center }) => neighborsOf(kind, center)),
    fc.record({ verb: fc.constant('degrees' as const), id, isForCanvas: fc.boolean() }),
    fc.record({ verb: fc.constant('edgesAmong' as const), ids: fc.array(id) }),
    fc.record({
      verb: fc.constant('paths' as const),
      from: id,
      to: id,
      maxHops: fc.integer({ min: 0, max: 4 }),
      limit: fc.integer({ min: 1, max: 6 }),
      without: fc.subarray([...relationshipNames], { maxLength: 3 }),
    }),
    fc.record({
      verb: fc.constant('search' as const),
      text: texts,
      kinds: fc.subarray([...kindNames], { maxLength: 4 }),
      first: fc.constant(100),
      after: fc.constant(null),
    }),
  );
}

function ofKind<Q>(
  ask: (kind: Kind, where: fc.Arbitrary<Where | null>) => fc.Arbitrary<Q>,
): fc.Arbitrary<Q> {
  return fc
    .constantFrom(...randomKinds)
    .chain((kind) => ask(kind, fc.option(randomWhere(kind), { freq: 4 })));
}

function facetFields(kind: Kind): string[] {
  return [...Object.keys(propertiesOf(kind)), ...stepsOf(kind).map(({ field }) => field)];
}

function neighborsOf(kind: Kind, id: string): fc.Arbitrary<NeighborsQuestion> {
  return fc.record({
    verb: fc.constant('neighbors' as const),
    id: fc.constant(id),
    steps: fc.oneof(fc.constant(stepsOf(kind)), fc.shuffledSubarray([...stepsOf(kind)])),
    order: fc.constantFrom('relation' as const, 'evidence' as const),
    isForCanvas: fc.boolean(),
    page,
  });
}
