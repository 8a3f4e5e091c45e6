import type { OutcomeTerm } from './outcomes.ts';
import type { Random } from './random.ts';

type Figures = Readonly<Record<string, number | string | readonly number[] | undefined>>;

const DECIMALS: Readonly<Record<string, number>> = { usd: 0, 'percentage-points': 1, percent: 1 };

/** A cost, a ratio or a net benefit: no difference between groups, so it has no direction. */
export function levelOf(random: Random, outcome: OutcomeTerm): Figures {
  const level = round(outcome.mean * (0.4 + 1.6 * random.next()), outcome.unit);
  return { estimate: level, unit: outcome.unit, ...pricesOf(random, outcome) };
}

/**
 * An effect whose figures agree with each other: the treatment mean is the control mean plus the
 * estimate, the interval holds the estimate, and the direction follows from sign and size.
 */
export function effectOf(random: Random, outcome: OutcomeTerm): Figures {
  const isRelative = random.chance(0.14);
  const unit = isRelative ? 'percent' : outcome.unit;
  const size = isRelative ? 20 : outcome.effect;
  const favorableSign = outcome.favorable === 'decrease' ? -1 : 1;
  const standardError = size * (0.2 + 0.45 * random.next());
  const gain = size * (2.7 * random.next() - 0.6);
  const estimate = round(gain * favorableSign, unit);
  const strength = Math.abs(estimate) / standardError;
  const direction =
    strength < 1.3 ? 'no-detectable-effect' : gain > 0 ? 'favorable' : 'unfavorable';
  if (!random.chance(0.72)) {
    return { direction, significance: random.maybe(0.4, () => markOf(random, strength)) };
  }
  const spread = round(1.96 * standardError, unit);
  return {
    estimate,
    unit,
    ...(isRelative ? { relative_change: estimate } : meansOf(random, outcome, estimate)),
    standard_error: random.maybe(0.2, () => round(standardError, unit)),
    ci: random.maybe(0.04, () => [round(estimate - spread, unit), round(estimate + spread, unit)]),
    p_value: random.maybe(0.02, () => round(Math.exp(-strength * 1.5), 'share')),
    significance: random.maybe(0.6, () => markOf(random, strength)),
    direction,
    ...pricesOf(random, outcome),
  };
}

function meansOf(random: Random, outcome: OutcomeTerm, estimate: number): Figures {
  const control = round(outcome.mean * (0.75 + 0.5 * random.next()), outcome.unit);
  const treatment = round(control + estimate, outcome.unit);
  const isPossible = treatment > 0 && (outcome.unit !== 'percentage-points' || treatment < 100);
  if (!isPossible || random.chance(0.45)) {
    return {};
  }
  return {
    control_mean: control,
    treatment_mean: random.maybe(0.65, () => treatment),
    relative_change: random.maybe(0.6, () => round((estimate / control) * 100, 'percent')),
  };
}

function markOf(random: Random, strength: number): string {
  if (strength < 1.3) {
    return 'not-significant';
  }
  return random.maybe(0.45, () => 'significant') ?? (strength > 2.6 ? 'p<0.01' : 'p<0.05');
}

function pricesOf(random: Random, outcome: OutcomeTerm): Figures {
  const isMoney = outcome.unit.startsWith('usd');
  return {
    price_year: isMoney ? random.maybe(0.35, () => random.between(1986, 2023)) : undefined,
    money: isMoney ? random.maybe(0.08, () => random.pick(['nominal', 'real'])) : undefined,
  };
}

function round(value: number, unit: string): number {
  const scale = 10 ** (DECIMALS[unit] ?? 2);
  return Math.round(value * scale) / scale || 1 / scale; // A favorable effect is never printed as zero.
}
