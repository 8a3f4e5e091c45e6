/**
 * The ladder of k (methods.md 3; Bender 2018, PMC6175308, on few studies): what may be shown of a
 * pool, by how many arms it has and from how many evaluations.
 */
const rungs = {
  none: 'No arm has a standard error: nothing is pooled.',
  'one-arm': 'One arm: it stands alone.',
  'two-arms': 'Two arms: both are shown, the pool in small print.',
  'few-arms':
    'Too few arms or evaluations for a headline: the arms and their intervals come first, the pool after them.',
  headline: 'Five arms in three evaluations or more: a headline with a prediction interval.',
  contrasts: 'Ten arms in five evaluations or more: also contrasts with an interval, and a funnel.',
} as const;

type Rung = keyof typeof rungs;

export interface Ladder {
  readonly rung: Rung;
  /** The rung in words. */
  readonly says: string;
  readonly pool: 'none' | 'small-print' | 'after-arms' | 'headline';
  readonly prediction: 'none' | 'rough' | 'full';
  /** Whether a contrast may carry an interval. */
  readonly hasContrasts: boolean;
  /** Below ten arms a funnel tells nothing, which is never "no bias found". */
  readonly funnel: 'not-assessable' | 'assessable';
}

const shownAt: Readonly<Record<Rung, Pick<Ladder, 'pool' | 'prediction'>>> = {
  none: { pool: 'none', prediction: 'none' },
  'one-arm': { pool: 'none', prediction: 'none' },
  'two-arms': { pool: 'small-print', prediction: 'none' },
  'few-arms': { pool: 'after-arms', prediction: 'rough' },
  headline: { pool: 'headline', prediction: 'full' },
  contrasts: { pool: 'headline', prediction: 'full' },
};

/** From here on a funnel can be read, and a contrast carry an interval. */
export const FUNNEL_LEAST = { arms: 10, evaluations: 5 } as const;

/** What the ladder lets be shown of a pool of so many arms from so many evaluations. */
export function ladderOf({
  arms,
  evaluations,
}: {
  readonly arms: number;
  readonly evaluations: number;
}): Ladder {
  const rung = rungOf(arms, evaluations);
  return {
    rung,
    says: rungs[rung],
    ...shownAt[rung],
    hasContrasts: rung === 'contrasts',
    funnel: rung === 'contrasts' ? 'assessable' : 'not-assessable',
  };
}

function rungOf(arms: number, evaluations: number): Rung {
  if (arms === 0) {
    return 'none';
  }
  if (arms <= 2) {
    return arms === 1 ? 'one-arm' : 'two-arms';
  }
  if (arms < 5 || evaluations < 3) {
    return 'few-arms';
  }
  return arms >= FUNNEL_LEAST.arms && evaluations >= FUNNEL_LEAST.evaluations
    ? 'contrasts'
    : 'headline';
}
