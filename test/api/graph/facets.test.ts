import { fc, test as property } from '@fast-check/vitest';
import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { Facet, FacetsQuestion } from '../../../api/graph/graph.ts';
import type { Where } from '../../../api/graph/where.ts';
import type { Kind } from '../../../api/model/kinds.ts';
import { type Dataset, propertyValue } from '../../../api/model/node.ts';
import { findStep, stepsOf } from '../../../api/model/steps.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';
import { randomGraph, randomKinds } from '../../support/randomGraph.ts';
import { randomWhere } from '../../support/randomWhere.ts';
import { nodesWhere, relatedTo } from './naive.ts';

const data = dataset(
  [
    node('Program', 'quest', {
      delivery: 'nonprofit',
      startYear: 1992,
      states: ['TX'],
    }),
    node('Program', 'year-up', {
      delivery: 'nonprofit',
      startYear: 2000,
      states: ['MA', 'TX'],
    }),
    node('Program', 'vida', { delivery: 'college', startYear: 1990 }),
    node('Feature', 'supports', { name: 'Wraparound supports' }),
    node('Feature', 'child-care', { name: 'Child care' }),
    node('Feature', 'bus', { name: 'Bus passes' }),
    node('Feature', 'screening', { name: 'Screening' }),
  ],
  [
    edge('PART_OF', 'child-care', 'supports'),
    edge('PART_OF', 'bus', 'supports'),
    edge('HAS_FEATURE', 'quest', 'child-care'),
    edge('HAS_FEATURE', 'quest', 'bus'),
    edge('HAS_FEATURE', 'year-up', 'screening'),
    edge('HAS_FEATURE', 'year-up', 'bus'),
  ],
);

function programs(fields: readonly string[], where: Where | null = null): FacetsQuestion {
  return { verb: 'facets', kind: 'Program', where, fields };
}

describe.each(engines)('facets in the $name graph', ({ open, numRuns }) => {
  test('count the values of a property, most frequent first, and where it is not recorded', async () => {
    expect(await ask(await open(data), programs(['states', 'delivery', 'status']))).toEqual([
      {
        field: 'states',
        values: [
          { value: 'TX', label: 'TX', count: 2 },
          { value: 'MA', label: 'MA', count: 1 },
        ],
        notRecorded: 1,
      },
      {
        field: 'delivery',
        values: [
          { value: 'nonprofit', label: 'nonprofit', count: 2 },
          { value: 'college', label: 'college', count: 1 },
        ],
        notRecorded: 0,
      },
      { field: 'status', values: [], notRecorded: 3 },
    ]);
  });

  test('put numbers that are as frequent in their own order', async () => {
    const years = dataset(
      [
        node('Program', 'a', { durationWeeks: 10 }),
        node('Program', 'b', { durationWeeks: 9 }),
        node('Program', 'c', { durationWeeks: 100 }),
      ],
      [],
    );

    const [facet] = await ask(await open(years), programs(['durationWeeks']));

    expect(facet?.values.map(({ value }) => value)).toEqual(['9', '10', '100']);
  });

  test('count each related node once, and its parent once however many children there are', async () => {
    expect(await ask(await open(data), programs(['features']))).toEqual([
      {
        field: 'features',
        values: [
          { value: 'bus', label: 'Bus passes', count: 2 },
          { value: 'supports', label: 'Wraparound supports', count: 2 },
          { value: 'child-care', label: 'Child care', count: 1 },
          { value: 'screening', label: 'Screening', count: 1 },
        ],
        notRecorded: 1,
      },
    ]);
  });

  test('are only of the nodes that meet the condition', async () => {
    const where = { property: 'delivery', operator: 'equals', value: 'college' } as const;
    expect(await ask(await open(data), programs(['states', 'features'], where))).toEqual([
      { field: 'states', values: [], notRecorded: 1 },
      { field: 'features', values: [], notRecorded: 1 },
    ]);
  });

  test('refuse a field that the kind does not have', async () => {
    const question = { verb: 'facets', kind: 'Term', where: null, fields: ['estimate'] } as const;
    await expect(ask(await open(data), question)).rejects.toThrow(
      new CallerError(
        'BAD_USER_INPUT',
        'Nodes of the kind Term have no property or relation "estimate" to count by. They have: name, aliases, sourceAddresses, sourceCopies, bundle, sortKey, evaluationCount, findingCount, definition, explainsPrograms, explainsEvaluations, explainsFeatures, explainsOutcomes, explainsSectors, explainsPopulations, explainsMechanisms, explainsOrganizations, explainsTerms, explainedBy.',
      ),
    );
  });

  const asked = fc.constantFrom<Kind>(...randomKinds).chain((kind) =>
    fc.record({
      kind: fc.constant(kind),
      where: fc.option(randomWhere(kind, 1), { nil: null }),
      fields: fc.array(
        fc.constantFrom(
          'name',
          'aliases',
          'findingCount',
          ...stepsOf(kind).map(({ field }) => field),
        ),
        { maxLength: 4 },
      ),
    }),
  );
  property.prop([randomGraph, asked], { numRuns })(
    'count what a count node by node finds',
    async (graphData, { kind, where, fields }) => {
      const facets = await ask(await open(graphData), { verb: 'facets', kind, where, fields });

      expect(facets).toEqual(fields.map((field) => naiveFacet(graphData, { kind, where, field })));
    },
  );

  property.prop([randomGraph, fc.constantFrom<Kind>(...randomKinds), fc.nat()], { numRuns })(
    'count under a related node as many as a condition on it finds',
    async (graphData, kind, pick) => {
      const graph = await open(graphData);
      const steps = stepsOf(kind);
      const step = steps[pick % steps.length];
      if (step === undefined) return;

      const [facet] = await ask(graph, {
        verb: 'facets',
        kind,
        where: null,
        fields: [step.field],
      });

      for (const { value, count } of facet?.values ?? []) {
        const where = { property: 'id', operator: 'equals', value } as const;
        const found = await ask(graph, {
          verb: 'count',
          kind,
          where: { step, quantifier: 'some', where },
        });
        expect(found).toBe(count);
      }
    },
  );
});

function naiveFacet(
  data: Dataset,
  { kind, where, field }: { kind: Kind; where: Where | null; field: string },
): Facet {
  const step = findStep(kind, field);
  const values = new Map<string | number | boolean, { label: string; count: number }>();
  let notRecorded = 0;
  for (const each of nodesWhere(data, kind, where)) {
    const value = step ? null : propertyValue(each, field);
    const elements = step
      ? relatedTo(data, each, step).map(({ id, name }) => [id, name] as const)
      : (value === null ? [] : typeof value === 'object' ? value : [value]).map(
          (element) => [element, String(element)] as const,
        );
    if (elements.length === 0) notRecorded++;
    for (const [element, label] of new Map(elements)) {
      values.set(element, { label, count: (values.get(element)?.count ?? 0) + 1 });
    }
  }
  const sorted = [...values].sort(
    ([left, a], [right, b]) => b.count - a.count || (left < right ? -1 : 1),
  );
  return {
    field,
    values: sorted.map(([value, { label, count }]) => ({ value: String(value), label, count })),
    notRecorded,
  };
}
