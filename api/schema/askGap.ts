import type { Eventually } from '../graph/graph.ts';
import type { GraphEdge } from '../model/node.ts';
import type { Dimension } from '../synthesis/coverage.ts';
import { type NearReason, nearestEvidence, wholesOf } from '../synthesis/nearest.ts';
import { isPopulationThere } from './askedPopulation.ts';
import type { RequestContext } from './context.ts';
import type { ToldCell } from './coverageCell.ts';
import { cellsOf } from './coverageCells.ts';
import { type CoveragePlace, placesAlong } from './coveragePlace.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { askPointers, type GapPointers } from './gapPointers.ts';
import { type AskedCondition, gatherRows } from './gatherRows.ts';
import {
  type AskedChoice,
  type AskedPlace,
  type AskedScope,
  readChoice,
  readPlace,
  readScope,
} from './synthesisArguments.ts';

/** A crossing with evidence near another, and why it is near. */
export interface ToldNear {
  readonly row: CoveragePlace;
  readonly column: CoveragePlace;
  readonly cell: ToldCell;
  readonly reason: NearReason;
}

/** A crossing of the map with all that bears on it. */
export interface ToldGap extends GapPointers {
  readonly row: CoveragePlace;
  readonly column: CoveragePlace;
  readonly cell: ToldCell | null;
  readonly nearest: readonly ToldNear[];
}

interface AskedGap extends AskedScope, AskedChoice, AskedCondition {
  readonly row: AskedPlace;
  readonly column: AskedPlace;
}

type Places = readonly CoveragePlace[];

/** Gathers what bears on a crossing in two round trips; null where a place or the population is not there. */
export function askGap(args: AskedGap, context: RequestContext): Eventually<ToldGap | null> {
  const { ask } = context;
  const crossing = { rows: args.row.dimension, columns: args.column.dimension };
  const asked = [args.row, args.column].map(readPlace);
  const scope = { ...readScope(args), ...readChoice(args) };
  const group = isPopulationThere(ask, scope.population);
  const along = bothAnswered(placesAlong(crossing.rows, ask), placesAlong(crossing.columns, ask));
  const gathered = bothAnswered(gatherRows(args, context), askPointers(ask, asked));
  return whenAnswered(
    bothAnswered(bothAnswered(group, along), gathered),
    ([[there, [rows, columns]], [findings, pointers]]) => {
      const row = rows.find(({ id }) => id === args.row.id);
      const column = columns.find(({ id }) => id === args.column.id);
      if (!there || !row || !column) {
        return null;
      }
      const cells = cellsOf({ crossing, gathered: findings, scope }, ask);
      const ids = [...new Set([...rows, ...columns].map(({ id }) => id))].sort();
      return whenAnswered(ask({ verb: 'edgesAmong', ids }), (edges) => ({
        row,
        column,
        cell: cells.find(({ cell }) => cell.row === row.id && cell.column === column.id) ?? null,
        nearest: nearestTo({ row, column }, { cells, rows, columns, crossing, edges }),
        ...pointers,
      }));
    },
  );
}

function nearestTo(
  { row, column }: Pick<ToldGap, 'row' | 'column'>,
  {
    cells,
    rows,
    columns,
    crossing,
    edges,
  }: {
    readonly cells: readonly ToldCell[];
    readonly rows: Places;
    readonly columns: Places;
    readonly crossing: { readonly rows: Dimension; readonly columns: Dimension };
    readonly edges: readonly GraphEdge[];
  },
): ToldGap['nearest'] {
  const parents = parentsOf(edges);
  // What was measured, or when, is the column of the ranking, whichever side of the map it stands on.
  const isTurned =
    crossing.rows === 'outcome' || (crossing.rows === 'window' && crossing.columns !== 'outcome');
  const turn = <Side extends { readonly row: string; readonly column: string }>(side: Side) =>
    isTurned ? { ...side, row: side.column, column: side.row } : side;
  const at = turn({ row: row.id, column: column.id });
  const near = nearestEvidence(
    cells.map(({ cell }) => turn(cell)),
    {
      ...at,
      siblings: siblingsOf(isTurned ? row : column, {
        along: isTurned ? rows : columns,
        parents,
      }),
      wholes: wholesOf(at.row, parents),
    },
  );
  const told = new Map(cells.map((each) => [keyOf(each.cell), each]));
  const placeOf = (places: Places, id: string) => places.find((place) => place.id === id);
  return near.flatMap(({ cell, reason }) => {
    const found = told.get(keyOf(turn(cell)));
    const [nearRow, nearColumn] = [
      placeOf(rows, found?.cell.row ?? ''),
      placeOf(columns, found?.cell.column ?? ''),
    ];
    return found && nearRow && nearColumn
      ? [{ row: nearRow, column: nearColumn, cell: found, reason }]
      : [];
  });
}

function keyOf({ row, column }: { readonly row: string; readonly column: string }): string {
  return JSON.stringify([row, column]);
}

function parentsOf(edges: readonly GraphEdge[]): ReadonlyMap<string, readonly string[]> {
  const parents = new Map<string, string[]>();
  for (const { relationship, from, to } of edges) {
    if (relationship === 'PART_OF') {
      parents.set(from, [...(parents.get(from) ?? []), to]);
    }
  }
  return parents;
}

/** Places of the same group: outcomes of the domain, all windows, and of terms those of a common parent. */
function siblingsOf(
  { node, id }: CoveragePlace,
  {
    along,
    parents,
  }: { readonly along: Places; readonly parents: ReadonlyMap<string, readonly string[]> },
): ReadonlySet<string> {
  const own = parents.get(id) ?? [];
  const isSibling = (other: CoveragePlace) => {
    if (node === null) {
      return true;
    }
    if (node.kind === 'Outcome') {
      return (
        other.node?.kind === 'Outcome' && node.domain !== null && other.node.domain === node.domain
      );
    }
    return (parents.get(other.id) ?? []).some((parent) => own.includes(parent));
  };
  return new Set(along.filter(isSibling).map((place) => place.id));
}
