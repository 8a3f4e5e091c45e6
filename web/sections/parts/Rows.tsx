import type { ReactNode } from 'react';
import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount, formatNumber } from '../../format/number.ts';
import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { type Pages, useGraphQLPages } from '../../graphql/useGraphQLPages.ts';
import styles from './Rows.module.css';

/** A page of a connection, however the answer holds it. */
export interface RowPage<Row> {
  readonly totalCount: number;
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor?: string | null };
  readonly nodes: readonly Row[];
}

interface Props<Result, Variables, Row> {
  readonly document: TypedDocumentString<Result, Variables>;
  readonly variables: Variables;
  readonly read: (result: Result) => RowPage<Row> | null | undefined;
  /** What the rows are, for its messages: "findings". */
  readonly what: string;
  readonly children: (rows: readonly Row[]) => ReactNode;
}

/** A connection that grows page by page, each state of it in words, with its query. */
export function Rows<Result, Variables extends { readonly after?: string | null }, Row>(
  props: Props<Result, Variables, Row>,
) {
  const { document, variables, read, what, children } = props;
  const pages = useGraphQLPages({ document, variables, pageInfo: (one) => read(one)?.pageInfo });

  if (pages.status === 'loading') return <Loading what={what} />;
  if (pages.status === 'failed') {
    return <Failed what={what} error={pages.error} retry={pages.retry} />;
  }
  const rows = pages.pages.flatMap((page) => read(page)?.nodes ?? []);
  const total = pages.pages[0] === undefined ? 0 : (read(pages.pages[0])?.totalCount ?? 0);
  return (
    <div className={styles.rows}>
      {children(rows)}
      <More pages={pages} shown={rows.length} total={total} what={what} />
      <div className={styles.query}>
        <QueryPanel document={document} variables={asRecord(variables)} name={what} />
      </div>
    </div>
  );
}

interface MoreProps {
  readonly pages: Extract<Pages<unknown>, { readonly status: 'ready' }>;
  readonly shown: number;
  readonly total: number;
  readonly what: string;
}

/** How much is shown, and the way to more of it. */
export function More({ pages, shown, total, what }: MoreProps) {
  if (pages.moreError) {
    return <Failed what={`more ${what}`} error={pages.moreError} retry={pages.loadMore} />;
  }
  if (!pages.hasMore) return null;
  const next = Math.min(25, total - shown);
  return (
    <div className={styles.more}>
      <Button onPress={pages.loadMore} isDisabled={pages.isLoadingMore}>
        {pages.isLoadingMore ? 'Loading …' : `Show ${formatCount(next, 'more', 'more')}`}
      </Button>
      <span aria-live="polite">
        {formatNumber(shown)} of {formatNumber(total)} shown
      </span>
    </div>
  );
}

function asRecord(variables: object): Readonly<Record<string, unknown>> {
  return { ...variables };
}
