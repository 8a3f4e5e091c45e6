import { formatNumber } from '../../format/number.ts';
import type { MapTermsQuery } from '../../graphql/generated/graphql.ts';
import type { MapView } from '../../state/map/mapView.ts';
import { allPrograms, byDomain, type Head, type HeadGroup, nested, windowHeads } from './heads.ts';

export interface Heads {
  readonly rows: readonly Head[];
  readonly columns: readonly HeadGroup[];
  /** How the rows are ordered, and what the map leaves out for its size. */
  readonly note: string;
}

/** The rows and columns that a view asks for. */
export function headsOf(terms: MapTermsQuery, view: MapView): Heads {
  const rows = terms[view.rows];
  const notes = [
    orderNote(view.rows),
    noteOn(view.rows, rows),
    ...(view.columns === 'outcomes' ? [noteOn('outcomes', terms.outcomes)] : []),
  ].filter((note) => note !== null);
  return {
    rows: [allPrograms, ...nested(rows.nodes)],
    columns: view.columns === 'outcomes' ? byDomain(terms.outcomes.nodes) : windowHeads,
    note: notes.join(' '),
  };
}

function orderNote(rows: MapView['rows']): string {
  const most = 'by number of evaluations, parts below their wholes';
  return rows === 'features'
    ? `Rows: the core features first, then the others, each ${most}.`
    : `Rows ${most}.`;
}

/** What does not fit, in a map or in a list of choices; null where nothing is left out. */
export function noteOn(
  what: string,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly unknown[] },
): string | null {
  return totalCount > nodes.length
    ? `Shows ${formatNumber(nodes.length)} of ${formatNumber(totalCount)} ${what}.`
    : null;
}
