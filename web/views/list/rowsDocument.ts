import { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import type { Condition } from '../../sections/parts/facets.ts';
import type { KindList } from '../../sections/parts/kindList.ts';
import type { RowPage } from '../../sections/parts/Rows.tsx';

interface RowsVariables {
  readonly where: Condition | null;
  readonly orderBy: readonly { readonly field: string; readonly direction: string }[];
  readonly first: number;
  readonly after?: string | null;
}

/** The rows of a list, with variables that are made from an address and so are of no one kind. */
export function rowsDocument<Row>({
  document,
}: KindList<Row>): TypedDocumentString<{ readonly rows: RowPage<Row> }, RowsVariables> {
  return new TypedDocumentString(document.toString());
}
