import { formatRounded } from '../../../format/number.ts';
import { exactP, significant } from '../figures.ts';
import { line, type Rule } from '../rule.ts';

const NOTHING_POOLED = line(
  'In the example there are too few arms with a standard error for this.',
);

export const pooling: readonly Rule[] = [
  {
    id: 'random-effects',
    title: 'Random effects, τ² by REML',
    says: [
      'Programs differ, so the pool is the average of effects that differ, not the estimate of one effect. How much they differ, the variance τ², is estimated by restricted maximum likelihood, with a tolerance relative to the sampling variances, so that dollars and shares are solved alike. An arm weighs 1 ÷ (its sampling variance + τ²).',
    ],
    hereAndNow: ({ pool }) => {
      const weights = pool.arms.flatMap(({ weight }) => weight ?? []);
      return pool.heterogeneity
        ? [
            line(
              `τ² = ${significant(pool.heterogeneity.tau2)} over ${pool.pooledArmCount} arms; weights from ${formatRounded(Math.min(...weights), 1)} to ${formatRounded(Math.max(...weights), 1)} percent.`,
            ),
          ]
        : [NOTHING_POOLED];
    },
    code: [
      { file: 'api/synthesis/betweenVariance.ts', functions: ['betweenVariance'] },
      { file: 'api/synthesis/inference.ts', functions: ['randomEffects'] },
      { file: 'api/synthesis/observation.ts', functions: ['weigh'] },
      { file: 'api/synthesis/root.ts', functions: ['findRoot'] },
      { file: 'api/synthesis/pool.ts', functions: ['pool'] },
    ],
    sources: [{ name: 'viechtbauer-2005' }, { name: 'cochrane-10', at: '10.10.4' }],
  },
  {
    id: 'knapp-hartung',
    title: 'Knapp–Hartung with a floor',
    says: [
      'With few arms the ordinary interval is too narrow. The interval here uses the Knapp–Hartung standard error and Student’s t with k − 1 degrees of freedom. Where the arms happen to agree more than chance has them agree, that standard error would be too small: it is then kept at the ordinary one. That floor is said whenever it bites.',
    ],
    hereAndNow: ({ pool: { result, isFloored, pooledArmCount } }) =>
      result && result.df !== null
        ? [
            line(
              `${result.intervalText}, estimate ${result.estimateText}, ${exactP(result.p)}; standard error ${significant(result.standardError)}, t with ${result.df} degrees of freedom (k = ${pooledArmCount}). The floor ${isFloored ? 'bit: the arms agree more than chance has them agree' : 'did not bite'}.`,
            ),
          ]
        : [NOTHING_POOLED],
    code: [{ file: 'api/synthesis/inference.ts', functions: ['knappHartung', 'tInference'] }],
    sources: [{ name: 'rover-2015' }, { name: 'jackson-2017' }, { name: 'metafor' }],
  },
  {
    id: 'heterogeneity',
    title: 'How much arms differ',
    says: [
      'τ² carries its Q-profile interval, which is wide where arms are few. I², the share of the spread that is no sampling error, is computed from τ². Q, with its p, asks whether sampling error alone could have made the spread.',
    ],
    hereAndNow: ({ pool: { heterogeneity } }) =>
      heterogeneity
        ? [
            line(
              `τ²: 95 percent interval ${significant(heterogeneity.tau2Low)} to ${significant(heterogeneity.tau2High)}, estimate ${significant(heterogeneity.tau2)}. I² = ${formatRounded(heterogeneity.iSquared, 0)} percent. Q = ${formatRounded(heterogeneity.q, 1)} with ${heterogeneity.qDf} degrees of freedom, ${exactP(heterogeneity.qP)}.`,
            ),
          ]
        : [NOTHING_POOLED],
    code: [{ file: 'api/synthesis/heterogeneity.ts', functions: ['heterogeneity'] }],
    sources: [
      { name: 'veroniki-2016' },
      { name: 'higgins-2002' },
      { name: 'cochrane-10', at: '10.10.2' },
    ],
  },
  {
    id: 'prediction-interval',
    title: 'Where a further arm may fall',
    says: [
      'The interval of the average is not the range of effects. The prediction interval is: estimate ± t(k − 1) · √(τ² + SE²). There is none below three arms; below five, or in fewer than three evaluations, it is marked as rough. The degrees of freedom are printed.',
    ],
    hereAndNow: ({ pool: { prediction } }) =>
      prediction
        ? [
            line(
              `${prediction.text}, t with ${prediction.df} degrees of freedom${prediction.isRough ? '; rough' : ''}.`,
            ),
          ]
        : [NOTHING_POOLED],
    code: [{ file: 'api/synthesis/heterogeneity.ts', functions: ['predict'] }],
    sources: [{ name: 'cochrane-10', at: '10.10.4.3' }, { name: 'metafor' }],
  },
  {
    id: 'sensitivity',
    title: 'The same arms by other rules',
    says: [
      'Beside every pool stand the ordinary (Wald) result, the pool without each arm in turn, the ordinary result if the errors of an evaluation’s arms were correlated at 0.6, as where they share a control group, and the pool with each evaluation averaged first.',
    ],
    hereAndNow: ({ pool: { sensitivity, arms } }) => {
      if (!sensitivity) {
        return [NOTHING_POOLED];
      }
      const { wald, leaveOneOut, dependent, evaluationAverages, rho } = sensitivity;
      const sorted = leaveOneOut.toSorted((a, b) => a.result.estimate - b.result.estimate);
      const nameOf = (id: string | undefined) => arms.find((arm) => arm.id === id)?.name ?? '';
      const [lowest, highest] = [sorted[0], sorted.at(-1)];
      return [
        line(`Ordinary: ${wald.intervalText}, estimate ${wald.estimateText}.`),
        ...(lowest && highest
          ? [
              line(
                `Without one arm the estimate lies between ${lowest.result.estimateText} (${lowest.result.intervalText}; without ${nameOf(lowest.armId)}) and ${highest.result.estimateText} (${highest.result.intervalText}; without ${nameOf(highest.armId)}).`,
              ),
            ]
          : []),
        ...(dependent && rho !== null
          ? [
              line(
                `Correlated at ${rho}: ${dependent.intervalText}, estimate ${dependent.estimateText}.`,
              ),
            ]
          : []),
        ...(evaluationAverages
          ? [
              line(
                `Each evaluation averaged first: ${evaluationAverages.intervalText}, estimate ${evaluationAverages.estimateText}.`,
              ),
            ]
          : []),
      ];
    },
    code: [
      {
        file: 'api/synthesis/sensitivity.ts',
        functions: ['leaveOneOut', 'dependent', 'evaluationAverages', 'averageByEvaluation'],
      },
      { file: 'api/synthesis/pool.ts', functions: ['sensitivity'] },
      { file: 'api/synthesis/inference.ts', functions: ['wald', 'waldInference'] },
      { file: 'api/synthesis/rotation.ts', functions: ['eigen'] },
    ],
    sources: [{ name: 'jackson-2017' }, { name: 'metafor' }],
  },
  {
    id: 'held-to-metafor',
    title: 'Held to R’s metafor',
    says: [
      'Every pooled number is held by tests to what R’s package metafor 3.8 gives for published data sets and for made edge cases: equal effects, no spread, two arms, one very large variance, dollars. The quantiles of the normal, t and chi-squared distributions are held to R’s to one part in a billion.',
    ],
    shows: 'metafor',
    code: [
      {
        file: 'api/synthesis/distributions.ts',
        functions: [
          'normalQuantile',
          'tQuantile',
          'chiSquaredQuantile',
          'chiSquaredTail',
          'normalTwoSidedP',
          'tTwoSidedP',
        ],
      },
    ],
    sources: [{ name: 'metafor' }],
  },
];
