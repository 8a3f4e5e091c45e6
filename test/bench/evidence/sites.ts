import type { Corpus, KnownEvaluation, KnownProgram } from './corpus.ts';
import { inventPlace, type Place } from './places.ts';
import { inventProgramName } from './programs.ts';
import { listOf } from './random.ts';
import { sectors, type Term } from './vocabulary.ts';

/** A program as a study plans it, before it is written. */
export interface Site {
  readonly known: KnownProgram;
  readonly partOf: string | null;
  readonly places: readonly [Place, ...Place[]];
  readonly sector: Term;
}

/** A program alone, or one with sites, of which some have sites of their own. */
export function inventSites(corpus: Corpus): readonly [Site, ...Site[]] {
  const { random } = corpus;
  const sector = random.pickHub(sectors);
  const place = inventPlace(random);
  const name = inventProgramName(corpus, place, sector.name);
  const sites: [Site, ...Site[]] = [inventSite(corpus, { name, partOf: null, place, sector })];
  const extra = random.chance(0.45) ? random.longTailed({ median: 2.6, spread: 0.6, most: 8 }) : 0;
  for (let made = 0; made < extra; made++) {
    const { known } = random.pickHub(sites, 4);
    const at = inventPlace(random);
    sites.push(
      inventSite(corpus, {
        name: `${known.name}, ${at.city}`,
        partOf: known.id,
        place: at,
        sector,
      }),
    );
  }
  return sites;
}

function inventSite(
  corpus: Corpus,
  plan: {
    readonly name: string;
    readonly partOf: string | null;
    readonly place: Place;
    readonly sector: Term;
  },
): Site {
  const { random } = corpus;
  const { name, partOf, place, sector } = plan;
  const known = { id: corpus.claimId(name), name };
  corpus.programs.push(known);
  const more = random.longTailed({ median: 0.8, spread: 0.9, most: 12 });
  return { known, partOf, sector, places: [place, ...listOf(more, () => inventPlace(random))] };
}

/** One trial of all the sites, and often others of one site each. */
export function inventEvaluations(
  corpus: Corpus,
  sites: readonly [Site, ...Site[]],
): KnownEvaluation[] {
  const { random } = corpus;
  return listOf(random.pickHub([1, 2, 3, 4], 1.8), (index) => {
    const programs =
      index === 0 ? sites.slice(0, 6).map((site) => site.known) : [random.pick(sites).known];
    const trial = index === 0 ? 'trial' : `trial ${index + 1}`;
    const known = { id: corpus.claimId(`${sites[0].known.id} ${trial}`), programs };
    corpus.evaluations.push(known);
    return known;
  });
}
