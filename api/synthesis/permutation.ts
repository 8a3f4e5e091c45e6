/** An evaluation as one block: the sums of its arms' weights and of weight times estimate. */
export interface Block {
  readonly isWith: boolean;
  readonly weight: number;
  readonly product: number;
}

export interface Permutation {
  readonly p: number;
  /** How many ways of dealing the evaluations to the two groups were tried. */
  readonly arrangements: number;
  /** Whether these are all there are. */
  readonly isExhaustive: boolean;
}

/** Up to so many arrangements all are tried, beyond it a sample of them. */
const MOST_ARRANGEMENTS = 20_000;
const DRAWS = 9_999;
/** One seed for all: the same question gives the same bytes (methods.md 7). */
const SEED = 20_221_124;

/**
 * How often the groups would differ as much had whole evaluations been dealt to them by chance
 * (methods.md 4; Higgins and Thompson 2004, 10.1002/sim.1752, on permutation in meta-regression).
 * Null where one group is empty.
 */
export function permute(blocks: readonly Block[]): Permutation | null {
  const chosen = blocks.flatMap(({ isWith }, index) => (isWith ? [index] : []));
  const size = chosen.length;
  if (size === 0 || size === blocks.length) {
    return null;
  }
  const observed = Math.abs(difference(blocks, chosen));
  // Rounding must not make an arrangement less extreme than itself.
  const isAsExtreme = (indexes: readonly number[]) =>
    Math.abs(difference(blocks, indexes)) >= observed * (1 - 1e-9);
  const all = binomial(blocks.length, size);
  if (all <= MOST_ARRANGEMENTS) {
    let extreme = 0;
    for (const indexes of combinations(blocks.length, size)) {
      extreme += isAsExtreme(indexes) ? 1 : 0;
    }
    return { p: extreme / all, arrangements: all, isExhaustive: true };
  }
  const random = mulberry32(SEED);
  let extreme = 1;
  for (let draw = 0; draw < DRAWS; draw += 1) {
    extreme += isAsExtreme(sample(blocks.length, size, random)) ? 1 : 0;
  }
  return { p: extreme / (DRAWS + 1), arrangements: DRAWS + 1, isExhaustive: false };
}

function difference(blocks: readonly Block[], chosen: readonly number[]): number {
  let [weight, product, restWeight, restProduct] = [0, 0, 0, 0];
  for (const block of blocks) {
    restWeight += block.weight;
    restProduct += block.product;
  }
  for (const index of chosen) {
    weight += blocks[index]?.weight ?? 0;
    product += blocks[index]?.product ?? 0;
  }
  return product / weight - (restProduct - product) / (restWeight - weight);
}

function binomial(n: number, k: number): number {
  let result = 1;
  for (let i = 1; i <= Math.min(k, n - k); i += 1) {
    result = Math.round((result * (n - i + 1)) / i);
  }
  return result;
}

function* combinations(n: number, k: number): Generator<readonly number[]> {
  const indexes = Array.from({ length: k }, (_, index) => index);
  for (;;) {
    yield indexes;
    let place = k - 1;
    while (place >= 0 && indexes[place] === n - k + place) {
      place -= 1;
    }
    if (place < 0) {
      return;
    }
    let value = (indexes[place] ?? 0) + 1;
    for (; place < k; place += 1) {
      indexes[place] = value;
      value += 1;
    }
  }
}

/** The first `k` of a Fisher–Yates shuffle. */
function sample(n: number, k: number, random: () => number): number[] {
  const deck = Array.from({ length: n }, (_, index) => index);
  for (let place = 0; place < k; place += 1) {
    const other = place + Math.floor(random() * (n - place));
    [deck[place], deck[other]] = [deck[other] ?? 0, deck[place] ?? 0];
  }
  return deck.slice(0, k);
}

/** Tommy Ettinger's mulberry32: small, seeded, good enough to deal evaluations. */
function mulberry32(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
