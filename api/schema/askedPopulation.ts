import type { Eventually } from '../graph/graph.ts';
import type { Ask } from './asker.ts';
import { whenAnswered } from './eventually.ts';
import { findOfKind } from './loadNodes.ts';

/** Whether the group asked for is there; any group is, where none is named. */
export function isPopulationThere(ask: Ask, population: string | null): Eventually<boolean> {
  return population === null
    ? true
    : whenAnswered(
        findOfKind(ask, { kind: 'Population', id: population }),
        (found) => found !== null,
      );
}
