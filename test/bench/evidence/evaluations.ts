import type { Corpus, Item, KnownEvaluation } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { pageAddress } from './organizations.ts';
import { type Subject, writeText } from './sentences.ts';
import { features } from './vocabulary.ts';

export interface EvaluationPlan {
  readonly known: KnownEvaluation;
  readonly name: string;
  readonly design: 'rct' | 'qed' | 'meta-analysis';
  readonly tested: TestedFeatures;
  readonly isRunning: boolean;
  readonly publications: readonly string[];
  readonly subject: Subject;
}

/** A design as common as in the shipped evidence; reviews, which pool studies, are planned apart. */
export function inventDesign({ random }: Corpus): 'rct' | 'qed' {
  return random.chance(0.95) ? 'rct' : 'qed';
}

/** The fields that say which features a randomized trial assigns by themselves; most trials test whole programs. */
export type TestedFeatures =
  | { readonly tests_feature: string }
  | { readonly tests_package: readonly string[] }
  | Readonly<Record<string, never>>;

export function inventTestedFeatures({ random }: Corpus, design: string): TestedFeatures {
  const draw = design === 'rct' ? random.next() : 1;
  if (draw < 0.12) {
    return { tests_feature: random.pick(features).id };
  }
  return draw < 0.16 ? { tests_package: random.someHubs(features, 3, 1).map(({ id }) => id) } : {};
}

export function writeEvaluation(corpus: Corpus, plan: EvaluationPlan): Item {
  const { random } = corpus;
  const { id, programs } = plan.known;
  return {
    id,
    name: plan.name,
    programs: programs.map((program) => program.id),
    design: plan.design,
    status: plan.isRunning ? 'running' : undefined,
    ...plan.tested,
    evaluators: random.maybe(0.97, () => someOf(corpus, corpus.evaluators)),
    funders: random.maybe(0.82, () => someOf(corpus, corpus.funders)),
    registry: random.maybe(0.07, () => `REG-${random.between(100_000, 999_999)}`),
    start_year: random.maybe(0.6, () => random.between(1984, 2022)),
    sample_size: random.maybe(0.73, () =>
      random.longTailed({ median: 1014, spread: 1.3, most: 800_000 }),
    ),
    follow_up_months: random.maybe(0.77, () => random.between(3, 168)),
    ratings: plan.isRunning ? undefined : random.maybe(0.61, () => ratingsOf(corpus, plan)),
    summary: writeText(random, 'evaluationSummary', plan.subject),
    seen: inventSources(random, { host: 'evaluations', path: id, usual: 2.8 }),
  };
}

function someOf({ random }: Corpus, ids: readonly string[]): string[] {
  return random.someHubs(
    ids,
    Math.max(1, random.longTailed({ median: 1.2, spread: 0.5, most: 5 })),
  );
}

function ratingsOf(corpus: Corpus, plan: EvaluationPlan): Readonly<Record<string, unknown>>[] {
  const { random } = corpus;
  const count = Math.max(1, random.longTailed({ median: 1.9, spread: 0.7, most: 8 }));
  return Array.from({ length: count }, (_, index) => {
    const by = random.pick(corpus.clearinghouses);
    return {
      by,
      rating: random.pick(['high', 'high', 'moderate', 'low']),
      document:
        random.maybe(0.85, () => random.pick(plan.publications)) ??
        `Working draft ${index + 1} on ${plan.subject.program}`,
      covers: random.maybe(0.4, () => `${plan.subject.outcome}, part ${index + 1}`),
      url: random.maybe(0.9, () => pageAddress(by, `reviews/${plan.known.id}/${index + 1}`)),
    };
  });
}
