import type { kinds } from './kinds.ts';

type Tables = (typeof kinds)[keyof typeof kinds]['properties'];
type WordsOf<Table> = Table extends unknown
  ? {
      [Name in keyof Table]: Table[Name] extends { values: readonly (infer Word)[] } ? Word : never;
    }[keyof Table]
  : never;

/** Every word that some choice of the model may take. */
type ChoiceWord = WordsOf<Tables>;

/** What each word of a choice means, whichever property takes it. */
const meanings = {
  usd: 'U.S. dollars.',
  'usd-per-hour': 'U.S. dollars an hour.',
  'percentage-points': 'Percentage points: the difference between two shares.',
  percent: 'Percent of the level without the program.',
  hours: 'Hours.',
  months: 'Months.',
  count: 'A number of things, events or people.',
  sd: 'Standard deviations of the outcome.',
  ratio: 'One amount divided by another, such as benefit by cost.',
  nominal: 'Dollars of the years themselves.',
  real: 'Constant dollars, of the price year.',
  college: 'A community or technical college.',
  nonprofit: 'A nonprofit organization.',
  employer: 'An employer.',
  union: 'A union, or a fund of unions and employers.',
  'workforce-board': 'A public workforce board or agency.',
  mixed: 'More than one of the others.',
  urban: 'In cities.',
  rural: 'Outside cities.',
  active: 'It still runs.',
  ended: 'It no longer runs.',
  unknown: 'The sources do not say.',
  rct: 'A randomized controlled trial: chance decided who was offered the program.',
  qed: 'A quasi-experiment: a comparison group that was not made by chance.',
  'meta-analysis': 'A combination of other studies.',
  implementation: 'A description of how a program was carried out; no comparison.',
  running: 'No results yet.',
  level: 'A cost, ratio, rate or count of its own, no difference between groups.',
  'p<0.01': 'Significant at the 1 percent level.',
  'p<0.05': 'Significant at the 5 percent level.',
  'p<0.10': 'Significant at the 10 percent level.',
  'not-significant': 'Not significant at the levels that the study uses.',
  significant: 'Significant, at a level that the source does not state.',
  administrative: 'Records kept for other purposes, such as unemployment insurance wage records.',
  survey: 'What people told interviewers.',
  favorable: 'A change to the good side of the outcome.',
  'no-detectable-effect': 'No difference was detected, which does not say that there is none.',
  unfavorable: 'A change to the bad side of the outcome.',
  increase: 'More of it is good for people.',
  decrease: 'Less of it is good for people.',
  provider: 'Runs programs.',
  evaluator: 'Carries out evaluations.',
  funder: 'Pays for programs or evaluations.',
  'research-center': 'A center for research.',
  university: 'A university or college.',
  government: 'A public body.',
  intermediary: 'Brings organizations together.',
  initiative: 'An undertaking of several organizations under one name.',
  'journal-article': 'An article in a scholarly journal.',
  'working-paper': 'A paper before, or without, publication in a journal.',
  report: 'A full report.',
  brief: 'A short summary for practitioners or policymakers.',
  'study-profile': "A clearinghouse's page on a study.",
  'blog-post': 'A blog post.',
  'web-page': 'Another web page.',
  event: 'A talk or conference.',
  scale: 'How programs grow without losing what makes them work.',
  population: 'For whom programs work.',
  component: 'Which part of a program does the work.',
  mechanism: 'Why programs change outcomes.',
  cost: 'What programs cost and whether they pay.',
  equity: 'Who gains and who is left out.',
  technology: 'What technology changes.',
  place: 'Where programs work.',
} as const satisfies Record<ChoiceWord, string>;

const meaningByWord: ReadonlyMap<string, string> = new Map(Object.entries(meanings));

/** What a word of a choice means. */
export function choiceMeaning(word: string): string {
  const meaning = meaningByWord.get(word);
  if (meaning === undefined) {
    throw new Error(`The model does not say what "${word}" means.`);
  }
  return meaning;
}
