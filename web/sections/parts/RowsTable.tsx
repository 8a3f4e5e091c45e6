import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { columnsWithout } from './columns.ts';
import { type RowPage, Rows } from './Rows.tsx';
import { type Column, RowTable } from './RowTable.tsx';

interface Props<Variables, Row> {
  readonly document: TypedDocumentString<{ readonly rows: RowPage<Row> }, Variables>;
  readonly variables: Variables;
  readonly columns: readonly Column<Row>[];
  /** Columns that the page says itself. */
  readonly without?: readonly string[];
  /** Says what the rows have in common. */
  readonly caption: string;
  /** What the rows are, for messages: "programs". */
  readonly what: string;
}

/** Records of one kind in one table that grows as the reader asks for more. */
export function RowsTable<
  Row extends { readonly id: string },
  Variables extends { readonly after?: string | null },
>({ document, variables, columns, without = [], caption, what }: Props<Variables, Row>) {
  return (
    <Rows document={document} variables={variables} read={({ rows }) => rows} what={what}>
      {(rows) => (
        <RowTable
          caption={caption}
          columns={columnsWithout(columns, without)}
          groups={[{ title: null, key: 'all', rows }]}
        />
      )}
    </Rows>
  );
}
