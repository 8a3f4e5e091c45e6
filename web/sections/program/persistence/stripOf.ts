import type { Strip, StripMark } from '../../../charts/strip.ts';
import { axisWords, formatOnScale, formatWholeResult } from '../../../format/scale.ts';
import type { ProgramPersistenceQuery } from '../../../graphql/generated/graphql.ts';

export type Persistence = NonNullable<ProgramPersistenceQuery['persistence']>;
export type FollowUp = Persistence['series'][number]['followUps'][number];

/** A program's measurements of one outcome, as the strip shows them. */
export function stripOf({ series, scale }: Persistence, title: string): Strip {
  return {
    title,
    axis: axisWords(scale),
    series: series.map(({ evaluation, followUps }) => ({
      id: evaluation.id,
      name: evaluation.name,
      marks: followUps.map((followUp) => markOf(followUp, scale)),
    })),
  };
}

function markOf(followUp: FollowUp, scale: Persistence['scale']): StripMark {
  const { finding, estimate, result } = followUp.effect;
  return {
    id: finding.id,
    months: followUp.months,
    estimate,
    interval: result && { low: result.low, high: result.high },
    address: finding.address,
    words: effectWords(followUp, scale),
  };
}

/** What one measurement says on the scale; where nothing, what was published and why it has no place. */
export function effectWords({ effect }: FollowUp, scale: Persistence['scale']): string {
  const { result, estimate, published, reason } = effect;
  if (result) return formatWholeResult(result, scale);
  if (estimate !== null) return `estimate ${formatOnScale(estimate, scale)}, no interval`;
  const what = published === null ? '' : `${published} as published; `;
  return `${what}no place on this scale: ${reason ?? 'reason not recorded'}`;
}
