import type { Wish } from '../../text/readQuery.ts';
import type { Deadline } from '../deadline.ts';
import { at } from '../numbers.ts';
import type { FoundWord } from './findWord.ts';
import type { TextIndex } from './textIndex.ts';

/** The nodes that were found, and how well each fits. */
export interface Scored {
  readonly nodes: Uint32Array;
  readonly scores: Float32Array;
}

/** The nodes in which every wish is met; where there is none, those in which some are, the more the better. */
export function scoreWishes(
  index: TextIndex,
  wishes: readonly Wish<FoundWord>[],
  deadline: Deadline,
): Scored {
  const size = index.nameLengths.length;
  const totals = new Float32Array(size);
  const wishesMet = new Uint8Array(size);
  const best = tally(size);
  for (const wish of wishes) {
    deadline();
    raiseByWish(index, wish, best);
    best.drain((node, score) => {
      totals[node] = (totals[node] ?? 0) + score;
      wishesMet[node] = (wishesMet[node] ?? 0) + 1;
    });
  }

  const nodes = nodesOfMost(wishesMet, wishes.length);
  const scores = new Float32Array(nodes.length);
  nodes.forEach((node, i) => {
    scores[i] = ((totals[node] ?? 0) * (wishesMet[node] ?? 0)) / wishes.length;
  });
  return { nodes, scores };
}

function nodesOfMost(wishesMet: Uint8Array, wishes: number): Uint32Array {
  const least = wishesMet.includes(wishes) ? Math.max(wishes, 1) : 1;
  const nodes = new Uint32Array(wishesMet.length);
  let found = 0;
  for (let node = 0; node < wishesMet.length; node++) {
    if ((wishesMet[node] ?? 0) >= least) nodes[found++] = node;
  }
  return nodes.slice(0, found);
}

/** The best score that each node has got so far. */
interface Tally {
  readonly raise: (node: number, score: number) => void;
  /** Tells all scores and forgets them. */
  readonly drain: (visit: (node: number, score: number) => void) => void;
}

function tally(size: number): Tally {
  const scores = new Float32Array(size);
  const touched = new Uint32Array(size);
  let count = 0;
  return {
    raise: (node, score) => {
      const before = scores[node] ?? 0;
      if (score <= before) return;
      if (before === 0) touched[count++] = node;
      scores[node] = score;
    },
    drain: (visit) => {
      for (let i = 0; i < count; i++) {
        const node = at(touched, i);
        visit(node, scores[node] ?? 0);
        scores[node] = 0;
      }
      count = 0;
    },
  };
}

function raiseByWish(index: TextIndex, { words, others }: Wish<FoundWord>, best: Tally): void {
  const [only, ...more] = words;
  if (only !== undefined && more.length === 0) raiseByWords(index, only, best);
  else raiseWhereAllAre(index, words, best);
  for (const other of others) raiseByWords(index, [other], best);
}

/**
 * Rare words say more than common ones. All spellings of a word are as rare as the word, or a rare
 * word that it begins would count more than the word itself.
 */
function raiseByWords(index: TextIndex, spellings: readonly FoundWord[], best: Tally): void {
  const size = index.nameLengths.length;
  const times = spellings.reduce((sum, { number }) => sum + timesOf(index, number), 0);
  const rarity = Math.log(1 + Math.max(size - times + 0.5, 0.5) / (times + 0.5));
  for (const { number, weight } of spellings) {
    const end = at(index.starts, number + 1);
    for (let place = at(index.starts, number); place < end; place++) {
      best.raise(at(index.nodes, place), weight * rarity * (index.weights[place] ?? 0));
    }
  }
}

/** In how many nodes a word stands. */
function timesOf({ starts }: TextIndex, word: number): number {
  return at(starts, word + 1) - at(starts, word);
}

function raiseWhereAllAre(
  index: TextIndex,
  words: readonly (readonly FoundWord[])[],
  best: Tally,
): void {
  const size = index.nameLengths.length;
  const sums = new Float32Array(size);
  const counts = new Uint8Array(size);
  const bestOfWord = tally(size);
  for (const spellings of words) {
    raiseByWords(index, spellings, bestOfWord);
    bestOfWord.drain((node, score) => {
      sums[node] = (sums[node] ?? 0) + score;
      counts[node] = (counts[node] ?? 0) + 1;
    });
  }
  for (let node = 0; node < size; node++) {
    if (counts[node] === words.length) best.raise(node, sums[node] ?? 0);
  }
}
