import { useRef } from 'react';
import { ForestPlot } from '../../charts/ForestPlot.tsx';
import { SaveSvg } from '../../charts/SaveSvg.tsx';
import { AddressLink } from '../../components/AddressLink.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { MapCellDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import { writeIds } from '../../state/graph/idList.ts';
import type { MapView } from '../../state/map/mapView.ts';
import { ArmsTable } from './ArmsTable.tsx';
import styles from './CellPanel.module.css';
import { dimensions } from './dimensions.ts';
import { type CellPool, forestOf } from './forestOf.ts';
import type { Head } from './heads.ts';
import { windowWords } from './heads.ts';
import { windowNames } from './windowNames.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly outcome: Head;
}

/** The findings of one row on one outcome: in sentences, as a forest, as a table, as a graph. */
export function OutcomeCell({ view, row, outcome }: Props) {
  const window = view.window ?? 'latest';
  const variables = {
    outcome: outcome.id,
    at: [{ dimension: dimensions[view.rows], id: row.id }],
    window: windowNames[window],
    designs: view.design === 'all' ? ('ALL' as const) : ('RANDOMIZED' as const),
    population: view.population,
  };
  const answer = useGraphQL(MapCellDocument, variables);
  if (answer.status === 'loading') return <Loading what="the findings" />;
  if (answer.status === 'failed') return <Failed what="the findings" {...answer} />;
  const { pool } = answer.data;
  return (
    <>
      {pool && (
        <Findings pool={pool} title={`${row.name} × ${outcome.name}, ${windowWords[window]}`} />
      )}
      <QueryPanel document={MapCellDocument} variables={variables} />
    </>
  );
}

function Findings({ pool, title }: { readonly pool: CellPool; readonly title: string }) {
  const chart = useRef<HTMLDivElement>(null);
  const drawn = [
    pool.outcome.id,
    ...pool.arms.flatMap(({ evaluation, program, finding }) => [
      ...(program ? [program.id] : []),
      evaluation.id,
      finding.id,
    ]),
  ];
  return (
    <>
      <ul className={styles.statements}>
        {pool.statements.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {pool.arms.length > 0 && (
        <>
          <div className={styles.chart} ref={chart}>
            <ForestPlot forest={forestOf(pool, title)} />
            <p className={styles.soft}>{captionOf(pool)}</p>
          </div>
          <div className={styles.actions}>
            <SaveSvg chart={chart} title={title} dataVersion={pool.dataVersion} />
            <AddressLink address={`/graph?nodes=${writeIds([...new Set(drawn)])}`}>
              Open in the graph
            </AddressLink>
          </div>
          <ArmsTable
            pool={pool}
            caption={`${title}: the arms of the chart, and where each was read`}
          />
        </>
      )}
      {pool.beside.length > 0 && (
        <Disclosure
          summary={`${formatCount(pool.beside.length, 'finding', 'findings')} of reviews over several evaluations on this outcome, beside any pool and never in it`}
        >
          <ul className={styles.passed}>
            {pool.beside.map((finding) => (
              <li key={finding.id}>
                <EntityLink to={finding} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      {pool.passedOver.length > 0 && (
        <Disclosure
          summary={`${formatCount(pool.passedOver.length, 'finding', 'findings')} passed over, each with its reason`}
        >
          <ul className={styles.passed}>
            {pool.passedOver.map(({ findingId, words, finding }) => (
              <li key={findingId}>
                <EntityLink to={finding} />: {words}
                {finding.publication && (
                  <>
                    {' '}
                    (<EntityLink to={finding.publication} />)
                  </>
                )}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.soft}>
        Rules {pool.ruleSet}, data version {pool.dataVersion}.
      </p>
    </>
  );
}

/** How the chart is read, and what it does not show. */
function captionOf({ arms, ladder }: CellPool): string {
  const open = arms.filter(({ effect }) => effect.estimate !== null && !effect.result).length;
  const nowhere = arms.filter(({ effect }) => effect.estimate === null).length;
  return [
    'Lines are 95 percent intervals; the larger a square, the more its arm weighs.',
    ...(open > 0
      ? [
          `${formatCount(open, 'arm', 'arms')} without a standard error: open marks, outside any pool.`,
        ]
      : []),
    ...(nowhere > 0
      ? [
          `${formatCount(nowhere, 'arm has', 'arms have')} no place on this scale and no mark; the table says why.`,
        ]
      : []),
    ...(ladder.prediction !== 'NONE'
      ? ['A dashed line is the prediction interval for a further arm.']
      : []),
    ladder.says,
  ].join(' ');
}
