import type { FindingRowFragment } from '../../graphql/generated/graphql.ts';
import { FindingPages } from '../finding/FindingRows.tsx';
import { findingColumns } from '../finding/findingColumns.tsx';
import { groupByLocator } from '../finding/grouping.ts';
import { columnsWithout } from '../parts/columns.ts';
import { type RowGroup, RowTable } from '../parts/RowTable.tsx';

interface Props {
  readonly id: string;
  /** Then no row needs to name it. */
  readonly isOfOneEvaluation: boolean;
}

/** What a publication reports, locator by locator. */
export function ReportedFindings({ id, isOfOneEvaluation }: Props) {
  return (
    // A hundred at a time, so that a table of the publication is mostly seen whole.
    <FindingPages where={{ publication: { some: { id: { equals: id } } } }} first={100}>
      {(rows) => (
        <RowTable
          caption="By the place in the publication where each figure stands"
          columns={columnsWithout(
            findingColumns,
            isOfOneEvaluation ? ['publication', 'evaluation'] : ['publication'],
          )}
          groups={byLocator(rows)}
        />
      )}
    </FindingPages>
  );
}

function byLocator(rows: readonly FindingRowFragment[]): readonly RowGroup<FindingRowFragment>[] {
  return groupByLocator(rows).map(({ title: locator, rows: ofLocator }) => ({
    key: locator ?? '',
    title: locator ?? 'Place in the publication not recorded',
    rows: ofLocator,
  }));
}
