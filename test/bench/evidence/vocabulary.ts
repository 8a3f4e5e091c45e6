/** A controlled term, as a file of the vocabulary states it. */
export interface Term {
  readonly id: string;
  readonly name: string;
  readonly aliases?: readonly string[];
  readonly definition?: string;
  readonly parent?: string;
  readonly core?: true;
  readonly naics?: readonly string[];
}

export function slugOf(words: string): string {
  return words
    .normalize('NFD')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 60)
    .replace(/-+$/, '');
}

/** The first words of a name, for ids that stay readable. */
export function shortened(name: string, words = 3): string {
  return name.split(' ').slice(0, words).join(' ');
}

/** The most common first: studies pick from the front. Parents are named by their position's name. */
function termsOf(
  rows: readonly (readonly [name: string, definition: string, parent?: string])[],
): Term[] {
  return rows.map(([name, definition, parent]) => ({
    id: slugOf(name),
    name,
    definition,
    ...(parent === undefined ? {} : { parent: slugOf(parent) }),
  }));
}

const CORE_FEATURES = 5;

export const features: readonly Term[] = termsOf([
  ['Occupational training', 'Courses in the skills of one group of occupations.'],
  [
    'Coaching and case management',
    'A staff member meets each participant regularly and clears barriers.',
  ],
  ['Admission screening', 'Applicants are tested and interviewed before they are admitted.'],
  ['Employer partnership', 'Employers of the field shape the courses and consider graduates.'],
  ['Work readiness classes', 'Classes in conduct at work, interviews and job search.'],
  [
    'Certificate or license',
    'The course leads to a paper that employers of the field ask for.',
    'Occupational training',
  ],
  ['Placement service', 'Staff match graduates to openings.', 'Employer partnership'],
  [
    'Paid tuition',
    'Participants pay nothing, or little, for the course.',
    'Coaching and case management',
  ],
  ['Refresher courses', 'Reading, mathematics or English before or beside the course.'],
  [
    'Paid work experience',
    'A stretch of paid work with an employer belongs to the program.',
    'Employer partnership',
  ],
  ['Follow-up after hire', 'Coaches stay in touch after participants start work.'],
  ['Weekly stipend', 'Participants get a small sum each week of the course.', 'Paid tuition'],
  ['Community college host', 'A public college gives the courses, often for credit.'],
  ['Fixed cohorts', 'A group starts together and finishes together.'],
  ['Stackable steps', 'Short courses build on each other, each with a paper of its own.'],
  ['Child care help', 'Money or places for the care of children.', 'Coaching and case management'],
  ['Transport help', 'Bus passes, fuel money or rides.', 'Coaching and case management'],
  ['Peer groups', 'Participants meet in small groups that support each other.'],
  ['Evening and weekend classes', 'Classes for people who work by day.'],
  ['Online lessons', 'Part of the course is taken at a distance.'],
  ['Legal help', 'Lawyers help with records, debts or papers.', 'Coaching and case management'],
  [
    'Job quality standard',
    'Only jobs above a named wage count as placements.',
    'Placement service',
  ],
  ['Text reminders', 'Messages remind participants of dates and steps.'],
  ['Completion bonus', 'A sum is paid when a step is finished.'],
]).map((term, index) => (index < CORE_FEATURES ? { ...term, core: true } : term));

const SECTOR_ROWS: readonly (readonly [name: string, naics: string, parent?: string])[] = [
  ['Nursing and patient care', '62'],
  ['Computing and networks', '5415'],
  ['Metalwork and machining', '332'],
  ['Trucking and warehousing', '48-49'],
  ['Building trades', '23'],
  ['Office services', '561'],
  ['Banking and insurance', '52'],
  ['Dental and medical offices', '621', 'Nursing and patient care'],
  ['Kitchens and hotels', '72'],
  ['Solar and power lines', '22'],
  ['Early childhood', '6244'],
  ['Aircraft maintenance', '4881', 'Trucking and warehousing'],
  ['Water treatment', '2213'],
  ['Film and sound crews', '512'],
];

export const sectors: readonly Term[] = SECTOR_ROWS.map(([name, naics, parent]) => ({
  id: slugOf(name),
  name,
  naics: [naics],
  ...(parent === undefined ? {} : { parent: slugOf(parent) }),
}));

/** Studies report on the full sample nine times in ten: `all`, as the format calls it. */
export const FULL_SAMPLE: Term = { id: 'all', name: 'Everyone in the study' };

export const groups: readonly Term[] = [
  'Adults with low income',
  'Adults without a degree',
  'People aged 18 to 24',
  'Women in training',
  'Men in training',
  'Out of work for half a year or more',
  'At work when they applied',
  'Laid-off workers',
  'Recent immigrants',
  'Parents of young children',
  'People on cash assistance',
  'People with a record',
  'People aged 40 and over',
  'Veterans',
  'People in public housing',
  'Rural residents',
  'First half of the sample',
  'Second half of the sample',
].map((name) => ({ id: slugOf(name), name }));

export const mechanisms: readonly Term[] = termsOf([
  ['Better-paid fields', 'Graduates work in fields that pay more, rather than more hours.'],
  ['Fewer barriers', 'Help with care, transport and money lets people finish and take jobs.'],
  ['Skills that carry over', 'What was learned is worth something to many employers.'],
  ['More work', 'Graduates earn more since more of them work, or longer.'],
  ['A signal to employers', 'Finishing tells employers that a worker is able and keeps at it.'],
  ['Longer tenure', 'Graduates stay longer in a job and move up.'],
]);

export const glossary: readonly Term[] = termsOf([
  [
    'Random assignment',
    'Chance decides who is offered a place, so that later differences come from the offer.',
  ],
  [
    'Comparison group',
    'People who were not offered the program, chosen by random assignment or by likeness.',
  ],
  ['Average of the control group', 'What would likely have happened without the offer.'],
  [
    'Effect of an offer',
    'The difference between all who were offered a place and all who were not.',
  ],
  ['Margin of error', 'The range of true effects that fits the data.'],
  ['Spread of the estimate', 'How far an estimate would typically lie from the truth by chance.'],
  ['Time of measurement', 'The months between assignment and the day the outcome was read.'],
  ['Pooled estimate', 'One figure from the results of several studies.'],
  ['Dollars of one year', 'An amount restated at the prices of a named year.'],
  ['Growing a program', 'Serving many more people or places with a program that was tested small.'],
  ['Crowding out', 'Employment of graduates takes jobs from others.'],
  [
    'Public rating',
    'The Labor Clearinghouse or Pathways Reviews say how far the design rules other causes out.',
  ],
]).map((term) => ({
  ...term,
  aliases: [`${term.name} in studies`, `on ${term.name.toLowerCase()}`],
}));
