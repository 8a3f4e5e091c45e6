import type { FindingRow } from '../model/findingRow.ts';
import { type Arm, armsOf } from './arms.ts';
import { withBounds } from './bounds.ts';
import { type Candidate, candidateOf } from './candidate.ts';
import { type Inference, knappHartung, randomEffects, wald, waldInference } from './inference.ts';
import { type Ladder, ladderOf } from './ladder.ts';
import type { Metric } from './metric.ts';
import { countEvaluations, pooledArms } from './pool.ts';
import type { ArmsQuestion } from './question.ts';
import { prepareArms, selectArms } from './selection.ts';
import { averageByEvaluation, type PooledArm } from './sensitivity.ts';
import type { StandardErrorPolicy } from './standardError.ts';
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

/** Which arms are pooled, before any model. */
type Inclusion = Omit<Specification, 'model'>;

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
  matches: (row: FindingRow) => boolean = () => true,
): readonly SpecifiedResult[] {
  const choose = armsChooser(rows, { outcome, population, matches });
  return inclusions(metrics).flatMap((inclusion) => {
    const isBounded = inclusion.standardErrors === 'bounded';
    const arms = choose(inclusion);
    const weighed = pooledArms(isBounded ? withBounds(arms, inclusion.metric) : arms);
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

/** Chooses arms in many ways, converting each finding once for each scale and kind of standard error. */
function armsChooser(
  rows: readonly FindingRow[],
  {
    outcome,
    population,
    matches,
  }: Pick<ArmsQuestion, 'outcome' | 'population'> & {
    readonly matches: (row: FindingRow) => boolean;
  },
): (inclusion: Inclusion) => readonly Arm[] {
  const ofOutcome = rows.filter((row) => row.outcome.id === outcome);
  const converted = new Map<Metric, Record<StandardErrorPolicy, Map<FindingRow, Candidate>>>();
  return ({ standardErrors: wanted, ...inclusion }) => {
    const standardErrors: StandardErrorPolicy = wanted === 'published' ? 'published' : 'derived';
    const known = converted.get(inclusion.metric) ?? { published: new Map(), derived: new Map() };
    converted.set(inclusion.metric, known);
    const remembered = (row: FindingRow) => {
      const candidate =
        known[standardErrors].get(row) ?? candidateOf(row, inclusion.metric, standardErrors);
      known[standardErrors].set(row, candidate);
      return candidate;
    };
    const question = { ...inclusion, outcome, population, standardErrors };
    const prepared = prepareArms(ofOutcome, question, remembered);
    const entries = prepared.entries.filter(({ row }) => matches(row));
    return armsOf(selectArms(prepared, entries).kept);
  };
}

function inclusions(metrics: readonly Metric[]): Inclusion[] {
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
