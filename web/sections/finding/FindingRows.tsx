import type { ReactNode } from 'react';
import {
  type FindingRowFragment,
  FindingRowsDocument,
  type FindingWhere,
} from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { Rows } from '../parts/Rows.tsx';
import { type RowGroup, RowTable } from '../parts/RowTable.tsx';
import { findingColumns } from './findingColumns.tsx';

interface Props {
  readonly where: FindingWhere;
  /** Says what the findings have in common. */
  readonly caption: string;
  /** Columns that the page says itself. */
  readonly without?: readonly string[];
  /** How the rows stand together; all in one group unless said. */
  readonly group?: (rows: readonly FindingRowFragment[]) => readonly RowGroup<FindingRowFragment>[];
}

/** The findings that meet a condition, 25 at a time. */
export function FindingRows({ where, caption, without = [], group = inOneGroup }: Props) {
  return (
    <FindingPages where={where} first={25}>
      {(rows) => (
        <RowTable
          caption={caption}
          columns={columnsWithout(findingColumns, without)}
          groups={group(rows)}
        />
      )}
    </FindingPages>
  );
}

interface PagesProps {
  readonly where: FindingWhere;
  readonly first: number;
  readonly children: (rows: readonly FindingRowFragment[]) => ReactNode;
}

/** The same, for pages that lay them out themselves. By name, so that those of an outcome come together. */
export function FindingPages({ where, first, children }: PagesProps) {
  return (
    <Rows
      document={FindingRowsDocument}
      variables={{ where, first, orderBy: [{ field: 'NAME' }] }}
      read={({ rows }) => rows}
      what="findings"
    >
      {children}
    </Rows>
  );
}

function inOneGroup(rows: readonly FindingRowFragment[]): readonly RowGroup<FindingRowFragment>[] {
  return [{ title: null, key: 'all', rows }];
}
