import type { Eventually } from '../graph/graph.ts';
import type { FindingRow } from '../model/findingRow.ts';
import type { RequestContext } from './context.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import type { Input } from './readFilter.ts';
import { readWhere } from './readWhere.ts';
import { type AskedPlace, readPlaces } from './synthesisArguments.ts';

/** All findings, and which of them a question is about. */
export interface Gathered {
  readonly rows: readonly FindingRow[];
  readonly matches: (row: FindingRow) => boolean;
  /** Whether it is about all of them. */
  readonly isWhole: boolean;
}

/** The condition of a question, as it was asked. */
export interface AskedCondition {
  readonly where?: Input | null;
  readonly at?: readonly AskedPlace[] | null;
}

/**
 * The whole collection's findings with the ones that meet the condition, in one round trip: which
 * sites a demonstration has is seen from all of them, whatever is asked for.
 */
export function gatherRows(args: AskedCondition, { ask }: RequestContext): Eventually<Gathered> {
  const where = readWhere('Finding', args.where);
  const places = readPlaces(args.at);
  const isThere = places ?? (() => true);
  const all = ask({ verb: 'findings', where: null });
  if (where === null) {
    return whenAnswered(all, (rows) => ({ rows, matches: isThere, isWhole: places === null }));
  }
  return whenAnswered(bothAnswered(all, ask({ verb: 'findings', where })), ([rows, met]) => {
    const ids = new Set(met.map(({ id }) => id));
    return { rows, matches: (row) => ids.has(row.id) && isThere(row), isWhole: false };
  });
}
