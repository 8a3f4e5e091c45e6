import { type ReactNode, useId } from 'react';
import { Table } from '../../components/Table.tsx';
import styles from './RowTable.module.css';

/** One column of a table of records. */
export interface Column<Row> {
  /** By which a page leaves it out. */
  readonly name: string;
  readonly header: string;
  readonly cell: (row: Row) => ReactNode;
  readonly isNumber?: boolean;
  /** On a phone it takes the whole width and needs no name. */
  readonly isLead?: boolean;
  /** Its share of the table, so that tables that follow each other line up. */
  readonly width?: string;
  /** The order field that sorts by it, as GraphQL names it. */
  readonly order?: string;
}

/** Rows that stand under one heading; no heading where all rows are alike. */
export interface RowGroup<Row> {
  readonly title: ReactNode;
  readonly key: string;
  readonly rows: readonly Row[];
}

export interface Sorting {
  readonly order: string;
  readonly isDescending: boolean;
}

interface Props<Row> {
  readonly caption: string;
  readonly columns: readonly Column<Row>[];
  readonly groups: readonly RowGroup<Row>[];
  readonly sorting?: Sorting | null;
  readonly onSort?: (order: string) => void;
}

/** Records as rows; on a phone each row becomes a card with its columns named. */
export function RowTable<Row extends { readonly id: string }>(props: Props<Row>) {
  const { caption, columns, groups, sorting = null, onSort } = props;
  return (
    <div className={styles.rows}>
      <Table caption={caption}>
        <thead>
          <tr>
            {columns.map((column) => (
              <ColumnHeader key={column.name} column={column} sorting={sorting} onSort={onSort} />
            ))}
          </tr>
        </thead>
        {groups.map((group) => (
          <GroupBody key={group.key} group={group} columns={columns} />
        ))}
      </Table>
    </div>
  );
}

interface HeaderProps<Row> {
  readonly column: Column<Row>;
  readonly sorting: Sorting | null;
  readonly onSort: ((order: string) => void) | undefined;
}

function ColumnHeader<Row>({ column, sorting, onSort }: HeaderProps<Row>) {
  const { header, order, isNumber, width } = column;
  if (!onSort || order === undefined) {
    return (
      <th scope="col" data-number={isNumber} style={{ width }}>
        {header}
      </th>
    );
  }
  const isSorted = sorting?.order === order;
  const way = sorting?.isDescending ? 'descending' : 'ascending';
  return (
    <th scope="col" data-number={isNumber} aria-sort={isSorted ? way : undefined} style={{ width }}>
      <button type="button" className={styles.sort} onClick={() => onSort(order)}>
        {header}
        <span className={styles.way} aria-hidden="true">
          {isSorted ? (sorting.isDescending ? '↓' : '↑') : '↕'}
        </span>
      </button>
    </th>
  );
}

interface BodyProps<Row> {
  readonly group: RowGroup<Row>;
  readonly columns: readonly Column<Row>[];
}

function GroupBody<Row extends { readonly id: string }>({ group, columns }: BodyProps<Row>) {
  const titleId = useId();
  return (
    <tbody aria-labelledby={group.title == null ? undefined : titleId}>
      {group.title != null && (
        <tr className={styles.group}>
          <th id={titleId} scope="rowgroup" colSpan={columns.length}>
            {group.title}
          </th>
        </tr>
      )}
      {group.rows.map((row) => (
        <tr key={row.id} className={styles.row}>
          {columns.map((column, index) => (
            <Cell key={column.name} column={column} row={row} isFirst={index === 0} />
          ))}
        </tr>
      ))}
    </tbody>
  );
}

interface CellProps<Row> {
  readonly column: Column<Row>;
  readonly row: Row;
  readonly isFirst: boolean;
}

function Cell<Row>({ column, row, isFirst }: CellProps<Row>) {
  const content = column.cell(row) ?? <span className={styles.missing}>not recorded</span>;
  return isFirst ? (
    <th scope="row">{content}</th>
  ) : (
    <td data-number={column.isNumber} data-lead={column.isLead} data-header={column.header}>
      <div>{content}</div>
    </td>
  );
}
