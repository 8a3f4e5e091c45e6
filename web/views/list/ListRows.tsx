import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Empty, Failed, Loading } from '../../components/Status.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { formatNumber } from '../../format/number.ts';
import { withinSentence } from '../../format/words.ts';
import { useGraphQLPages } from '../../graphql/useGraphQLPages.ts';
import { kindEntry } from '../../kinds/kinds.ts';
import type { Condition } from '../../sections/parts/facets.ts';
import type { KindList } from '../../sections/parts/kindList.ts';
import { More } from '../../sections/parts/Rows.tsx';
import { RowTable, type Sorting } from '../../sections/parts/RowTable.tsx';
import type { Filters } from './filters.ts';
import styles from './ListRows.module.css';
import { rowsDocument } from './rowsDocument.ts';

interface Props<Row> {
  readonly list: KindList<Row>;
  readonly where: Condition | null;
  readonly sentence: string;
  readonly filters: Filters;
  readonly onChange: (filters: Filters) => void;
}

/** The rows of a list that meet its filters, page by page. */
export function ListRows<Row extends { readonly id: string }>(props: Props<Row>) {
  const { list, where, sentence, filters, onChange } = props;
  const what = withinSentence(kindEntry(list.kind).plural);
  const sorting = filters.sorting ?? { order: 'NAME', isDescending: false };
  const document = rowsDocument(list);
  const variables = { where, orderBy: orderOf(sorting), first: 25 };
  const pages = useGraphQLPages({ document, variables, pageInfo: ({ rows }) => rows.pageInfo });

  if (pages.status === 'loading') return <Loading what={what} />;
  if (pages.status === 'failed') {
    return <Failed what={what} error={pages.error} retry={pages.retry} />;
  }
  const rows = pages.pages.flatMap((page) => page.rows.nodes);
  const total = pages.pages[0]?.rows.totalCount ?? 0;
  const counted = total === 1 ? '1 record' : `${formatNumber(total)} records`;
  const columnOf = (order: string) => list.columns.find((column) => column.order === order);

  function sort(order: string) {
    const isNumber = columnOf(order)?.isNumber === true;
    const isDescending = sorting.order === order ? !sorting.isDescending : isNumber;
    onChange({ ...filters, sorting: { order, isDescending } });
  }

  return (
    <div className={styles.rows} aria-busy={pages.isPrevious}>
      <div role="status">
        <VisuallyHidden>{counted}</VisuallyHidden>
      </div>
      {rows.length === 0 ? (
        <Empty>
          <p>Nothing in this collection is recorded as: {withinSentence(sentence)}.</p>
          <p className={styles.clear}>
            <Button onPress={() => onChange({ ...filters, text: '', fields: new Map() })}>
              Show all {what}
            </Button>
          </p>
        </Empty>
      ) : (
        <div data-previous={pages.isPrevious} className={styles.table}>
          <RowTable
            caption={counted}
            columns={list.columns}
            groups={[{ title: null, key: 'all', rows }]}
            sorting={sorting}
            onSort={sort}
          />
        </div>
      )}
      <More pages={pages} shown={rows.length} total={total} what={what} />
      <div className={styles.query}>
        <QueryPanel document={document} variables={variables} name={`these ${what}`} />
      </div>
    </div>
  );
}

/** Equal rows follow by name, so that an order by counts is not one by chance. */
function orderOf({ order, isDescending }: Sorting) {
  const first = { field: order, direction: isDescending ? 'DESCENDING' : 'ASCENDING' };
  return order === 'NAME' ? [first] : [first, { field: 'NAME', direction: 'ASCENDING' }];
}
