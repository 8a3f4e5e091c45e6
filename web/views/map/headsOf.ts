import { formatNumber } from '../../format/number.ts';
import type { MapTermsQuery } from '../../graphql/generated/graphql.ts';
import type { MapView } from '../../state/map/mapView.ts';
import { byDomain, type Head, type HeadGroup, nested, windowHeads } from './heads.ts';

export interface Heads {
  readonly rows: readonly Head[];
  readonly columns: readonly HeadGroup[];
  /** What the map leaves out for its size; null where it is whole. */
  readonly note: string | null;
}

/** The rows and columns that a view asks for. */
export function headsOf(terms: MapTermsQuery, view: MapView): Heads {
  const rows = terms[view.rows];
  const notes = [
    noteOn(view.rows, rows),
    ...(view.columns === 'outcomes' ? [noteOn('outcomes', terms.outcomes)] : []),
  ].filter((note) => note !== null);
  return {
    rows: nested(rows.nodes),
    columns: view.columns === 'outcomes' ? byDomain(terms.outcomes.nodes) : windowHeads,
    note: notes.length === 0 ? null : notes.join(' '),
  };
}

function noteOn(
  what: string,
  { totalCount, nodes }: { readonly totalCount: number; readonly nodes: readonly unknown[] },
): string | null {
  return totalCount > nodes.length
    ? `Shows ${formatNumber(nodes.length)} of ${formatNumber(totalCount)} ${what}.`
    : null;
}
