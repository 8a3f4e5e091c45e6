/** An interval on the axis of a chart. */
export interface Span {
  readonly low: number;
  readonly high: number;
}

/** One line of a forest plot: an arm. What it shows also stands in `words`. */
export interface ForestArm {
  readonly id: string;
  readonly label: string;
  /** Under the label: the evaluation, the follow-up. */
  readonly detail: string;
  /** Stands above the first line of a group; null within one, and where lines are not grouped. */
  readonly heading: string | null;
  /** Where the finding is, in the explorer. */
  readonly address: string;
  /** Null where the study gives no estimate on this scale. */
  readonly estimate: number | null;
  /** Null without a standard error: the mark stays open. */
  readonly interval: Span | null;
  /** Share of the pool, in percent; null outside it. */
  readonly weight: number | null;
  /** The result as a reader reads it, the interval first. */
  readonly words: string;
}

/** The pool under the arms, as prominent as its arms allow. */
export interface ForestPool {
  readonly label: string;
  readonly estimate: number;
  readonly interval: Span;
  /** Rough where so few arms hold it that it is marked as such. */
  readonly prediction: (Span & { readonly isRough: boolean }) | null;
  readonly words: string;
  readonly isHeadline: boolean;
  /** Of two arms: the pool is there, in small print. */
  readonly isSmallPrint: boolean;
}

/** What one chart of arms is about. */
export interface Forest {
  readonly title: string;
  /** What the axis measures, with its favorable side: "percent of the control mean". */
  readonly axis: string;
  readonly arms: readonly ForestArm[];
  readonly pool: ForestPool | null;
}
