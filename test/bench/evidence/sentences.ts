import type { Random } from './random.ts';

/** What the sentences of one study can name. */
export interface Subject {
  readonly program: string;
  readonly city: string;
  readonly sector: string;
  readonly group: string;
  readonly feature: string;
  readonly outcome: string;
  readonly operator: string;
}

const SENTENCES = {
  featureNote: [
    '{weeks} weeks of classes for {sector}, in the afternoon.',
    'Applicants sit a test at the level of grade {grade} and an interview with two members of the staff.',
    'Each participant has one coach from the first day to {months} months after the course.',
    'Up to {usd} dollars for tools, fees and clothing.',
    'Five firms of the region hire from {program} and sit on its board.',
    'Given in {city} by {operator}.',
    'Small groups of {grade} to {weeks} people.',
    'As part of the course, for those who need it.',
    'The paper is one that licensing boards of the state accept.',
    'Passes for the bus and places for children are paid while classes last.',
  ],
  programSummary: [
    'Trains {group} for jobs in {sector}.',
    '{operator} has run it in {city} since {year}, with classes of {weeks} weeks and a coach for each participant.',
    'It grew out of a shortage of workers that hospitals and plants around {city} reported in {year}.',
    'Participants pay nothing and must be free by day.',
    'About {share} percent of applicants pass the screening.',
    'The site keeps the common model and adds {feature}.',
    'Placement rests on agreements with {grade} employers.',
  ],
  evaluationSummary: [
    '{people} applicants of {program} were assigned by lottery, half of them to the program.',
    'Enrollment ran from {year} for {months} months in {city}.',
    'The control group could use the ordinary services of the workforce board and of the college.',
    'Survey response was {share} percent, a little lower in the control group.',
    'Earnings come from wage records of the state, which leave out work across the border and for oneself.',
    'At entry {share} percent were women, and {grade} in a hundred had worked in {sector}.',
    'The evaluators named {outcome} as the outcome by which the program is to be judged.',
    'Take-up was high: {share} percent of those offered a place began a course.',
    'Results for {group} were planned and are reported apart.',
  ],
  findingNote: [
    'Read in Table {grade} of the report, page {weeks}.',
    'Regression-adjusted; the plain difference is larger by {grade} percent.',
    'Share among all who were assigned, in {city} alone.',
    'The summary rounds the figure to {share}.',
    'Wage records of the state; work outside it is not counted.',
    'Survey answers of {share} percent of the sample.',
    'Estimate computed from the two means that the page gives.',
    'The report marks it with one star and warns of many tests.',
    'Counts people who did not work as zero.',
    'In dollars of {year}, as the note under the table says.',
    'Holds for {group}; for the rest no difference is shown.',
    'The brief of {operator} states the same effect without a table.',
    'The figure for {outcome} differs from the one of the earlier report, since {share} records came in late.',
    'Both groups could take courses for {sector} elsewhere, and {share} percent of the control group did.',
    'Direction as the study words it; no number is printed.',
    'Period of {months} months, of which the course takes {weeks} weeks.',
  ],
  mechanism: [
    'Staff of {program} say that employers in {sector} value the certificate more than the course behind it.',
    'The gain in {outcome} goes with a move into {sector}, and hours hardly change.',
    'Where {feature} was weak, as in one site near {city}, fewer people finished and the effect fell away.',
    'The evaluators trace {share} percent of the effect to better-paid fields and the rest to more months at work.',
    'Interviews with {grade} participants point to child care as the reason to leave before the end.',
    'Records show that graduates stay with their first employer for {months} months at the median.',
  ],
  question: [
    'Would {program} work outside {city}, where fewer firms of {sector} hire?',
    'How much of the effect on {outcome} is owed to {feature}?',
    'Do the gains of {group} last beyond {months} months?',
    'What would {feature} cost for each participant if it were offered to all?',
    'Why did {outcome} rise in one cohort and not in the next?',
    'Can lessons at a distance replace {weeks} weeks of classes for {group}?',
    'Do graduates of {program} take jobs that {group} of the same town would have had?',
  ],
  unknown: [
    'No study has assigned {feature} by itself for {group}.',
    'The samples are too small to tell {group} from the rest, and the one larger study stops after {months} months.',
    'What the control group got in {city} was not measured.',
    'Costs are known for {operator} alone, in dollars of {year}.',
    'Nobody has tried it in {sector}, although its employers ask for it.',
    'The reports say nothing about prices, wages or vacancies of the region.',
  ],
} as const;

export type TextKind = keyof typeof SENTENCES;

/** How long the texts of each kind are in the shipped evidence: half of them are under the median. */
const LENGTHS: Readonly<Record<TextKind, { median: number; spread: number; most: number }>> = {
  featureNote: { median: 40, spread: 0.5, most: 180 },
  programSummary: { median: 120, spread: 0.4, most: 340 },
  evaluationSummary: { median: 220, spread: 0.4, most: 700 },
  findingNote: { median: 75, spread: 0.65, most: 520 },
  mechanism: { median: 110, spread: 0.3, most: 270 },
  question: { median: 40, spread: 0.2, most: 60 },
  unknown: { median: 110, spread: 0.4, most: 380 },
};

/** Sentences of one kind about a subject, as long as such texts are. */
export function writeText(random: Random, kind: TextKind, subject: Subject): string {
  const length = random.longTailed(LENGTHS[kind]);
  const sentences = new Set<string>();
  // The list of sentences bounds the draws: the longest texts use most of them.
  for (let draws = 0, written = 0; written < length && draws < 40; draws++) {
    const sentence = fill(random, random.pick<string>(SENTENCES[kind]), subject);
    written += sentence.length;
    sentences.add(sentence);
  }
  return [...sentences].join(' ') || 'As the report has it.';
}

function fill(random: Random, sentence: string, subject: Subject): string {
  const numbers: Readonly<Record<string, () => number>> = {
    weeks: () => random.between(4, 52),
    grade: () => random.between(5, 12),
    months: () => random.between(6, 72),
    usd: () => random.between(2, 60) * 50,
    year: () => random.between(1995, 2024),
    share: () => random.between(12, 97),
    people: () => random.between(180, 6400),
  };
  const words: Readonly<Record<string, string>> = { ...subject };
  return sentence.replace(/\{(\w+)\}/g, (_, slot: string) =>
    String(words[slot] ?? numbers[slot]?.()),
  );
}
