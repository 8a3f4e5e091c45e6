import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { dump } from 'js-yaml';
import { addOrganization, CLEARINGHOUSES } from './cast.ts';
import { type Bundle, type Corpus, newCorpus } from './corpus.ts';
import { outcomes } from './outcomes.ts';
import { listOf, randomFrom } from './random.ts';
import { writeReview } from './review.ts';
import { writeStudy } from './study.ts';
import {
  FULL_SAMPLE,
  features,
  glossary,
  groups,
  mechanisms,
  sectors,
  type Term,
} from './vocabulary.ts';

/** What was written. `nodes` counts items, terms and ratings, as a graph of them does. */
export interface WrittenEvidence {
  readonly folder: string;
  readonly bundles: number;
  readonly nodes: number;
  readonly bytes: number;
}

const EVERY_REVIEW = 12;
const PUBLIC_BODIES_PER_FILE = 120;
const NODES_PER_PUBLIC_BODY = 40;

/**
 * Writes made-up evidence of about so many nodes in the format of the shipped evidence, bundle by
 * bundle, so that any size fits in memory. The same request writes the same bytes everywhere.
 */
export function writeEvidence(request: {
  readonly folder: string;
  readonly nodes: number;
  readonly seed?: number;
}): WrittenEvidence {
  const { folder } = request;
  rmSync(folder, { recursive: true, force: true });
  let bytes = 0;

  function write(file: string, content: unknown): void {
    const text = dump(content, { lineWidth: 110, noRefs: true, flowLevel: 4, skipInvalid: true });
    const path = join(folder, file);
    mkdirSync(dirname(path), { recursive: true });
    writeFileSync(path, text);
    bytes += Buffer.byteLength(text);
  }

  const terms = vocabulary();
  for (const [file, list] of Object.entries(terms)) {
    write(`vocabulary/${file}.yaml`, list);
  }
  write('collection.yaml', COLLECTION);
  write('price-index.yaml', priceIndex());

  const reserved = Object.values(terms).flatMap((list) => list.map((term) => term.id));
  const corpus = newCorpus(
    randomFrom(request.seed ?? 1),
    reserved,
    CLEARINGHOUSES.map(({ id }) => id),
  );
  let nodes = reserved.length;
  let bundles = 0;
  for (const { name, bundle } of inventBundles(corpus, request.nodes - nodes)) {
    bundles += 1;
    nodes += countNodes(bundle);
    write(`bundles/${String(bundles).padStart(5, '0')}-${name}.yaml`, withoutEmptyLists(bundle));
  }
  return { folder, bundles, nodes, bytes };
}

/** Public bodies first, so that every later bundle may refer to them; then studies, with a review now and then. */
function* inventBundles(
  corpus: Corpus,
  nodes: number,
): Generator<{ readonly name: string; readonly bundle: Bundle }> {
  let left = nodes;
  function take(name: string, bundle: Bundle): { readonly name: string; readonly bundle: Bundle } {
    left -= countNodes(bundle);
    return { name, bundle };
  }

  yield take('clearinghouses', { organizations: CLEARINGHOUSES });
  for (
    let bodies = Math.ceil(nodes / NODES_PER_PUBLIC_BODY);
    bodies > 0;
    bodies -= PUBLIC_BODIES_PER_FILE
  ) {
    yield take('public-bodies', {
      organizations: listOf(Math.min(bodies, PUBLIC_BODIES_PER_FILE), () =>
        addOrganization(corpus, PUBLIC_SORTS),
      ),
    });
  }
  for (let count = 1; left > 0; count++) {
    yield count % EVERY_REVIEW === 0
      ? take('review', writeReview(corpus))
      : take('study', writeStudy(corpus));
  }
}

const PUBLIC_SORTS = [
  'funder',
  'government',
  'research-center',
  'university',
  'evaluator',
  'intermediary',
];

function vocabulary(): Readonly<Record<string, readonly Term[]>> {
  return {
    features,
    outcomes: outcomes.map(({ effect: _, mean: __, ...term }) => term),
    sectors,
    populations: [FULL_SAMPLE, ...groups],
    mechanisms,
    glossary,
  };
}

const COLLECTION = {
  title: 'Made-up evidence for measurements',
  released: '2026-01-01',
  searched_until: '2026-01-01',
  license: 'Made up by a program, free of rights.',
  included: 'Studies, bodies and people that do not exist, shaped like the evidence that ships.',
  how_read: 'Nobody read it: a seeded program wrote it.',
  not_yet: 'Anything true.',
};

function priceIndex(): Readonly<Record<string, unknown>> {
  const years = Object.fromEntries(
    listOf(47, (index) => [1979 + index, Math.round(726 * 1.033 ** index) / 10]),
  );
  return { name: 'Made-up prices', source: 'https://prices.example/', years };
}

function countNodes(bundle: Bundle): number {
  return Object.values(bundle).reduce(
    (sum, items) =>
      sum +
      items.reduce(
        (inner, item) => inner + 1 + (Array.isArray(item.ratings) ? item.ratings.length : 0),
        0,
      ),
    0,
  );
}

function withoutEmptyLists(bundle: Bundle): Bundle {
  return Object.fromEntries(Object.entries(bundle).filter(([, items]) => items.length > 0));
}
