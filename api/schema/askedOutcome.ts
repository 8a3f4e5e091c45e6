import type { Eventually } from '../graph/graph.ts';
import type { NodeOf } from '../model/node.ts';
import { isPopulationThere } from './askedPopulation.ts';
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
  const group = population == null ? null : readText('an id', population);
  return whenAnswered(bothAnswered(found, isPopulationThere(ask, group)), ([there, among]) =>
    among ? there : null,
  );
}
