/** Which Neo4j, and which graph in it. */
export interface Neo4jSettings {
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  /** Null: the user's home database. */
  readonly database: string | null;
  /** Several graphs can live side by side in one database, each under a name of its own. */
  readonly graphName?: string;
}

/** The graph that is served where none is named. */
export const DEFAULT_GRAPH_NAME = 'current';
