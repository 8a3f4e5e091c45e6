import { unitName } from './amount.ts';
import { nameInWords } from './words.ts';

/** Words of choices that their own names do not say in plain English, whichever property takes them. */
const plainWords: Readonly<Record<string, string>> = {
  // Evaluation.design
  RCT: 'Randomized trial',
  QED: 'Quasi-experiment',
  META_ANALYSIS: 'Meta-analysis',
  IMPLEMENTATION: 'Implementation study',
  RUNNING: 'Running, no results yet',
  // Program
  COLLEGE: 'Community or technical college',
  NONPROFIT: 'Nonprofit organization',
  UNION: 'Union or union fund',
  WORKFORCE_BOARD: 'Workforce board',
  MIXED: 'Several kinds',
  ACTIVE: 'Still runs',
  ENDED: 'Ended',
  UNKNOWN: 'The sources do not say',
  // Finding
  LEVEL: 'A level of its own, no difference between groups',
  FAVORABLE: 'Favorable difference',
  UNFAVORABLE: 'Unfavorable difference',
  NO_DETECTABLE_EFFECT: 'No difference detected by the study',
  P_BELOW_0_01: 'p < 0.01',
  P_BELOW_0_05: 'p < 0.05',
  P_BELOW_0_10: 'p < 0.10',
  NOT_SIGNIFICANT: "The study's test did not reject zero difference",
  SIGNIFICANT: "The study's test rejected zero difference, level not stated",
  ADMINISTRATIVE: 'Administrative records',
  SURVEY: 'Survey',
  NOMINAL: 'Not adjusted for inflation',
  REAL: 'Adjusted for inflation',
  // Outcome.favorable
  INCREASE: 'An increase',
  DECREASE: 'A decrease',
  // OpenQuestion.theme
  SCALE: 'Scaling up',
  POPULATION: 'For whom',
  COMPONENT: 'Which component',
  COST: 'Costs',
  PLACE: 'Where',
};

const units = [
  'USD',
  'USD_PER_HOUR',
  'PERCENTAGE_POINTS',
  'PERCENT',
  'HOURS',
  'MONTHS',
  'COUNT',
  'SD',
  'RATIO',
] as const;

/** A word of a choice in plain English, as GraphQL names it ("WORKFORCE_BOARD") or as the model does ("p<0.01"). */
export function choiceWords(value: string): string {
  const name = value
    .replaceAll('<', '_BELOW_')
    .replaceAll(/[^A-Za-z0-9]+/g, '_')
    .toUpperCase();
  const unit = units.find((known) => known === name);
  if (unit !== undefined) return unitName(unit);
  return plainWords[name] ?? nameInWords(name);
}
