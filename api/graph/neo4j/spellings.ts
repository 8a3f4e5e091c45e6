import { editsBetween } from '../text/edits.ts';
import { type AskedWord, formsToLookUp, type Lexicon, readWords } from '../text/readQuery.ts';
import {
  BEGUN_WEIGHT,
  misspelledWeight,
  SHORTEST_BEGINNING,
  toleranceOf,
} from '../text/spelling.ts';
import { misspelledQuery } from './lucene.ts';
import type { Reader } from './reader.ts';
import { tokenOf, WORD_INDEX } from './searchWords.ts';

/** A word as the evidence spells it, or all words that begin so. */
export interface Spelling {
  readonly form: string;
  readonly weight: number;
  readonly rarity: number;
  readonly isBeginning: boolean;
}

const EXACT = /* cypher */ `
  UNWIND $forms AS form
  MATCH (word:SectorgraphWord {generation: $generation, form: form})
  RETURN form, word.rarity AS rarity`;

/** The best that Lucene finds near a word; among them those that are nearest are taken. */
const MOST_NEAR = 50;
const MOST_MISSPELLED = 8;

const INEXACT = /* cypher */ `
  UNWIND $words AS asked
  OPTIONAL MATCH (exact:SectorgraphWord {generation: $generation, form: asked.form})
  WITH asked, exact IS NOT NULL AS isThere
  CALL (asked, isThere) {
    WITH * WHERE asked.isLast OR NOT isThere
    MATCH (begun:SectorgraphWord)
    WHERE begun.generation = $generation AND begun.form STARTS WITH asked.form
      AND begun.form <> asked.form
    RETURN min(begun.rarity) AS begunRarity
  }
  CALL (asked, isThere, begunRarity) {
    WITH * WHERE NOT isThere AND asked.query IS NOT NULL
      AND NOT (asked.isLast AND begunRarity IS NOT NULL)
    CALL db.index.fulltext.queryNodes('${WORD_INDEX}', asked.query, {limit: ${MOST_NEAR}})
    YIELD node
    RETURN collect({form: node.form, rarity: node.rarity}) AS near
  }
  RETURN asked.form AS form, asked.isLast AS isLast, begunRarity, near`;

interface Exact {
  readonly form: string;
  readonly rarity: number;
}

interface Inexact {
  readonly form: string;
  readonly isLast: boolean;
  readonly begunRarity: number | null;
  readonly near: readonly Exact[];
}

/** All that the words of a generation have to say to the words of a request, read at once. */
export async function readLexicon(reader: Reader, text: string): Promise<Lexicon<Spelling>> {
  const asked = readWords(text);
  const [exact, inexact] = await Promise.all([
    reader.run<{ form: string; rarity: number }>(EXACT, {
      forms: formsToLookUp(asked).map(tokenOf),
    }),
    reader.run<{ [Key in keyof Inexact]: Inexact[Key] }>(INEXACT, {
      words: asked
        .filter(({ isSkipped }) => !isSkipped)
        .map((word) => ({
          form: word.form,
          isLast: word.isLast,
          query: nearQuery(word, reader.generation),
        })),
    }),
  ]);
  const rarities = new Map(exact.map(({ form, rarity }) => [form, rarity]));
  const exactly = (form: string, weight: number) => {
    const rarity = rarities.get(tokenOf(form));
    return rarity === undefined ? [] : [{ form, weight, rarity, isBeginning: false }];
  };
  return {
    exactly,
    spellings: (word) => {
      const found = inexact.find(
        ({ form, isLast }) => form === word.form && isLast === word.isLast,
      );
      return choose(word, { exact: exactly(word.form, 1), found });
    },
  };
}

/** A word as written; else as what it begins; else as what it misspells. The word that is still being typed also as what it begins. */
function choose(
  { form, isLast }: AskedWord,
  { exact, found }: { readonly exact: readonly Spelling[]; readonly found: Inexact | undefined },
): readonly Spelling[] {
  if (found === undefined || (exact.length > 0 && !isLast)) return exact;
  const begun =
    found.begunRarity === null
      ? []
      : [{ form, weight: BEGUN_WEIGHT, rarity: found.begunRarity, isBeginning: true }];
  if (exact.length > 0 || (isLast && begun.length > 0)) return [...exact, ...begun];
  const misspelled = nearest(form, found.near);
  return misspelled.length > 0 || form.length < SHORTEST_BEGINNING ? misspelled : begun;
}

function nearest(form: string, near: readonly Exact[]): Spelling[] {
  const measured = near.map((word) => ({ ...word, edits: editsBetween(form, word.form) }));
  const fewest = Math.min(...measured.map(({ edits }) => edits));
  return measured
    .filter(({ edits }) => edits === fewest)
    .sort((a, b) => (a.form < b.form ? -1 : 1))
    .slice(0, MOST_MISSPELLED)
    .map((word) => ({
      form: word.form,
      weight: misspelledWeight(form, word.edits),
      rarity: word.rarity,
      isBeginning: false,
    }));
}

function nearQuery({ written, form }: AskedWord, generation: string): string | null {
  const edits = toleranceOf(written, form);
  return edits === 0 ? null : misspelledQuery(form, { edits, generation });
}
