import { pageAddress } from './organizations.ts';
import type { Random } from './random.ts';
import { slugOf } from './vocabulary.ts';

/** An item of a bundle: undefined fields are left out of the file, as unknown facts are. */
export type Item = { readonly id: string } & Readonly<Record<string, unknown>>;

/** A bundle by its top-level keys. */
export type Bundle = Readonly<Record<string, readonly Item[]>>;

export interface KnownProgram {
  readonly id: string;
  readonly name: string;
}

export interface KnownEvaluation {
  readonly id: string;
  readonly programs: readonly KnownProgram[];
}

/** What earlier bundles have defined and later ones may refer to: ids and names alone, so that it stays small. */
export interface Corpus {
  readonly random: Random;
  readonly clearinghouses: readonly string[];
  readonly evaluators: string[];
  readonly funders: string[];
  readonly publishers: string[];
  readonly universities: string[];
  readonly people: string[];
  readonly programs: KnownProgram[];
  readonly evaluations: KnownEvaluation[];
  readonly publications: string[];
  readonly findings: string[];
  /** An id made of the words that no other item has. */
  readonly claimId: (words: string) => string;
}

export function newCorpus(
  random: Random,
  reserved: readonly string[],
  clearinghouses: readonly string[],
): Corpus {
  const taken = new Set([...reserved, ...clearinghouses]);
  const repeats = new Map<string, number>();

  function claimId(words: string): string {
    const slug = slugOf(words);
    let id = slug;
    while (taken.has(id)) {
      const repeat = (repeats.get(slug) ?? 1) + 1;
      repeats.set(slug, repeat);
      id = `${slug}-${repeat}`;
    }
    taken.add(id);
    return id;
  }

  return {
    random,
    clearinghouses,
    evaluators: [],
    funders: [],
    publishers: [...clearinghouses],
    universities: [],
    people: [],
    programs: [],
    evaluations: [],
    publications: [],
    findings: [],
    claimId,
  };
}

type Source = string | { readonly read: string; readonly of?: string };

/** Where an item was read: mostly its page, now and then a copy, and often more pages that repeat it. */
export function inventSources(
  random: Random,
  page: { readonly host: string; readonly path: string; readonly usual?: number },
): Source[] {
  const { host, path, usual = 1.3 } = page;
  const count = random.longTailed({ median: usual, spread: 0.5, most: 6 });
  return Array.from({ length: Math.max(1, count) }, (_, index): Source => {
    const official = pageAddress(host, index === 0 ? path : `${path}/${index + 1}`);
    const draw = random.next();
    if (draw < 0.79) {
      return official;
    }
    if (draw < 0.95) {
      return { read: pageAddress('copies', `${host}/${path}/${index + 1}`), of: official };
    }
    return draw < 0.975 ? 'seed article' : { read: pageAddress('copies', `${host}/${path}`) };
  });
}
