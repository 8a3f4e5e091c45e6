import type { GraphNode } from '../../model/node.ts';
import { namesOf } from '../text/textFields.ts';
import { openVocabulary } from '../text/vocabulary.ts';
import { weighWords } from '../text/weighWords.ts';
import { spellAll } from '../words.ts';
import { orderKey } from './stored.ts';

/**
 * What the loader writes for search, beside the evidence and not connected with it: a
 * `SectorgraphText` for each node, which keeps the words of all its texts off the node itself, and a
 * `SectorgraphWord` for each word of a generation. Lucene finds the texts; what a word counts is
 * kept here, since Lucene's own scores change with whatever else its index holds (an older
 * generation, say), and a cursor must name the same place tomorrow.
 */
export const TEXT_INDEX = 'sectorgraph_texts';
export const WORD_INDEX = 'sectorgraph_words';

/** Makes what search needs of a store, by name. */
export const searchSchema: ReadonlyMap<string, string> = new Map([
  [
    TEXT_INDEX,
    /* cypher */ `
      CREATE FULLTEXT INDEX ${TEXT_INDEX} IF NOT EXISTS
      FOR (text:SectorgraphText)
      ON EACH [text.generation, text.kind, text.wholeNames,
        text.words4, text.words3, text.words2, text.words1]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
  [
    WORD_INDEX,
    /* cypher */ `
      CREATE FULLTEXT INDEX ${WORD_INDEX} IF NOT EXISTS
      FOR (word:SectorgraphWord) ON EACH [word.generation, word.form]
      OPTIONS {indexConfig: {\`fulltext.analyzer\`: 'whitespace'}}`,
  ],
  [
    'sectorgraph_text',
    /* cypher */ `
      CREATE RANGE INDEX sectorgraph_text IF NOT EXISTS
      FOR (text:SectorgraphText) ON (text.generation)`,
  ],
  [
    'sectorgraph_word',
    /* cypher */ `
      CREATE RANGE INDEX sectorgraph_word IF NOT EXISTS
      FOR (word:SectorgraphWord) ON (word.generation, word.form)`,
  ],
]);

/**
 * The words of a text stand in one of four properties, by how much they weigh in it: from so much on,
 * and then as so much. The heaviest are those of short names, the lightest those of texts.
 */
export const wordClasses = [
  { property: 'words4', from: 3.2, weight: 4 },
  { property: 'words3', from: 2.2, weight: 2.75 },
  { property: 'words2', from: 1, weight: 1.5 },
  { property: 'words1', from: 0, weight: 0.5 },
] as const;

interface SearchRows {
  /** Of each node, in step with them. */
  readonly texts: readonly TextRow[];
  readonly words: readonly WordRow[];
}

interface TextRow {
  readonly generation: string;
  readonly id: string;
  readonly kind: string;
  readonly sortKey: string;
  readonly wholeNames: string;
  readonly [words: string]: string;
}

interface WordRow {
  readonly generation: string;
  readonly form: string;
  /** Rare words say more than common ones. */
  readonly rarity: number;
}

/** The rows to be written for search beside the nodes of a generation. */
export function searchRows(nodes: readonly GraphNode[], generation: string): SearchRows {
  const vocabulary = openVocabulary();
  const weighed = nodes.map((node) => weighWords(node, vocabulary));
  const tokens = [...vocabulary.numbers.keys()].map(tokenOf);
  const times = new Uint32Array(tokens.length);
  for (const weights of weighed) {
    for (const number of weights.keys()) times[number] = (times[number] ?? 0) + 1;
  }
  return {
    texts: nodes.map((node, i) => ({
      generation,
      id: node.id,
      kind: node.kind,
      sortKey: orderKey(node.sortKey),
      wholeNames: namesOf(node)
        .map(({ text }) => wholeNameToken(text))
        .join(' '),
      ...wordsByClass(weighed[i] ?? new Map(), tokens),
    })),
    words: tokens.flatMap((form, number) => {
      const count = times[number] ?? 0;
      return count === 0 ? [] : [{ generation, form, rarity: rarityOf(count, nodes.length) }];
    }),
  };
}

function wordsByClass(
  weights: ReadonlyMap<number, number>,
  tokens: readonly string[],
): Record<string, string> {
  const words: Record<string, string> = {};
  for (const [number, weight] of weights) {
    const { property } = wordClasses.find(({ from }) => weight >= from) ?? wordClasses[3];
    const token = tokens[number] ?? '';
    const before = words[property];
    words[property] = before === undefined ? token : `${before} ${token}`;
  }
  return words;
}

function rarityOf(times: number, nodes: number): number {
  return Math.log(1 + Math.max(nodes - times + 0.5, 0.5) / (times + 0.5));
}

/** A form as one word of Lucene's index; no word of a text begins as the phrases do. */
export function tokenOf(form: string): string {
  return form.replaceAll(' ', '_');
}

/** A whole name as one word of Lucene's index. */
export function wholeNameToken(name: string): string {
  return tokenOf(spellAll(name));
}
