import type { Eventually } from '../graph/graph.ts';
import type { NodeOf } from '../model/node.ts';
import type { RequestContext } from './context.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { findOfKind } from './loadNodes.ts';
import { readText } from './text.ts';

/** The outcome asked for; null where it, or the population asked for, is not there. */
export function askedOutcome(
  { outcome, population }: { readonly outcome: string; readonly population?: string | null },
  { ask }: RequestContext,
): Eventually<NodeOf<'Outcome'> | null> {
  const found = findOfKind(ask, { kind: 'Outcome', id: readText('an id', outcome) });
  if (population == null) {
    return found;
  }
  const group = findOfKind(ask, { kind: 'Population', id: readText('an id', population) });
  return whenAnswered(bothAnswered(found, group), ([there, among]) => (among ? there : null));
}
