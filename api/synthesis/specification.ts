import { type ArmsQuestion, chooseArms } from './arms.ts';
import { withBounds } from './bounds.ts';
import { type Inference, knappHartung, randomEffects, wald, waldInference } from './inference.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import type { Metric } from './metric.ts';
import { countEvaluations, pooledArms } from './pool.ts';
import type { FindingRow } from './row.ts';
import { averageByEvaluation, type PooledArm } from './sensitivity.ts';
import { type Window, windowNames } from './windows.ts';

const models = ['knapp-hartung', 'wald', 'evaluation-averages'] as const;

/** One way of asking the question. */
interface Specification {
  readonly window: Window;
  readonly metric: Metric;
  readonly standardErrors: 'published' | 'derived' | 'bounded';
  readonly designs: ArmsQuestion['designs'];
  readonly prefer: ArmsQuestion['prefer'];
  readonly model: (typeof models)[number];
}

/** What one way of asking gives. */
export interface SpecifiedResult {
  readonly specification: Specification;
  readonly arms: number;
  readonly evaluations: number;
  readonly ladder: Ladder;
  /** Null without arms. */
  readonly result: Inference | null;
}

/**
 * The specification curve of methods.md 7 (Simonsohn 2020, 10.1038/s41562-020-0912-z): the pool
 * under every combination of window, metric, standard errors, inclusion and model, so that a reader
 * sees whether a headline hangs on a choice. In the order of the choices as listed.
 */
export function specificationCurve(
  rows: readonly FindingRow[],
  {
    outcome,
    population,
    metrics,
  }: Pick<ArmsQuestion, 'outcome' | 'population'> & { readonly metrics: readonly Metric[] },
  matches?: (row: FindingRow) => boolean,
): readonly SpecifiedResult[] {
  const ofOutcome = rows.filter((row) => row.outcome.id === outcome);
  return inclusions(metrics).flatMap((inclusion) => {
    const { standardErrors, ...choice } = inclusion;
    const isBounded = standardErrors === 'bounded';
    const { arms } = chooseArms(
      ofOutcome,
      { ...choice, outcome, population, standardErrors: isBounded ? 'derived' : standardErrors },
      matches,
    );
    const weighed = pooledArms(isBounded ? withBounds(arms, choice.metric) : arms);
    const evaluations = countEvaluations(weighed);
    return models.map((model) => ({
      specification: { ...inclusion, model },
      arms: weighed.length,
      evaluations,
      ladder: ladderOf({ arms: weighed.length, evaluations }),
      result: resultOf(model, weighed),
    }));
  });
}

function inclusions(metrics: readonly Metric[]): Omit<Specification, 'model'>[] {
  return windowNames.flatMap((window) =>
    metrics.flatMap((metric) =>
      (['published', 'derived', 'bounded'] as const).flatMap((standardErrors) =>
        (['all', 'randomized'] as const).flatMap((designs) =>
          (['sites', 'pools'] as const).map((prefer) => ({
            window,
            metric,
            standardErrors,
            designs,
            prefer,
          })),
        ),
      ),
    ),
  );
}

function resultOf(model: Specification['model'], arms: readonly PooledArm[]): Inference | null {
  const observations = model === 'evaluation-averages' ? averageByEvaluation(arms) : arms;
  const [first, second] = observations;
  if (!first) {
    return null;
  }
  if (!second) {
    return waldInference({ estimate: first.y, standardError: Math.sqrt(first.variance) });
  }
  const effects = randomEffects(observations);
  return model === 'wald' ? wald(effects) : knappHartung(effects);
}
