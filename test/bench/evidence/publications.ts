import type { Corpus, Item, KnownEvaluation } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { pageAddress } from './organizations.ts';

const SORTS: readonly (readonly [kind: string, weight: number, titles: readonly string[]])[] = [
  [
    'report',
    68,
    [
      '{program}: Effects after {months} Months',
      'Does {program} Raise Earnings? Results from {city}',
      'Training for {sector} in {city}: Final Report of the Evaluation of {program}',
      'Costs and Benefits of {program}, a Program for {group}',
    ],
  ],
  [
    'study-profile',
    59,
    [
      'Review of the study of {program} ({year})',
      'Study review: {program}, results after {months} months',
      'Rating of the {year} report on {program} in {city}',
    ],
  ],
  [
    'web-page',
    41,
    ['{program}', 'About {program} and how it is evaluated', '{program} in {city}: what was found'],
  ],
  [
    'brief',
    19,
    [
      '{program} at a Glance',
      'Lessons from {city} on Training for {sector}',
      'Who Gains from {program}? A Brief on {group}',
    ],
  ],
  [
    'blog-post',
    16,
    [
      'What {city} can teach on training for {sector}',
      'New results on {program} after {months} months',
    ],
  ],
  ['journal-article', 5, ['Sector Training and the Earnings of {group}: Evidence from {program}']],
  ['working-paper', 3, ['Why Do Earnings Rise? {program} and the Move into {sector}']],
  ['event', 1, ['Launch of the report on {program}']],
];
const WEIGHTED = SORTS.flatMap((sort) => Array.from({ length: sort[1] }, () => sort));

/** The words of which the titles on one study are made. */
export interface Topic {
  readonly program: string;
  readonly city: string;
  readonly sector: string;
  readonly group: string;
}

/** Defines a publication on evaluations, by authors who write again and again. */
export function addPublication(
  corpus: Corpus,
  topic: Topic,
  evaluations: readonly KnownEvaluation[],
): Item {
  const { random } = corpus;
  const [kind, , titles] = random.pick(WEIGHTED);
  const year = random.between(1996, 2025);
  const title = titleOf(corpus, random.pick(titles), topic, year);
  const authors =
    kind === 'study-profile' || kind === 'web-page'
      ? undefined
      : random.maybe(0.52, () => authorsOf(corpus));
  const id = corpus.claimId(`${authors?.[0]?.split('-').at(-1) ?? kind} ${year} ${topic.program}`);
  corpus.publications.push(id);
  return {
    id,
    title,
    kind,
    authors,
    publisher: random.maybe(0.89, () =>
      kind === 'study-profile'
        ? random.pick(corpus.clearinghouses)
        : random.pickHub(corpus.publishers),
    ),
    year: random.maybe(0.57, () => year),
    date: random.maybe(0.3, () => dayIn(corpus, year)),
    doi: kind === 'journal-article' ? `10.5555/${id}` : undefined,
    url: random.maybe(0.94, () => pageAddress('library', `${year}/${id}`)),
    evaluations: random.maybe(0.91, () => evaluations.map((evaluation) => evaluation.id)),
    seen: inventSources(random, { host: 'library', path: `${year}/${id}` }),
  };
}

function titleOf({ random }: Corpus, title: string, topic: Topic, year: number): string {
  const words: Readonly<Record<string, string>> = {
    ...topic,
    months: String(random.between(6, 120)),
    year: String(year),
  };
  return title.replace(/\{(\w+)\}/g, (_, slot: string) => String(words[slot]));
}

function authorsOf(corpus: Corpus): string[] {
  const count = corpus.random.longTailed({ median: 2.3, spread: 0.5, most: 7 });
  return corpus.random.someHubs(corpus.people, Math.max(1, count), 1.4);
}

function dayIn({ random }: Corpus, year: number): string {
  const month = String(random.between(1, 12)).padStart(2, '0');
  return `${year}-${month}-${String(random.between(1, 28)).padStart(2, '0')}`;
}
