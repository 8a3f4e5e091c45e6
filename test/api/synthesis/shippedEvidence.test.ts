import { beforeAll, describe, expect, test } from 'vitest';
import { rowsOf } from '../../../api/graph/findingRows.ts';
import type { FindingRow } from '../../../api/model/findingRow.ts';
import { placesOf } from '../../../api/synthesis/coverage.ts';
import { effectsMap } from '../../../api/synthesis/effectsMap.ts';
import { shown } from '../../../api/synthesis/metric.ts';
import type { ArmsQuestion } from '../../../api/synthesis/question.ts';
import { specificationCurve } from '../../../api/synthesis/specification.ts';
import { summarize } from '../../../api/synthesis/summary.ts';
import { synthesize } from '../../../api/synthesis/synthesize.ts';
import { readEvidence } from '../../../seed/evidence.ts';

const question: ArmsQuestion = {
  outcome: 'annual-earnings',
  population: 'all',
  window: '19-36',
  designs: 'all',
  metric: { kind: 'log-ratio' },
  standardErrors: 'derived',
  prefer: 'sites',
};

let rows: readonly FindingRow[] = [];

beforeAll(async () => {
  const { dataset } = await readEvidence('seed/evidence');
  rows = dataset ? rowsOf(dataset) : [];
});

describe('annual earnings at 19 to 36 months, in the shipped evidence', () => {
  test('have six arms in three evaluations with a standard error', () => {
    const { arms } = synthesize(rows, question);

    const weighed = arms.flatMap(({ id, row, effect }) =>
      effect?.standardError
        ? [
            {
              id,
              finding: row.id,
              percent: Number(shown(question.metric, effect.y).toFixed(1)),
              standardError: Number(effect.standardError.value.toFixed(4)),
              mark: effect.standardError.mark,
            },
          ]
        : [],
    );
    expect(weighed).toEqual([
      {
        id: 'workadvance-rct/madison-workadvance',
        finding: 'katz-2022-madison-earnings-years-2-3',
        percent: 5.7,
        standardError: 0.0701,
        mark: 'published',
      },
      {
        id: 'workadvance-rct/per-scholas-workadvance',
        finding: 'katz-2022-per-scholas-earnings-years-2-3',
        percent: 30.9,
        standardError: 0.075,
        mark: 'published',
      },
      {
        id: 'workadvance-rct/st-nicks-workadvance',
        finding: 'katz-2022-st-nicks-earnings-years-2-3',
        percent: -0.6,
        standardError: 0.0996,
        mark: 'published',
      },
      {
        id: 'workadvance-rct/towards-employment-workadvance',
        finding: 'katz-2022-towards-employment-earnings-years-2-3',
        percent: 12.4,
        standardError: 0.0719,
        mark: 'published',
      },
      {
        id: 'year-up-2011/year-up',
        finding: 'year-up-2014-earnings-1-year',
        percent: 64.5,
        standardError: 0.1981,
        mark: 'computed',
      },
      {
        id: 'year-up-pace/year-up',
        finding: 'year-up-pace-earnings-year-3',
        percent: 40.3,
        standardError: 0.0309,
        mark: 'published',
      },
    ]);
  });

  // Katz 2022 prints standard errors of the relative change by the delta method, from the microdata.
  test.each([
    ['madison-workadvance', 7.41],
    ['per-scholas-workadvance', 9.66],
    ['st-nicks-workadvance', 9.9],
    ['towards-employment-workadvance', 8.09],
  ])('have the standard error that the study itself prints for %s', (program, printed) => {
    const { arms } = synthesize(rows, question);

    const effect = arms.find((arm) => arm.program?.id === program)?.effect;
    const ofPercent = 100 * Math.exp(effect?.y ?? 0) * (effect?.standardError?.value ?? 0);
    expect(Math.abs(ofPercent / printed - 1)).toBeLessThan(0.02);
  });

  test('have eleven more arms without one, which stay in sight', () => {
    const { arms, evaluations, withoutStandardError, signs } = synthesize(rows, question);

    expect({ arms: arms.length, evaluations, withoutStandardError, signs }).toEqual({
      arms: 17,
      evaluations: 12,
      withoutStandardError: 11,
      signs: {
        favorable: 10,
        unfavorable: 3,
        zero: 0,
        directionOnly: 3,
        noEstimate: 1,
        share: {
          value: 10 / 13,
          low: expect.closeTo(0.4974362, 6),
          high: expect.closeTo(0.9182047, 6),
        },
      },
    });
  });

  test('give a headline that hangs on one standard error', () => {
    const { ladder, pool } = synthesize(rows, question);
    const published = synthesize(rows, { ...question, standardErrors: 'published' });

    expect(ladder.rung).toBe('headline');
    expect(pool?.result).toMatchObject({
      estimate: expect.closeTo(0.1924412, 6),
      interval: { low: expect.closeTo(0.0169453, 6), high: expect.closeTo(0.3679371, 6) },
      df: 5,
      isFloored: false,
    });
    expect(published.ladder.rung).toBe('few-arms');
  });

  test('count no person twice', () => {
    const { arms } = synthesize(rows, question);

    const counted = new Set(arms.map(({ id }) => id));
    expect(
      arms.filter(({ evaluation, program }) =>
        program?.partOf.some((whole) => counted.has(`${evaluation.id}/${whole}`)),
      ),
    ).toEqual([]);
  });

  test('are answered for by every finding of the outcome, chosen or passed over', () => {
    const { arms, passedOver } = synthesize(rows, question);

    const ids = [...arms, ...passedOver].map(({ row }) => row.id).sort();
    expect(ids).toEqual(
      rows.flatMap(({ id, outcome }) => (outcome.id === question.outcome ? [id] : [])).sort(),
    );
  });

  test('are the same pools in the map as when each is asked for by itself', () => {
    const cells = effectsMap(rows, { ...question, dimension: 'feature' });

    for (const { row: feature, outcome, metric, ...cell } of cells) {
      const own = synthesize(rows, { ...question, outcome, metric }, (row) =>
        placesOf(row, 'feature').includes(feature),
      );
      expect(cell).toEqual(summarize(own.arms));
    }
    expect(cells.length).toBeGreaterThan(200);
  });

  test('are given alike to the byte', () => {
    const text = (given: readonly FindingRow[]) =>
      JSON.stringify([
        synthesize(given, question),
        specificationCurve(given, { ...question, metrics: [question.metric] }),
        effectsMap(given, { ...question, dimension: 'feature' }),
      ]);

    expect(text(rows.toReversed())).toBe(text(rows));
  });
});
