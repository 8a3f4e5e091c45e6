import type { Forest, ForestArm, ForestPool } from '../../charts/marks.ts';
import { unitName } from '../../format/amount.ts';
import { formatCount, formatRounded } from '../../format/number.ts';
import type { MapCellQuery } from '../../graphql/generated/graphql.ts';

export type CellPool = NonNullable<MapCellQuery['pool']>;
type Arm = CellPool['arms'][number];

/** The arms of a cell and what they say together, as a chart shows them. */
export function forestOf(pool: CellPool, title: string): Forest {
  return {
    title,
    axis: axisWords(pool.scale),
    arms: pool.arms.map((arm) => armOf(arm)),
    pool: poolOf(pool),
  };
}

/** What the axis measures, and which side is the good one. */
function axisWords({ kind, unit, isIncreaseFavorable }: CellPool['scale']): string {
  const name = unit === null ? 'unit not recorded' : unitName(unit);
  const what = kind === 'LOG_RATIO' ? `${name} of the control mean` : name;
  return isIncreaseFavorable ? `${what}; more is favorable` : `${what}; less is favorable`;
}

function armOf({ id, name, evaluation, finding, effect, weight, followUpMonths }: Arm): ForestArm {
  const when = followUpMonths === null ? '' : `, ${formatCount(followUpMonths, 'month', 'months')}`;
  return {
    id,
    label: name,
    detail: `${evaluation.name}${when}`,
    heading: null,
    address: finding.address,
    estimate: effect.estimate,
    interval: effect.result && { low: effect.result.low, high: effect.result.high },
    weight,
    words: effect.result
      ? inBrief(effect.result)
      : effect.estimate === null
        ? 'no place on this scale'
        : `${brief(effect.estimate)}, no interval`,
  };
}

function poolOf({ result, ladder, prediction, pooledArmCount }: CellPool): ForestPool | null {
  if (!result || ladder.pool === 'NONE') return null;
  const arms = formatCount(pooledArmCount, 'arm', 'arms');
  return {
    label: ladder.pool === 'HEADLINE' ? `Pool of ${arms}` : `Pool of ${arms}, no headline`,
    estimate: result.estimate,
    interval: { low: result.low, high: result.high },
    prediction:
      prediction && ladder.prediction !== 'NONE'
        ? { low: prediction.low, high: prediction.high }
        : null,
    words: inBrief(result),
    isHeadline: ladder.pool === 'HEADLINE',
  };
}

/** "4.1 to 27.3, estimate 15.1": the axis names the unit. */
function inBrief(result: {
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
}): string {
  const [low, high, estimate] = [result.low, result.high, result.estimate].map(brief);
  return `${low} to ${high}, estimate ${estimate}`;
}

/** Money in whole dollars, small numbers with their decimals. */
function brief(value: number): string {
  const size = Math.abs(value);
  return formatRounded(value, size >= 100 ? 0 : size >= 1 ? 1 : 2);
}
