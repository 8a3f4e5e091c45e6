import { Link, useNavigate } from '@tanstack/react-router';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { MapCellDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { type MapView, writeMapView } from '../../state/map/mapView.ts';
import styles from './CellPanel.module.css';
import { AgainstTab } from './cell/AgainstTab.tsx';
import { CellStatements } from './cell/CellStatements.tsx';
import { type CellTab, CellTabs } from './cell/CellTabs.tsx';
import { ContrastTab } from './cell/ContrastTab.tsx';
import { type CellQuestion, cellTitle, cellVariables, isFeatureRow } from './cell/cellQuestion.ts';
import { ForestTab } from './cell/ForestTab.tsx';
import { GraphTab } from './cell/GraphTab.tsx';
import { PassedOverTab } from './cell/PassedOverTab.tsx';
import { SpecificationsTab } from './cell/SpecificationsTab.tsx';
import { TableTab } from './cell/TableTab.tsx';
import type { CellPool } from './forestOf.ts';

/** The findings of one row on one outcome: in sentences, then in as many ways as readers ask. */
export function OutcomeCell(question: CellQuestion) {
  const variables = cellVariables(question);
  const answer = useGraphQL(MapCellDocument, variables);
  if (answer.status === 'loading') return <Loading what="the findings" />;
  if (answer.status === 'failed') return <Failed what="the findings" {...answer} />;
  const { pool } = answer.data;
  if (!pool) return <p>The collection has no such outcome, or no such group of people.</p>;
  return <Looks question={question} pool={pool} variables={variables} />;
}

interface LooksProps {
  readonly question: CellQuestion;
  readonly pool: CellPool;
  readonly variables: ReturnType<typeof cellVariables>;
}

function Looks({ question, pool, variables }: LooksProps) {
  const { view } = question;
  const navigate = useNavigate();
  const title = cellTitle(question);
  const query = <QueryPanel document={MapCellDocument} variables={variables} />;
  const go = (changed: Partial<MapView>, { isNewPlace }: { readonly isNewPlace: boolean }) =>
    navigate({
      to: '/map',
      search: writeMapView({ ...view, ...changed }),
      resetScroll: false,
      replace: !isNewPlace,
    });

  const tabs: readonly CellTab[] = [
    {
      show: 'forest',
      label: 'Forest',
      isPrinted: true,
      content: (
        <>
          <ForestTab pool={pool} title={title} filters={question.filters} />
          {query}
        </>
      ),
    },
    {
      show: 'table',
      label: 'Table',
      isPrinted: true,
      content: (
        <>
          <TableTab pool={pool} title={title} filters={question.filters} />
          {query}
        </>
      ),
    },
    {
      show: 'graph',
      label: 'Graph',
      isPrinted: false,
      content: <GraphTab pool={pool} question={question} />,
    },
    {
      show: 'with-and-without',
      label: isFeatureRow(question) ? 'With and without' : 'Features apart',
      isPrinted: false,
      content: (
        <ContrastTab question={question} onPair={(pair) => go(pair, { isNewPlace: false })} />
      ),
    },
    {
      show: 'specifications',
      label: 'Specifications',
      isPrinted: false,
      content: <SpecificationsTab question={question} />,
    },
    {
      show: 'against',
      label: 'Against',
      isPrinted: false,
      content: <AgainstTab question={question} />,
    },
    {
      show: 'passed-over',
      label: `Passed over (${pool.passedOver.length})`,
      isPrinted: true,
      content: (
        <>
          <PassedOverTab
            pool={pool}
            find={view.find}
            onFind={(find) => go({ find }, { isNewPlace: false })}
          />
          {query}
        </>
      ),
    },
  ];
  return (
    <>
      <CellStatements pool={pool} />
      <CellTabs
        tabs={tabs}
        show={view.show}
        onShow={(show) => go({ show }, { isNewPlace: true })}
      />
      <p className={styles.soft}>
        <Link to="/methods">Rules {pool.ruleSet}</Link>, data version {pool.dataVersion}.
      </p>
    </>
  );
}
