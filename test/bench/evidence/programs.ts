import type { Corpus, Item, KnownProgram } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { type Place, placeName } from './places.ts';
import { type Subject, writeText } from './sentences.ts';
import { features, groups, sectors, shortened, type Term } from './vocabulary.ts';

const NAMES = [
  '{place} Works',
  'Project {word}',
  '{word} to Careers',
  '{place} {word}',
  '{word} Academy of {place}',
  'Ready for {sector} in {place}',
  '{word} Pathways',
];
const WORDS =
  'Anchor Arc Ascent Beacon Bridge Compass Crest Ember Forge Gateway Harbor Hinge Horizon Keystone Ladder Lantern Launch Lift Link Orbit Pilot Quest Reach Rise Root Sail Spark Step Summit Thrive Tide Trellis Turn Vector Vista'.split(
    ' ',
  );

export function inventProgramName({ random }: Corpus, place: Place, sector: string): string {
  return random
    .pick(NAMES)
    .replace('{place}', place.city)
    .replace('{word}', random.pick(WORDS))
    .replace('{sector}', sector);
}

/** What a study has settled before its programs are written. */
export interface ProgramPlan {
  readonly known: KnownProgram;
  readonly partOf: string | null;
  readonly places: readonly Place[];
  readonly operators: readonly string[];
  readonly sector: Term;
  readonly subject: Subject;
}

export function writeProgram(corpus: Corpus, plan: ProgramPlan): Item {
  const { random } = corpus;
  const { id, name } = plan.known;
  const listed = random.someHubs(
    features,
    Math.round(random.between(0, 5) + random.between(0, 5)),
    1.5,
  );
  return {
    id,
    name,
    aliases: random.maybe(0.58, () =>
      [shortened(name, 2), `${name} program`].slice(0, random.between(1, 2)),
    ),
    part_of: plan.partOf ?? random.maybe(0.2, () => null),
    operators: random.maybe(0.87, () => plan.operators),
    funders: random.maybe(0.65, () => fundersOf(corpus)),
    locations: random.maybe(0.89, () => plan.places.map(placeName)),
    delivery: random.maybe(0.91, () =>
      random.pickHub(['nonprofit', 'college', 'mixed', 'workforce-board', 'employer', 'union']),
    ),
    setting: random.maybe(0.55, () => random.pickHub(['urban', 'mixed', 'rural'], 3)),
    sectors: random.maybe(0.92, () => sectorsOf(corpus, plan.sector)) ?? [],
    populations: random.someHubs(groups, random.between(0, 4), 1.8).map(idOf),
    features: listed.map((feature) => ({
      feature: feature.id,
      note: random.maybe(0.95, () => writeText(random, 'featureNote', plan.subject)),
    })),
    duration_weeks: random.maybe(0.22, () => random.between(6, 52)),
    cost_per_participant: random.maybe(0.2, () => costOf(corpus)),
    start_year: random.maybe(0.65, () => random.between(1984, 2020)),
    status: random.maybe(0.78, () => random.pickHub(['ended', 'active', 'unknown'], 1.5)),
    summary: writeText(random, 'programSummary', plan.subject),
    seen: inventSources(random, { host: 'programs', path: id, usual: 3 }),
  };
}

function fundersOf({ random, funders }: Corpus): string[] {
  return random.someHubs(funders, random.longTailed({ median: 1.2, spread: 0.7, most: 13 }));
}

function sectorsOf({ random }: Corpus, main: Term): string[] {
  const others = random.someHubs(sectors, random.longTailed({ median: 0.5, spread: 1, most: 5 }));
  return [...new Set([main, ...others])].map(idOf);
}

function costOf({ random }: Corpus): Readonly<Record<string, unknown>> {
  return {
    usd: random.between(12, 280) * 100,
    year: random.maybe(0.35, () => random.between(1990, 2022)),
    money: random.maybe(0.2, () => random.pick(['nominal', 'real'])),
    note: 'Average of all participants of the first two years, without what other bodies gave in kind.',
  };
}

function idOf(term: { readonly id: string }): string {
  return term.id;
}
