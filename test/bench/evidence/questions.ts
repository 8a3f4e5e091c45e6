import type { Corpus, Item } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { outcomes } from './outcomes.ts';
import { type Subject, writeText } from './sentences.ts';
import { features, groups, mechanisms, sectors, shortened } from './vocabulary.ts';

/** Defines an open question: on terms and programs, informed by findings and evaluations of any bundle. */
export function addOpenQuestion(corpus: Corpus, subject: Subject): Item {
  const { random } = corpus;
  const question = writeText(random, 'question', subject);
  const id = corpus.claimId(shortened(question, 7));
  const bearing = Math.max(1, random.longTailed({ median: 3, spread: 0.6, most: 13 }));
  const evaluations = corpus.evaluations.map((evaluation) => evaluation.id).slice(-400);
  return {
    id,
    question,
    theme: random.pick([
      'scale',
      'population',
      'component',
      'mechanism',
      'cost',
      'equity',
      'technology',
      'place',
    ]),
    raised_in: random.someHubs(corpus.publications.slice(-400), random.between(1, 4), 1),
    concerns: {
      features: idsOf(random.someHubs(features, random.between(0, 3), 1.5)),
      outcomes: idsOf(random.someHubs(outcomes, random.between(0, 3))),
      sectors: idsOf(random.someHubs(sectors, random.between(0, 1), 1)),
      populations: idsOf(random.someHubs(groups, random.between(0, 2), 1)),
      programs: idsOf(random.someHubs(corpus.programs.slice(-200), random.between(0, 3), 1)),
    },
    informed_by: [
      ...random
        .someHubs(corpus.findings.slice(-2_000), Math.ceil(bearing / 2), 1)
        .map((finding) => ({ finding, how: writeText(random, 'featureNote', subject) })),
      ...random
        .someHubs(evaluations, Math.floor(bearing / 2), 1)
        .map((evaluation) => ({ evaluation, how: writeText(random, 'featureNote', subject) })),
    ],
    still_unknown: writeText(random, 'unknown', subject),
    seen: inventSources(random, { host: 'agendas', path: id, usual: 3 }),
  };
}

/** Defines what an evaluation says on why a program worked. */
export function addMechanismEvidence(
  corpus: Corpus,
  plan: {
    readonly evaluation: string;
    readonly publications: readonly string[];
    readonly subject: Subject;
  },
): Item {
  const { random } = corpus;
  const mechanism = random.pickHub(mechanisms, 1.7);
  const id = corpus.claimId(`${shortened(plan.subject.program)} ${mechanism.id}`);
  return {
    id,
    evaluation: plan.evaluation,
    mechanism: mechanism.id,
    outcome: random.pickHub(outcomes, 3).id,
    note: writeText(random, 'mechanism', plan.subject),
    publication: random.pick(plan.publications),
    locator: random.maybe(0.42, () => `p. ${random.between(3, 240)}`),
    seen: inventSources(random, { host: 'mechanisms', path: id }),
  };
}

function idsOf(known: readonly { readonly id: string }[]): string[] {
  return known.map(({ id }) => id);
}
