import { counted } from './amounts.ts';
import { type CoverageCell, NOTHING_FOUND } from './coverage.ts';
import { mostEvidence } from './nearest.ts';
import type { Sentence } from './statement.ts';

/** How many arms from how many evaluations a cell has, and what stands beside them. */
export function cellSentence({
  arms,
  evaluations,
  designs,
  findings,
  levels,
  reviews,
  findingIds,
}: CoverageCell): Sentence {
  const ofLevels =
    levels > 0 ? `, ${levels} of them levels such as costs, that compare no groups` : '';
  const beside =
    reviews > 0 ? ` Beside it: ${counted(reviews, 'finding')} of reviews over several.` : '';
  const text =
    evaluations === 0
      ? NOTHING_FOUND
      : `${counted(arms, 'arm')} in ${counted(evaluations, 'evaluation')} (${designWords[designs]}), ${counted(findings, 'finding')}${ofLevels}.`;
  return { text: `${text}${beside}`, findings: findingIds };
}

const designWords: Readonly<Record<CoverageCell['designs'], string>> = {
  randomized: 'randomized',
  'quasi-experimental': 'quasi-experimental',
  both: 'randomized and quasi-experimental',
  neither: 'no comparison recorded',
};

/** A map in sentences: how much of it is known, on how little that mostly rests, and where most is. */
export function coverageSentences(
  cells: readonly CoverageCell[],
  {
    crossings,
    nameOf,
  }: {
    /** How many cells the map has, empty ones among them. */
    readonly crossings: number;
    readonly nameOf: (place: string) => string;
  },
): readonly Sentence[] {
  const filled = cells.filter(({ evaluations }) => evaluations > 0);
  const [densest] = filled.toSorted(mostEvidence);
  const alone = filled.filter(({ evaluations }) => evaluations === 1);
  const trials = filled.filter(({ designs }) => designs === 'randomized' || designs === 'both');
  if (!densest) {
    return [{ text: NOTHING_FOUND, findings: [] }];
  }
  return [
    {
      text: `An evaluation was found for ${filled.length.toLocaleString('en-US')} of ${counted(crossings, 'crossing')}; for the other ${(crossings - filled.length).toLocaleString('en-US')} none was found in this collection.`,
      findings: findingsOf(filled),
    },
    {
      text: `${counted(alone.length, 'crossing')} of these ${alone.length === 1 ? 'rests' : 'rest'} on one evaluation alone.`,
      findings: findingsOf(alone),
    },
    {
      text: `${counted(trials.length, 'crossing')} of these ${trials.length === 1 ? 'has' : 'have'} a randomized evaluation.`,
      findings: findingsOf(trials),
    },
    {
      text: `Most evaluations: ${nameOf(densest.row)} and ${nameOf(densest.column)}, ${counted(densest.arms, 'arm')} in ${counted(densest.evaluations, 'evaluation')}.`,
      findings: densest.findingIds,
    },
  ];
}

function findingsOf(cells: readonly CoverageCell[]): readonly string[] {
  return [...new Set(cells.flatMap(({ findingIds }) => findingIds))].sort();
}
