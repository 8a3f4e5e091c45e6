import type { Forest, ForestArm, ForestPool } from '../../charts/marks.ts';
import { formatCount } from '../../format/number.ts';
import { axisWords, formatBrief } from '../../format/scale.ts';
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

/** One arm as a line of a chart. */
export function armOf({
  id,
  name,
  evaluation,
  finding,
  effect,
  weight,
  followUpMonths,
  group,
}: Arm): ForestArm {
  const when = followUpMonths === null ? '' : `, ${formatCount(followUpMonths, 'month', 'months')}`;
  return {
    id,
    label: name,
    detail: `${evaluation.name}${when}${group ? `, ${group.name}` : ''}`,
    heading: null,
    address: finding.address,
    estimate: effect.estimate,
    interval: effect.result && { low: effect.result.low, high: effect.result.high },
    weight,
    words: effect.result
      ? inBrief(effect.result)
      : effect.estimate === null
        ? 'no place on this scale'
        : `${formatBrief(effect.estimate)}, no interval`,
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
        ? {
            low: prediction.low,
            high: prediction.high,
            isRough: ladder.prediction === 'ROUGH',
          }
        : null,
    words: inBrief(result),
    isHeadline: ladder.pool === 'HEADLINE',
    isSmallPrint: ladder.pool === 'SMALL_PRINT',
  };
}

/** "4.1 to 27.3, estimate 15.1": the axis names the unit. */
function inBrief(result: {
  readonly low: number;
  readonly high: number;
  readonly estimate: number;
}): string {
  const [low, high, estimate] = [result.low, result.high, result.estimate].map(formatBrief);
  return `${low} to ${high}, estimate ${estimate}`;
}
