import type { Corpus, Item, KnownEvaluation, KnownProgram } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { effectOf, levelOf } from './estimates.ts';
import type { TestedFeatures } from './evaluations.ts';
import { type OutcomeTerm, outcomes } from './outcomes.ts';
import { type Subject, writeText } from './sentences.ts';
import { FULL_SAMPLE, groups, shortened } from './vocabulary.ts';

/** The evaluation that a finding comes from, and where it is published. */
export interface FindingPlan {
  readonly evaluation: KnownEvaluation;
  readonly publications: readonly string[];
  readonly subject: Subject;
  readonly tested: TestedFeatures;
  /** False for pooled results over programs. */
  readonly isOfOneProgram: boolean;
}

/** Defines one finding; what the shipped evidence lacks as often as not is lacking as often here. */
export function addFinding(corpus: Corpus, plan: FindingPlan): Item {
  const { random } = corpus;
  const outcome = random.pickHub(outcomes, 2.6);
  const program = plan.isOfOneProgram ? programOf(corpus, plan.evaluation) : undefined;
  const months = random.pickHub([24, 12, 36, 18, 60, 72, 48, 30, 84, 108, 168], 1.6);
  const id = corpus.claimId(
    `${shortened(program?.name ?? plan.subject.program)} ${outcome.id} ${months}`,
  );
  corpus.findings.push(id);
  const isLevel = outcome.domain === 'cost-benefit';
  return {
    id,
    evaluation: plan.evaluation.id,
    program: program?.id,
    ...(isLevel ? {} : plan.tested),
    outcome: outcome.id,
    measure: isLevel ? 'level' : undefined,
    population: random.chance(0.92) ? FULL_SAMPLE.id : random.pickHub(groups, 1.4).id,
    follow_up: followUpOf(corpus, outcome, months),
    ...(isLevel ? levelOf(random, outcome) : effectOf(random, outcome)),
    sample_size: random.maybe(0.59, () =>
      random.longTailed({ median: 690, spread: 1, most: 40_000 }),
    ),
    data_source: random.maybe(0.54, () =>
      random.pick(['administrative', 'administrative', 'survey']),
    ),
    publication: random.pickHub(plan.publications, 1.5),
    locator: random.maybe(
      0.35,
      () => `${random.pick(['Table', 'Figure', 'p.', 'Exhibit'])} ${random.between(1, 90)}`,
    ),
    note: random.maybe(0.99, () => writeText(random, 'findingNote', plan.subject)),
    seen: inventSources(random, { host: 'findings', path: id }),
  };
}

function programOf({ random }: Corpus, evaluation: KnownEvaluation): KnownProgram | undefined {
  return evaluation.programs.length === 0
    ? undefined
    : random.maybe(0.95, () => random.pickHub(evaluation.programs, 1.3));
}

function followUpOf(
  { random }: Corpus,
  outcome: OutcomeTerm,
  months: number,
): Readonly<Record<string, unknown>> {
  if (outcome.domain === 'cost-benefit') {
    return { label: 'Over the time of the program', months: 0 };
  }
  const label = random.pick([
    `${months} months after random assignment`,
    `Year ${Math.ceil(months / 12)} after random assignment`,
    `Survey at about ${months} months`,
  ]);
  return { label, months: random.maybe(0.99, () => months) };
}
