import type { FindingRow } from '../model/findingRow.ts';
import type { Kind } from '../model/kinds.ts';
import type { Collection, Dataset, GraphEdge, GraphNode, PriceIndex } from '../model/node.ts';
import type { Relationship } from '../model/relationships.ts';
import type { Direction, Step } from '../model/steps.ts';
import type { Where } from './where.ts';

/** A value, or a promise of one where the store is remote. */
export type Eventually<T> = T | Promise<T>;

/**
 * Where the evidence lives. Nothing above knows which engine runs; every engine is held to one
 * conformance suite.
 */
export interface GraphStore {
  readonly engine: string;
  /** The data as it is now: whatever is asked of one view is answered from one version. */
  open(): Eventually<GraphView>;
  /** Puts other data in the place of all there is: readers see the old or the new, never a mixture. */
  replace(dataset: Dataset): Eventually<void>;
  /** Whether questions can be answered now, and if not, why, in words. */
  health(): Eventually<Health>;
  close(): Eventually<void>;
}

export type Health =
  /** The warning is for whoever keeps the store: all is answered, but something is amiss. */
  | { readonly isReady: true; readonly warning?: string }
  | { readonly isReady: false; readonly why: string };

/** One version of the data. */
export interface GraphView {
  readonly version: string;
  readonly collection: Collection;
  readonly priceIndex: PriceIndex;
  /**
   * Answers graph questions, all in one round trip and in the order asked. Fails as a whole, with
   * `UNAVAILABLE` when the deadline (milliseconds from now) passes first.
   */
  ask<const Q extends readonly Question[]>(
    questions: Q,
    limits: { readonly deadline: number },
  ): Eventually<Answers<Q>>;
}

export type Answers<Q extends readonly Question[]> = { readonly [I in keyof Q]: AnswerTo<Q[I]> };

/** The part of an ordered list that is wanted: `after` and `before` are cursors of its entries. */
export type PageRequest =
  | { readonly first: number; readonly after: string | null }
  | { readonly last: number; readonly before: string | null };

