import type { GraphView } from '../graph/graph.ts';
import type { Ask } from './asker.ts';
import type { Statistics } from './statistics.ts';

/** What resolvers know of the request they answer. */
export interface RequestContext {
  /** The data, the same from the request's first read to its last. */
  readonly view: GraphView;
  readonly ask: Ask;
  /** What is counted over all of this version of the data. */
  readonly statistics: Statistics;
}
