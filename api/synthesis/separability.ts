import { recorded } from '../model/findingRow.ts';
import { compareTexts, groupBy } from '../model/grouping.ts';
import type { Arm } from './arms.ts';

/** From here on two features so nearly go together that a pair is flagged. */
const FLAGGED_CORRELATION = 0.8;

/** Whether these arms can tell features apart at all (methods.md 4). */
export interface Separability {
  /** The ids of the arms: the rows of the table. */
  readonly arms: readonly string[];
  /** The features recorded of any of them: its columns, by id. */
  readonly features: readonly string[];
  /** Row by row, whether the feature is recorded of the arm's program. */
  readonly table: readonly (readonly boolean[])[];
  /** How many columns carry something of their own. */
  readonly rank: number;
  /** Features that every arm has: nothing to compare them with. */
  readonly inEveryArm: readonly string[];
  /** Feature sets: those that always occur together, so that these data cannot part them. */
  readonly featureSets: readonly (readonly string[])[];
  /** Pairs from different sets with |r| of 0.8 or more; the first of a set speaks for it. */
  readonly nearlyTogether: readonly {
    readonly features: readonly [string, string];
    readonly correlation: number;
  }[];
}

/**
 * The arms × features table with its rank, the feature sets and the pairs that nearly coincide
 * (methods.md 4; Cochrane Handbook 10.11 on characteristics that go together). A child feature counts as its
 * parents.
 */
export function separability(arms: readonly Arm[]): Separability {
  const recordedOf = arms.map(({ row }) => new Set(recorded(row, 'features')));
  const features = [...new Set(recordedOf.flatMap((ids) => [...ids]))].sort(compareTexts);
  const table = recordedOf.map((ids) => features.map((id) => ids.has(id)));
  const columns = features.map((id, column) => ({
    id,
    cells: table.map((row) => row[column] === true),
  }));
  const sets = [...groupBy(columns, ({ cells }) => cells.map(Number).join('')).values()];
  return {
    arms: arms.map(({ id }) => id),
    features,
    table,
    rank: rankOf(table.map((row) => row.map(Number))),
    inEveryArm: columns.filter(({ cells }) => cells.every(Boolean)).map(({ id }) => id),
    featureSets: sets.filter(({ length }) => length > 1).map((set) => set.map(({ id }) => id)),
    nearlyTogether: pairsOf(sets.flatMap(([first]) => first ?? [])),
  };
}

interface Column {
  readonly id: string;
  readonly cells: readonly boolean[];
}

function pairsOf(columns: readonly Column[]): Separability['nearlyTogether'] {
  return columns.flatMap((a, index) =>
    columns.slice(index + 1).flatMap((b) => {
      const correlation = phi(a.cells, b.cells);
      return Math.abs(correlation) >= FLAGGED_CORRELATION
        ? [{ features: [a.id, b.id] as const, correlation }]
        : [];
    }),
  );
}

/** Pearson's correlation of two columns of yes and no; 0 where one of them does not vary. */
function phi(a: readonly boolean[], b: readonly boolean[]): number {
  const share = (cells: readonly boolean[]) => cells.filter(Boolean).length / cells.length;
  const both = share(a.map((cell, index) => cell && b[index] === true));
  const spread = share(a) * (1 - share(a)) * share(b) * (1 - share(b));
  return spread === 0 ? 0 : (both - share(a) * share(b)) / Math.sqrt(spread);
}

/** The rank of a matrix of zeros and ones, by elimination with the largest pivot. */
function rankOf(matrix: readonly (readonly number[])[]): number {
  const rows = matrix.map((row) => [...row]);
  const width = rows[0]?.length ?? 0;
  let rank = 0;
  for (let column = 0; column < width && rank < rows.length; column += 1) {
    const rest = rows.slice(rank);
    const size = (row: readonly number[] | undefined) => Math.abs(row?.[column] ?? 0);
    const pivot = rest.reduce((best, row) => (size(row) > size(best) ? row : best), rest[0] ?? []);
    if (size(pivot) < 1e-9) {
      continue;
    }
    rows.splice(rows.indexOf(pivot, rank), 1);
    rows.splice(rank, 0, pivot);
    rank += 1;
    for (const row of rows.slice(rank)) {
      const factor = (row[column] ?? 0) / (pivot[column] ?? 1);
      row.forEach((cell, index) => {
        row[index] = cell - factor * (pivot[index] ?? 0);
      });
    }
  }
  return rank;
}