export interface Page<Entry> {
  readonly entries: readonly (Entry & { readonly cursor: string })[];
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

/**
 * Text is ordered by code units (`name` by `sortKey`), choices by their words, lists by their first element; what is not
 * recorded comes last either way. Ties end at the id.
 */
export interface Order {
  readonly property: string;
  readonly isDescending: boolean;
}

/** The nodes of a kind that meet a condition. */
export interface NodesQuestion {
  readonly verb: 'nodes';
  readonly kind: Kind;
  readonly where: Where | null;
  readonly order: readonly Order[];
  readonly page: PageRequest;
}

/** How many nodes of a kind meet a condition. */
export interface CountQuestion {
  readonly verb: 'count';
  readonly kind: Kind;
  readonly where: Where | null;
}

/** How the nodes that meet a condition spread over the values of properties and relations. */
export interface FacetsQuestion {
  readonly verb: 'facets';
  readonly kind: Kind;
  readonly where: Where | null;
  /** Property names, or relation fields of the kind. A relation counts a node under each related node as often as a condition on that one would find it: with ancestors and descendants where nodes count as their parents. */
  readonly fields: readonly string[];
}

/** One facet: most frequent first, then by value. */
export interface Facet {
  readonly field: string;
  /** `label` is the related node's name, or the value itself. */
  readonly values: readonly {
    readonly value: string;
    readonly label: string;
    readonly count: number;
  }[];
  /** How many of the nodes record nothing here. */
  readonly notRecorded: number;
}

/** The nodes of these ids, in step with them; null for an id that is not there. */
export interface NodesByIdQuestion {
  readonly verb: 'nodesById';
  readonly ids: readonly string[];
}

/**
 * The nodes one edge away along any of the steps. Order `relation`: by step as asked, then the
 * relationship's own order (`orderedBy`), `sortKey`, id and ordinal. Order `evidence`: most
 * evaluations, then most findings, `sortKey`, id, relationship, direction and ordinal. The edges of
 * the full sample (`all`) are left out where `isForCanvas`, whichever end is asked.
 */
export interface NeighborsQuestion {
  readonly verb: 'neighbors';
  readonly id: string;
  readonly steps: readonly Step[];
  readonly order: 'relation' | 'evidence';
  readonly isForCanvas: boolean;
  readonly page: PageRequest;
}

export interface Neighbor {
  readonly node: GraphNode;
  readonly edge: GraphEdge;
  readonly direction: Direction;
}

/** How many edges leave a node, by relationship, direction and kind reached, in the model's order; none where the node is not there. */
export interface DegreesQuestion {
  readonly verb: 'degrees';
  readonly id: string;
  readonly isForCanvas: boolean;
}

export interface Degree {
  readonly relationship: Relationship;
  readonly direction: Direction;
  readonly kind: Kind;
  readonly count: number;
}

/** The edges among a set of nodes, the full sample's left out. Ordered by from, relationship (in the model's order), to and ordinal. */
export interface EdgesAmongQuestion {
  readonly verb: 'edgesAmong';
  readonly ids: readonly string[];
}

/**
 * The nodes whose names, aliases and texts match, best first, forgiving typos and knowing
 * synonyms: those that match every word, or where there is none, those that match some. A whole name
 * or alias comes first. Equals stand by kind, `sortKey` and id, so that the order is total and the
 * same for the same data. Engines find the same nodes, and agree on whole names; how other hits
 * rank among each other is each engine's own: Neo4j weighs words in four classes where the embedded
 * engine weighs each by itself, counts a word that is still being typed the same however much of it
 * is missing, and adds up what several spellings of one word count.
 */
export interface SearchQuestion {
  readonly verb: 'search';
  readonly text: string;
  /** Empty: every kind. */
  readonly kinds: readonly Kind[];
  readonly first: number;
  readonly after: string | null;
}

export interface SearchAnswer extends Page<SearchHit> {
  readonly total: number;
  /** How many hits of each kind there are, whatever `kinds` asks for; kinds without hits left out. */
  readonly totalsByKind: readonly { readonly kind: Kind; readonly count: number }[];
}

export interface SearchHit {
  readonly node: GraphNode;
  readonly score: number;
  /** The texts in which words matched: cut to their surroundings, with the matched ranges. */
  readonly matches: readonly SearchMatch[];
}

export interface SearchMatch {
  readonly property: string;
  readonly text: string;
  readonly ranges: readonly { readonly start: number; readonly end: number }[];
}

/**
 * Up to `limit` simple paths of up to `maxHops` edges, whatever way they point, never through the
 * full sample: shorter ones first, then those through less connected nodes (the largest degree on
 * the way, all edges out and in), then by the ids on the way. Of several edges between two nodes a
 * path takes the first by relationship and ordinal, one that leads on before one that leads back. An
 * engine may bound its work at hubs, so that it misses paths that would have come last.
 */
export interface PathsQuestion {
  readonly verb: 'paths';
  readonly from: string;
  readonly to: string;
  readonly maxHops: number;
  readonly limit: number;
  readonly without: readonly Relationship[];
}

/** A path: its nodes from start to end, and the edges between them, one less. */
export interface GraphPath {
  readonly nodes: readonly GraphNode[];
  readonly edges: readonly GraphEdge[];
}

/**
 * The findings that meet a condition, each joined with its evaluation, program, outcome, population,
 * publication and the features that it tests, by id: what synthesis eats. A finding that lacks an
 * evaluation or an outcome is left out. A child feature or sector brings its parents.
 */
export interface FindingsQuestion {
  readonly verb: 'findings';
  /** A condition on findings; null: all of them. */
  readonly where: Where | null;
}

/** A graph question: one of the verbs, with what it needs. */
export type Question =
  | NodesQuestion
  | CountQuestion
  | FacetsQuestion
  | NodesByIdQuestion
  | NeighborsQuestion
  | DegreesQuestion
  | EdgesAmongQuestion
  | SearchQuestion
  | PathsQuestion
  | FindingsQuestion;

interface AnswersByVerb {
  readonly nodes: Page<{ readonly node: GraphNode }>;
  readonly count: number;
  readonly facets: readonly Facet[];
  readonly nodesById: readonly (GraphNode | null)[];
  readonly neighbors: Page<Neighbor>;
  readonly degrees: readonly Degree[];
  readonly edgesAmong: readonly GraphEdge[];
  readonly search: SearchAnswer;
  readonly paths: readonly GraphPath[];
  readonly findings: readonly FindingRow[];
}

export type AnswerTo<Q extends Question> = AnswersByVerb[Q['verb']];
