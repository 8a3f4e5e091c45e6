import type { RecordShape } from 'neo4j-driver';

/** Runs one Cypher text in a read transaction. Numbers travel as floats: state an integer as `neo4j.int(…)`. */
export type Run = <Row extends RecordShape>(
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

/** What a graph question is answered with: reads of one version of the data. */
export interface Reader {
  /** The version that is read: every node and edge of it carries this in `generation`. */
  readonly generation: string;
  /** Here `$generation` is given besides the parameters. Texts that do not wait for each other travel together. */
  readonly run: Run;
}
