import type { Kind } from '../../../model/kinds.ts';
import { readQuery, type Wish } from '../../text/readQuery.ts';
import type { Deadline } from '../deadline.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { onceForIndex, rememberLatest } from '../memo.ts';
import { at, firstPlace, inOrderOf, largest } from '../numbers.ts';
import { type FoundWord, lexiconOf } from './findWord.ts';
import { rank } from './ranking.ts';
import { scoreWishes } from './scoreWishes.ts';
import { textIndexOf } from './textIndexOf.ts';

/** All that a text finds, best first; equals by kind, `sortKey` and id, as the index numbers them. */
export interface Hits {
  readonly nodes: Uint32Array;
  /** In hundredths. */
  readonly scores: Uint32Array;
  readonly countByKind: ReadonlyMap<Kind, number>;
  /** What was looked for, to be shown where it stands. */
  readonly wanted: ReadonlySet<string>;
}

/** Readers page through what they found, and type on; the latest texts are kept. */
const KEPT_TEXTS = 8;

const hitsByText = onceForIndex(() => new Map<string, Hits>());

export function hitsOf(index: GraphIndex, text: string, deadline: Deadline): Hits {
  return rememberLatest(hitsByText(index), { key: text, most: KEPT_TEXTS }, () =>
    findHits(index, text, deadline),
  );
}

function findHits(index: GraphIndex, text: string, deadline: Deadline): Hits {
  const textIndex = textIndexOf(index);
  const wishes = readQuery(lexiconOf(textIndex), text);
  const scored = scoreWishes(textIndex, wishes, deadline);
  const sorted = bestFirst(scored.nodes, rank(index, textIndex, text, scored));
  return {
    ...sorted,
    countByKind: countByKind(index, scored.nodes),
    wanted: formsWanted(wishes),
  };
}

/** Sorting by distance from the best leaves equals as the index numbers them. */
function bestFirst(nodes: Uint32Array, scores: Uint32Array): Pick<Hits, 'nodes' | 'scores'> {
  const top = largest(scores);
  const places = inOrderOf(
    scores.map((score) => top - score),
    top + 1,
  );
  return {
    nodes: places.map((place) => at(nodes, place)),
    scores: places.map((place) => at(scores, place)),
  };
}

/** How many of them are of each kind; they come in the order of their numbers, and a kind is a range of these. */
function countByKind(index: GraphIndex, nodes: Uint32Array): ReadonlyMap<Kind, number> {
  const counts = new Map<Kind, number>();
  for (const [kind, { start, end }] of index.ranges) {
    const count =
      firstPlace(nodes.length, (place) => at(nodes, place) >= end) -
      firstPlace(nodes.length, (place) => at(nodes, place) >= start);
    if (count > 0) counts.set(kind, count);
  }
  return counts;
}

/** Everything that was looked for, in the forms in which the index has it. */
function formsWanted(wishes: readonly Wish<FoundWord>[]): ReadonlySet<string> {
  return new Set(
    wishes.flatMap(({ words, others }) => [...words.flat(), ...others].map(({ form }) => form)),
  );
}
