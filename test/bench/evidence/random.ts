/** A stream of numbers that a seed decides, so that the same evidence comes out on every machine. */
export interface Random {
  /** From 0 up to, never at, 1. */
  readonly next: () => number;
  /** A whole number from `low` to `high`, both included. */
  readonly between: (low: number, high: number) => number;
  readonly chance: (share: number) => boolean;
  readonly pick: <T>(from: readonly T[]) => T;
  /** Picks the first entries far more often than the last ones, as hubs are in real evidence. */
  readonly pickHub: <T>(from: readonly T[], steepness?: number) => T;
  /** Up to `count` different entries, hubs first among equals. */
  readonly someHubs: <T>(from: readonly T[], count: number, steepness?: number) => T[];
  /** Long-tailed sizes: half of them under `median`, few of them many times as large. */
  readonly longTailed: (size: {
    readonly median: number;
    readonly spread: number;
    readonly most: number;
  }) => number;
  /** The value in a share of all cases, and nothing in the rest: evidence lacks much. */
  readonly maybe: <T>(share: number, value: () => T) => T | undefined;
}

/** Mulberry32: small, fast, and good enough to draw made-up studies. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0;

  function next(): number {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  function between(low: number, high: number): number {
    return low + Math.floor(next() * (high - low + 1));
  }

  function at<T>(from: readonly T[], index: number): T {
    const found = from[index];
    if (found === undefined) {
      throw new RangeError(`Nothing to pick at ${index} of ${from.length}.`);
    }
    return found;
  }

  function pickHub<T>(from: readonly T[], steepness = 2): T {
    return at(from, Math.floor(next() ** steepness * from.length));
  }

  function someHubs<T>(from: readonly T[], count: number, steepness = 2): T[] {
    const picked = new Set<T>();
    // A hub is drawn again and again, so the draws are bounded and the result may be shorter.
    for (let draws = 0; picked.size < Math.min(count, from.length) && draws < count * 8; draws++) {
      picked.add(pickHub(from, steepness));
    }
    return [...picked];
  }

  function longTailed(size: {
    readonly median: number;
    readonly spread: number;
    readonly most: number;
  }): number {
    const normal = Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
    return Math.min(size.most, Math.round(size.median * Math.exp(size.spread * normal)));
  }

  return {
    next,
    between,
    chance: (share) => next() < share,
    pick: (from) => at(from, Math.floor(next() * from.length)),
    pickHub,
    someHubs,
    longTailed,
    maybe: (share, value) => (next() < share ? value() : undefined),
  };
}

export function listOf<T>(length: number, make: (index: number) => T): T[] {
  return Array.from({ length }, (_, index) => make(index));
}
