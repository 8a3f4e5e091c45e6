import type { RecordShape, Transaction } from 'neo4j-driver';

/** Runs one Cypher text in a transaction. Numbers travel as floats: state an integer as `neo4j.int(…)`. */
export type Run = <Row extends RecordShape>(
  text: string,
  parameters?: Readonly<Record<string, unknown>>,
) => Promise<Row[]>;

/** A transaction, whoever ends it. */
export type RunsCypher = Pick<Transaction, 'run'>;

export function runIn(transaction: RunsCypher): Run {
  return async <Row extends RecordShape>(text: string, parameters = {}) => {
    const { records } = await transaction.run<Row>(text, parameters);
    return records.map((record) => record.toObject());
  };
}

/** What a graph question is answered with: reads of one version of the data. */
export interface Reader {
  /** The version that is read: every node and edge of it carries this in `generation`. */
  readonly generation: string;
  /** Here `$generation` is given besides the parameters. Texts that do not wait for each other travel together. */
  readonly run: Run;
}
