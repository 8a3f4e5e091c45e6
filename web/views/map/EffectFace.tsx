import { EffectMark } from '../../charts/EffectMark.tsx';
import type { Span } from '../../charts/marks.ts';
import { formatCount } from '../../format/number.ts';
import type { EffectsQuery } from '../../graphql/generated/graphql.ts';
import styles from './MapView.module.css';

export type Effect = NonNullable<NonNullable<EffectsQuery['coverage']>['cells'][number]['effect']>;

interface Props {
  readonly effect: Effect;
  /** The axis of the column; none where no cell of it has an interval. */
  readonly domain: Span | undefined;
}

/** A cell of the effects map: its interval in words and as a mark, or its signs. */
export function EffectFace({ effect, domain }: Props) {
  return (
    <span className={styles.effect}>
      <span>{intervalWords(effect)}</span>
      {mark(effect, domain)}
      <span className={styles.arms}>{armWords(effect)}</span>
    </span>
  );
}

/** The same from the corner of a cell of a picture. */
export function EffectDrawing({ effect, domain }: Props) {
  return (
    <>
      <text x={0} y={12} fontSize="11">
        {intervalWords(effect)}
      </text>
      <g transform="translate(0 17)">{mark(effect, domain)}</g>
      <text x={0} y={42} fontSize="11" fill="var(--ink-soft)">
        {armWords(effect)}
      </text>
    </>
  );
}

function mark({ result, pooledArmCount }: Effect, domain: Span | undefined) {
  return (
    result &&
    domain && (
      <EffectMark
        interval={result}
        estimate={result.estimate}
        domain={domain}
        isPool={pooledArmCount > 1}
      />
    )
  );
}

function intervalWords(effect: Effect): string {
  return effect.result
    ? effect.result.intervalText.replace(/ of the control mean$/, '')
    : signWords(effect);
}

function armWords({ armCount, pooledArmCount, result }: Effect): string {
  const arms = formatCount(armCount, 'arm', 'arms');
  return pooledArmCount < armCount || !result
    ? `${arms}, ${pooledArmCount === 0 ? 'none' : pooledArmCount} with an interval`
    : arms;
}

/** A cell in a table; zeros where no arm was found. */
export function valuesOf(effect: Effect | undefined): readonly (string | number)[] {
  if (!effect) return ['', '', 0, 0, 0, ''];
  const { result, armCount, pooledArmCount, evaluationCount } = effect;
  return [
    result?.intervalText ?? '',
    result?.estimateText ?? '',
    armCount,
    pooledArmCount,
    evaluationCount,
    signWords(effect),
  ];
}

/** "4.1 to 27.3 percent of the control mean, estimate 15.1 percent; 6 arms in 3 evaluations." and what the ladder says. */
export function effectWords(effect: Effect): string {
  const { result, armCount, evaluationCount, ladder } = effect;
  const arms = `${formatCount(armCount, 'arm', 'arms')} in ${formatCount(evaluationCount, 'evaluation', 'evaluations')}`;
  const told = result
    ? `${result.intervalText}, estimate ${result.estimateText}`
    : signWords(effect);
  return `${told}; ${arms}. ${ladder.says}`;
}

function signWords({ signs }: Effect): string {
  const signed = signs.favorable + signs.unfavorable + signs.zero;
  return signed === 0
    ? 'no estimate published'
    : `${signs.favorable} of ${signed} favorable by sign`;
}
