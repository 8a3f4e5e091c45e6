import { type FindingRow, recorded } from '../model/findingRow.ts';
import { compareTexts } from '../model/grouping.ts';
import { FULL_SAMPLE } from '../model/node.ts';
import { armId } from './draftArm.ts';
import type { Scope } from './exclusion.ts';
import { isWithin, spanOf } from './windows.ts';

/** What rows and columns of a coverage map may be. */
export const dimensions = [
  'feature',
  'sector',
  'population',
  'program',
  'outcome',
  'window',
] as const;

export type Dimension = (typeof dimensions)[number];

/** How an empty cell is said: what is not in the collection may still exist. */
export const NOTHING_FOUND = 'No evaluation found in this collection.';

/** What was measured at one crossing of the map (methods.md 4; Campbell gap maps, 10.1002/cl2.1125). */
export interface CoverageCell {
  readonly row: string;
  readonly column: string;
  readonly evaluations: number;
  readonly arms: number;
  readonly findings: number;
  /** Of the findings, levels: costs, rates and counts that compare no groups. */
  readonly levels: number;
  /** By how the evaluations compare; a description alone, or an unrecorded design, counts as neither. */
  readonly designs: 'randomized' | 'quasi-experimental' | 'both' | 'neither';
  /** Findings of reviews over several evaluations, which stand beside the count. */
  readonly reviews: number;
  /** The ids of the evaluations counted, in order. */
  readonly evaluationIds: readonly string[];
  /** The ids of the findings counted and those of reviews, in the order of the findings. */
  readonly findingIds: readonly string[];
}

interface Tally {
  readonly row: string;
  readonly column: string;
  readonly evaluations: Set<string>;
  readonly arms: Set<string>;
  readonly designs: Set<string>;
  readonly findingIds: string[];
  findings: number;
  levels: number;
  reviews: number;
}

/**
 * Counts evaluations, arms and findings at every crossing of two dimensions at which there are any,
 * by row and column. Tests of a feature enter no count; a child feature or sector counts as its
 * parents too.
 */
export function coverage(
  rows: readonly FindingRow[],
  { rows: down, columns: across }: { readonly rows: Dimension; readonly columns: Dimension },
): readonly CoverageCell[] {
  const tallies = new Map<string, Tally>();
  for (const finding of rows) {
    if (finding.tested) {
      continue;
    }
    const columns = placesOf(finding, across);
    for (const row of placesOf(finding, down)) {
      for (const column of columns) {
        const key = `${row} ${column}`;
        const tally = tallies.get(key) ?? emptyTally(row, column);
        tallies.set(key, tally);
        add(tally, finding);
      }
    }
  }
  return [...tallies.values()]
    .map(cellOf)
    .sort((a, b) => compareTexts(a.row, b.row) || compareTexts(a.column, b.column));
}

/**
 * Whether a map of this window, group and design counts a finding: `latest` is any time. Reviews
 * stand beside every window, as most state no time of their own.
 */
export function isCounted(
  { evaluation, followUpMonths, population }: FindingRow,
  scope: Pick<Scope, 'window' | 'population' | 'designs'>,
): boolean {
  if (evaluation.design === 'meta-analysis') {
    return true;
  }
  const isInWindow =
    scope.window === 'latest' ||
    (followUpMonths !== null && isWithin(scope.window, followUpMonths));
  const isOfGroup = scope.population === null || population === scope.population;
  return isInWindow && isOfGroup && (scope.designs === 'all' || evaluation.design === 'rct');
}

/**
 * Where a finding stands along a dimension. A finding about a group counts for that group; one about
 * the full sample for the groups that its program serves.
 */
export function placesOf(row: FindingRow, dimension: Dimension): readonly string[] {
  switch (dimension) {
    case 'feature':
      return recorded(row, 'features');
    case 'sector':
      return recorded(row, 'sectors');
    case 'population':
      return row.population === FULL_SAMPLE ? recorded(row, 'populations') : [row.population];
    case 'program':
      return row.program ? [row.program.id] : row.evaluation.programs.map(({ id }) => id);
    case 'outcome':
      return [row.outcome.id];
    case 'window': {
      const span = spanOf(row.followUpMonths);
      return span ? [span] : [];
    }
  }
}

function emptyTally(row: string, column: string): Tally {
  const sets = {
    evaluations: new Set<string>(),
    arms: new Set<string>(),
    designs: new Set<string>(),
  };
  return { row, column, ...sets, findingIds: [], findings: 0, levels: 0, reviews: 0 };
}

function add(tally: Tally, finding: FindingRow): void {
  const { design, id } = finding.evaluation;
  tally.findingIds.push(finding.id);
  if (design === 'meta-analysis') {
    tally.reviews += 1;
    return;
  }
  tally.findings += 1;
  tally.levels += finding.measure === 'level' ? 1 : 0;
  tally.evaluations.add(id);
  tally.arms.add(armId(finding));
  tally.designs.add(design ?? 'not recorded');
}

function cellOf(tally: Tally) {
  const { row, column, evaluations, arms, designs, findings, levels, reviews, findingIds } = tally;
  const isRandomized = designs.has('rct');
  const isCompared = designs.has('qed');
  return {
    row,
    column,
    evaluations: evaluations.size,
    arms: arms.size,
    findings,
    levels,
    designs:
      isRandomized && isCompared
        ? 'both'
        : isRandomized
          ? 'randomized'
          : isCompared
            ? 'quasi-experimental'
            : 'neither',
    reviews,
    evaluationIds: [...evaluations].sort(compareTexts),
    findingIds,
  } as const;
}
