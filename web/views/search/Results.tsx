import { Button } from '../../components/Button.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { SearchDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQLPages } from '../../graphql/useGraphQLPages.ts';
import type { Kind } from '../../kinds/kinds.ts';
import { Hit } from './Hit.tsx';
import { KindFilter } from './KindFilter.tsx';
import { NothingFound } from './NothingFound.tsx';
import styles from './Results.module.css';

interface Props {
  readonly text: string;
  readonly kinds: readonly Kind[];
  readonly onKinds: (kinds: readonly Kind[]) => void;
}

/** What a search found, best first, page by page. */
export function Results({ text, kinds, onKinds }: Props) {
  const variables = { text, kinds: kinds.length > 0 ? kinds : undefined, first: 20 };
  const answer = useGraphQLPages({
    document: SearchDocument,
    variables,
    pageInfo: (result) => result.search.pageInfo,
  });

  if (answer.status === 'loading') return <Loading what="the results" />;
  if (answer.status === 'failed') return <Failed what="the results" {...answer} />;

  const found = answer.pages[0]?.search;
  const hits = answer.pages.flatMap((page) => page.search.edges);
  if (!found || found.totalsByKind.length === 0) return <NothingFound text={text} />;

  return (
    <div className={styles.results} aria-busy={answer.isPrevious}>
      <KindFilter totals={found.totalsByKind} chosen={kinds} onChange={onKinds} />
      <div className={styles.found}>
        <p className={styles.total} role="status">
          {formatCount(found.totalCount, 'result', 'results')}
          {kinds.length > 0 && ' of the chosen kinds'}, the best match first
        </p>
        <ol className={styles.hits}>
          {hits.map(({ node, matches }) => (
            <Hit key={node.id} node={node} matches={matches} />
          ))}
        </ol>
        {answer.moreError && (
          <Failed what="more results" error={answer.moreError} retry={answer.loadMore} />
        )}
        {answer.hasMore && !answer.moreError && (
          <p>
            <Button onPress={answer.loadMore} isDisabled={answer.isLoadingMore}>
              {answer.isLoadingMore
                ? 'Loading more …'
                : `Show more (${hits.length} of ${found.totalCount} shown)`}
            </Button>
          </p>
        )}
        <QueryPanel document={SearchDocument} variables={variables} />
      </div>
    </div>
  );
}
