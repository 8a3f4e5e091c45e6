import SearchableMap from 'minisearch/SearchableMap';
import type { GraphNode } from '../../../model/node.ts';
import { namesOf } from '../../text/textFields.ts';
import { openVocabulary, type Vocabulary } from '../../text/vocabulary.ts';
import { weighWords } from '../../text/weighWords.ts';
import { writtenWords } from '../../words.ts';
import type { GraphIndex } from '../graphIndex.ts';
import { at } from '../numbers.ts';

/**
 * Which words stand in which nodes, and how much they weigh there. MiniSearch's own index takes 24 s
 * and 365 MB at 250,000 nodes and answers a common word in 0.8 s, so that only its tree of words
 * is used here, which finds beginnings and misspellings; the nodes of each word stand in flat lists.
 */
export interface TextIndex {
  /** Each word's number. */
  readonly words: SearchableMap<number>;
  /** Where the nodes of each word start, and one more for where the last word's end. */
  readonly starts: Uint32Array;
  readonly nodes: Uint32Array;
  readonly weights: Float32Array;
  /** For each node, a bit for each number of words that its name or an alias has. */
  readonly nameLengths: Uint32Array;
}

const NODES_PER_STEP = 100;
const WORDS_PER_STEP = 2_000;

/** Words in nodes, in the order in which they were read. */
interface Reading {
  readonly words: Uint32Array;
  readonly nodes: Uint32Array;
  readonly weights: Float32Array;
}

/** Builds the index step by step, so that other work can be done in between. */
export function* buildTextIndex({ nodes }: GraphIndex): Generator<undefined, TextIndex> {
  const vocabulary = openVocabulary();
  const nameLengths = new Uint32Array(nodes.length);
  const readings: Reading[] = [];
  for (let first = 0; first < nodes.length; first += NODES_PER_STEP) {
    const part = nodes.slice(first, first + NODES_PER_STEP);
    readings.push(read(part, first, vocabulary));
    part.forEach((node, i) => {
      nameLengths[first + i] = lengthBits(node);
    });
    yield;
  }

  const words = new SearchableMap<number>();
  for (const [word, number] of vocabulary.numbers) {
    words.set(word, number);
    if (number % WORDS_PER_STEP === 0) yield;
  }
  const places = yield* sortByWord(readings, vocabulary.numbers.size);
  return { words, nameLengths, ...places };
}

function read(nodes: readonly GraphNode[], first: number, vocabulary: Vocabulary): Reading {
  const words: number[] = [];
  const inNodes: number[] = [];
  const weights: number[] = [];
  nodes.forEach((node, i) => {
    for (const [word, weight] of weighWords(node, vocabulary)) {
      words.push(word);
      inNodes.push(first + i);
      weights.push(weight);
    }
  });
  return {
    words: Uint32Array.from(words),
    nodes: Uint32Array.from(inNodes),
    weights: Float32Array.from(weights),
  };
}

function lengthBits(node: GraphNode): number {
  return namesOf(node).reduce((bits, { text }) => bits | lengthBit(writtenWords(text).length), 0);
}

/** The bit that stands for a number of words; long names share one. */
export function lengthBit(words: number): number {
  return 1 << Math.min(words, 31);
}

/** Word by word, and for each the nodes as they were read, which is in the order of their numbers. */
function* sortByWord(
  readings: readonly Reading[],
  wordCount: number,
): Generator<undefined, Pick<TextIndex, 'starts' | 'nodes' | 'weights'>> {
  const starts = new Uint32Array(wordCount + 1);
  for (const { words } of readings) {
    for (const word of words) starts[word + 1] = at(starts, word + 1) + 1;
  }
  for (let word = 1; word <= wordCount; word++) {
    starts[word] = at(starts, word) + at(starts, word - 1);
  }

  const filled = starts.slice();
  const nodes = new Uint32Array(at(starts, wordCount));
  const weights = new Float32Array(nodes.length);
  for (const reading of readings) {
    reading.words.forEach((word, i) => {
      const place = at(filled, word);
      nodes[place] = at(reading.nodes, i);
      weights[place] = reading.weights[i] ?? 0;
      filled[word] = place + 1;
    });
    yield;
  }
  return { starts, nodes, weights };
}
