import { lazy, Suspense, useMemo } from 'react';
import { AddressLink } from '../../../components/AddressLink.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { useMedia } from '../../../components/useMedia.ts';
import { CellGraphDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { writeIds } from '../../../state/graph/idList.ts';
import { ALL_PROGRAMS } from '../../../state/map/mapView.ts';
import styles from '../CellPanel.module.css';
import type { CellPool } from '../forestOf.ts';
import { type CellQuestion, cellTitle } from './cellQuestion.ts';
import { graphPlaces } from './graphPlaces.ts';

const narrow = matchMedia('(width < 44rem)');

// Cytoscape is large, and only this tab draws with it.
const CellGraph = lazy(() =>
  import('./CellGraph.tsx').then((module) => ({ default: module.CellGraph })),
);

/** As many nodes as one request answers. */
const MOST_NODES = 250;

interface Props {
  readonly pool: CellPool;
  readonly question: CellQuestion;
}

/** The programs, evaluations and findings of the cell as a graph. */
export function GraphTab({ pool, question }: Props) {
  const isNarrow = useMedia(narrow);
  const { row, outcome } = question;
  const rowId = row.id === ALL_PROGRAMS ? null : row.id;
  const places = useMemo(
    () =>
      graphPlaces({
        arms: pool.arms.map(({ program, evaluation, finding }) => ({
          program: program?.id ?? null,
          evaluation: evaluation.id,
          finding: finding.id,
        })),
        row: rowId,
        outcome: outcome.id,
        isWide: !isNarrow,
      }),
    [pool.arms, rowId, outcome.id, isNarrow],
  );
  const ids = [...places.keys()];
  const variables = { ids: ids.slice(0, MOST_NODES) };
  const answer = useGraphQL(CellGraphDocument, variables);
  if (pool.arms.length === 0) return <p>No arm within these filters: nothing to draw.</p>;
  if (answer.status === 'loading') return <Loading what="the graph" />;
  if (answer.status === 'failed') return <Failed what="the graph" {...answer} />;
  return (
    <>
      <p className={styles.soft}>
        Each line is an arm: its program, its evaluation, and the finding that stands for it.
        {ids.length > MOST_NODES && ` The first ${MOST_NODES} of ${ids.length} nodes.`}
      </p>
      <Suspense fallback={<Loading what="the picture" />}>
        <CellGraph
          key={String(isNarrow)}
          graph={answer.data.graph}
          places={places}
          title={cellTitle(question)}
          zoomAt={isNarrow ? 0.8 : 1}
        />
      </Suspense>
      <p>
        <AddressLink address={`/graph?nodes=${writeIds(variables.ids)}`}>
          Open in the graph screen
        </AddressLink>
      </p>
      <QueryPanel document={CellGraphDocument} variables={variables} />
    </>
  );
}
