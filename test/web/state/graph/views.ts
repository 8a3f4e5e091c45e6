import fc from 'fast-check';
import type { Action } from '../../../../web/state/graph/change.ts';
import { change } from '../../../../web/state/graph/change.ts';
import { emptyView, type View } from '../../../../web/state/graph/view.ts';

/** A few names, so that actions meet the same nodes again and again. */
export const ids = Array.from({ length: 12 }, (_, index) => `node-${index}`);

const id = fc.constantFrom(...ids);
const someIds = fc.uniqueArray(id, { maxLength: 5 });
const kind = fc.constantFrom('PROGRAM', 'FINDING', 'OPEN_QUESTION');
const coordinate = fc.integer({ min: -140_000, max: 140_000 });
const point = fc.record({ x: coordinate, y: coordinate });

/** Anything that can happen, to nodes that may or may not be there. */
export const actions: fc.Arbitrary<Action> = fc.oneof(
  fc.record({ type: fc.constant('add'), ids: someIds }),
  fc.record({ type: fc.constant('expand'), id, ids: someIds, drawn: fc.constant([]) }),
  fc.record({ type: fc.constant('expand'), id, ids: someIds, drawn: someIds }),
  fc.record({ type: fc.constant('collapse'), id }),
  fc.record({ type: fc.constant('remove'), ids: someIds }),
  fc.record({ type: fc.constant('hideKind'), kind }),
  fc.record({ type: fc.constant('showKind'), kind }),
  fc.record({ type: fc.constant('move'), id, to: point }),
  fc.record({ type: fc.constant('release'), id }),
  fc.record({ type: fc.constant('select'), id: fc.option(id) }),
  fc.record({ type: fc.constant('open'), id }),
  fc.record({ type: fc.constant('close') }),
  fc.record({
    type: fc.constant('settle'),
    places: fc.array(fc.tuple(id, point)).map((places) => new Map(places)),
  }),
);

export function viewAfter(happened: readonly Action[]): View {
  return happened.reduce(change, emptyView);
}

/** Any view that a reader can come to. */
export const views: fc.Arbitrary<View> = fc
  .array(actions, { maxLength: 40 })
  .map((happened) => viewAfter([{ type: 'add', ids: ids.slice(0, 3) }, ...happened]));
