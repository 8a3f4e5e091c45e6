import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import { findStep } from '../../../api/model/steps.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';

const data = dataset(
  [
    node('Program', 'site'),
    node('Program', 'other'),
    node('Evaluation', 'trial', { design: 'rct' }),
    node('Finding', 'year-two', { estimate: 300, unit: 'usd' }),
    node('Finding', 'year-one', { estimate: -100, unit: 'usd' }),
    node('Finding', 'of-other', { estimate: 50, unit: 'usd' }),
    node('Finding', 'of-nothing', { estimate: 9, unit: 'usd' }),
    node('Feature', 'coaching'),
    node('Feature', 'supports'),
    node('Outcome', 'earnings', { unit: 'usd', favorable: 'increase' }),
  ],
  [
    edge('PART_OF', 'coaching', 'supports'),
    edge('HAS_FEATURE', 'site', 'coaching'),
    edge('EVALUATES', 'trial', 'site'),
    edge('EVALUATES', 'trial', 'other'),
    ...['year-two', 'year-one', 'of-other'].flatMap((id) => [
      edge('PRODUCED', 'trial', id),
      edge('MEASURES', id, 'earnings'),
    ]),
    edge('ABOUT', 'year-one', 'site'),
    edge('ABOUT', 'year-two', 'site'),
    edge('ABOUT', 'of-other', 'other'),
  ],
);

describe.each(engines)('the findings of the $name graph', ({ open }) => {
  test('are joined with what stands around them, by id, those without an evaluation left out', async () => {
    const rows = await ask(await open(data), { verb: 'findings', where: null });

    expect(
      rows.map(({ id, estimate, evaluation, program, outcome, population }) => [
        id,
        estimate,
        evaluation.id,
        program?.id,
        program?.features,
        outcome.id,
        population,
      ]),
    ).toEqual([
      ['of-other', 50, 'trial', 'other', [], 'earnings', 'all'],
      ['year-one', -100, 'trial', 'site', ['coaching', 'supports'], 'earnings', 'all'],
      ['year-two', 300, 'trial', 'site', ['coaching', 'supports'], 'earnings', 'all'],
    ]);
  });

  test('are those that meet a condition on properties or relations', async () => {
    const graph = await open(data);
    const program = findStep('Finding', 'program');
    if (!program) throw new Error('A finding has no relation to its program.');
    const ofSite = {
      step: program,
      quantifier: 'some',
      where: { property: 'id', operator: 'equals', value: 'site' },
    } as const;
    const gains = { property: 'estimate', operator: 'greater', value: 0 } as const;

    const found = await ask(graph, { verb: 'findings', where: ofSite });
    const both = await ask(graph, { verb: 'findings', where: { all: [ofSite, gains] } });

    expect(found.map(({ id }) => id)).toEqual(['year-one', 'year-two']);
    expect(both.map(({ id }) => id)).toEqual(['year-two']);
  });

  test('come with the figures by whose presence they were found', async () => {
    const where = { property: 'estimate', operator: 'recorded', value: true } as const;

    const rows = await ask(await open(data), { verb: 'findings', where });

    expect(rows.map(({ estimate }) => estimate)).toEqual([50, -100, 300]);
  });

  test('refuse a condition on what findings do not have', async () => {
    const where = { property: 'cost', operator: 'equals', value: 1 } as const;

    const asked = open(data).then((graph) => ask(graph, { verb: 'findings', where }));

    await expect(asked).rejects.toThrow(CallerError);
  });

  test('are those of the data as it is now', async () => {
    const graph = await open(data);
    await ask(graph, { verb: 'findings', where: null });
    await graph.replace(dataset(data.nodes, [], 'without edges'));

    expect(await ask(graph, { verb: 'findings', where: null })).toEqual([]);
  });
});
