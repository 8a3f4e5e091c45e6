import { describe, expect, test } from 'vitest';
import { breakEven, breakEvenAccounts } from '../../../api/synthesis/breakEven.ts';
import { persistence } from '../../../api/synthesis/persistence.ts';
import { yearlyGains } from '../../../api/synthesis/yearlyGains.ts';
import { evaluationFacts, gain, programFacts } from '../../support/findingRow.ts';

const question = {
  outcome: 'earnings',
  population: 'all',
  metric: { kind: 'unit', unit: 'usd' },
  standardErrors: 'derived',
  program: 'p',
} as const;

const program = programFacts('p');
const evaluation = evaluationFacts('trial', { programs: [program] });
const at = (months: number, estimate: number, standardError: number | null, id = `m${months}`) =>
  gain(id, { estimate, standardError }, { program, evaluation, followUpMonths: months });

describe('persistence', () => {
  test('has one finding per time of measurement, earliest first', () => {
    const rows = [
      at(36, 900, 200),
      at(12, -500, 100),
      at(36, 800, null, 'other'),
      at(24, 700, 150),
    ];

    const [series, ...others] = persistence(rows, question);

    expect(others).toEqual([]);
    expect(series?.evaluation.id).toBe('trial');
    expect(series?.followUps.map(({ months, row }) => [months, row.id])).toEqual([
      [12, 'm12-gain'],
      [24, 'm24-gain'],
      [36, 'm36-gain'],
    ]);
    expect(
      series?.passedOver.map(({ row, rule, keptInstead }) => [row.id, rule, keptInstead]),
    ).toEqual([['other-gain', 'no-standard-error', ['m36-gain']]]);
  });

  test("has a series for each of a program's evaluations, and none of another program", () => {
    const second = evaluationFacts('second', { programs: [program] });
    const rows = [
      at(12, 1, 1),
      gain('again', { estimate: 1, standardError: 1 }, { program, evaluation: second }),
      gain('elsewhere', { estimate: 1, standardError: 1 }),
    ];

    expect(persistence(rows, question).map((series) => series.evaluation.id)).toEqual([
      'second',
      'trial',
    ]);
  });

  test('gives one gain per year, measured nearest to its end, with a standard error first', () => {
    const [series] = persistence(
      [at(12, 1, null), at(14, 2, 3), at(25, 4, null), at(36, 5, 6)],
      question,
    );

    expect(series && yearlyGains(series)).toEqual([
      { year: 1, dollars: 2, standardError: 3, finding: 'm14-gain' },
      { year: 2, dollars: 4, standardError: null, finding: 'm25-gain' },
      { year: 3, dollars: 5, standardError: 6, finding: 'm36-gain' },
    ]);
  });
});

describe('break-even', () => {
  const gains = [
    { year: 1, dollars: -1_000, standardError: 100 },
    { year: 2, dollars: 2_000, standardError: 200 },
    { year: 4, dollars: 4_000, standardError: 400 },
  ];

  test('includes the loss of the first year, and marks the years between measurements', () => {
    const found = breakEven(gains, { cost: 5_000, rate: 0 });

    // −1000, 2000, (3000), 4000: 4000 by the end of year 3, 1000 of year 4's 4000 to go.
    expect(
      found?.account.map(({ gain, isInterpolated, total }) => [gain, isInterpolated, total]),
    ).toEqual([
      [-1_000, false, -1_000],
      [2_000, false, 1_000],
      [3_000, true, 4_000],
      [4_000, false, 8_000],
    ]);
    expect(found).toMatchObject({ years: 3.25, lastYear: 4, rate: 0 });
  });

  test('has an interval from dependent and one from independent yearly errors', () => {
    const found = breakEven(gains, { cost: 5_000, rate: 0 });

    // The interpolated third year is half of the second and half of the fourth.
    const [z, dependent] = [1.959963984540054, 100 + 1.5 * 200 + 1.5 * 400];
    const independent = Math.hypot(100, 1.5 * 200, 1.5 * 400);
    const around = (half: number) => ({
      low: expect.closeTo(8_000 - z * half, 6),
      high: expect.closeTo(8_000 + z * half, 6),
    });
    expect(found?.account.at(-1)?.interval).toEqual({
      dependent: around(dependent),
      independent: around(independent),
    });
    const { low, high } = found?.yearsInterval?.dependent ?? {};
    expect(low).toBeLessThan(3.25);
    expect(high).toBeGreaterThan(3.25);
  });

  test('discounts at the end of each year', () => {
    const found = breakEven(gains, { cost: 5_000, rate: 0.03 });

    const total = -1_000 / 1.03 + 2_000 / 1.03 ** 2 + 3_000 / 1.03 ** 3 + 4_000 / 1.03 ** 4;
    expect(found?.account.at(-1)?.total).toBeCloseTo(total, 6);
    expect(found?.years).toBeGreaterThan(3.25);
  });

  test('counts nothing beyond the last measurement', () => {
    const found = breakEven(gains, { cost: 9_000, rate: 0 });

    expect(found).toMatchObject({ years: null, lastYear: 4 });
    expect(found?.yearsInterval?.dependent.high).toBe(null);
  });

  test('counts nothing before the first measurement, and says so', () => {
    const found = breakEven(gains.slice(1), { cost: 1_500, rate: 0 });

    expect(found?.account[0]).toMatchObject({ year: 1, gain: null, total: 0 });
    expect(found?.years).toBe(1.75);
  });

  test('has no interval where a standard error is missing', () => {
    const unknown = gains.map((each) =>
      each.year === 2 ? { ...each, standardError: null } : each,
    );

    const found = breakEven(unknown, { cost: 5_000, rate: 0 });

    expect(found?.yearsInterval).toBe(null);
    expect(found?.account.map(({ interval }) => interval !== null)).toEqual([
      true,
      false,
      false,
      false,
    ]);
  });

  test('is told undiscounted and at 3 percent', () => {
    expect(breakEvenAccounts(gains, 5_000).map(({ rate }) => rate)).toEqual([0, 0.03]);
  });

  test('of nothing is none', () => {
    expect(breakEven([], { cost: 5_000, rate: 0 })).toBe(null);
  });
});
