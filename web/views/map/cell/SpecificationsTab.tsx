import { FunnelPlot } from '../../../charts/FunnelPlot.tsx';
import { SpecificationCurve } from '../../../charts/SpecificationCurve.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { CellSpecificationsDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import styles from '../CellPanel.module.css';
import { type CellQuestion, cellTitle, cellVariables } from './cellQuestion.ts';

/** The pool of the cell under every combination of choices. */
export function SpecificationsTab({ question }: { readonly question: CellQuestion }) {
  const variables = cellVariables(question);
  const answer = useGraphQL(CellSpecificationsDocument, variables);
  if (answer.status === 'loading') return <Loading what="the specifications" />;
  if (answer.status === 'failed') return <Failed what="the specifications" {...answer} />;
  const { pool } = answer.data;
  return (
    <>
      {pool?.specifications.some(({ result }) => result) ? (
        <SpecificationCurve
          pool={pool}
          title={cellTitle(question)}
          filters={question.filters}
          asked={{
            window: variables.window,
            standardErrors: 'DERIVED',
            designs: variables.designs,
            prefer: 'SITES',
            model: 'KNAPP_HARTUNG',
            scale: pool.scale,
          }}
        />
      ) : (
        <p className={styles.soft}>
          No arm has a standard error under any choice: there is no result that could hang on one.
        </p>
      )}
      {pool && (
        <>
          <h3>Funnel</h3>
          <FunnelPlot pool={pool} title={cellTitle(question)} filters={question.filters} />
        </>
      )}
      <QueryPanel document={CellSpecificationsDocument} variables={variables} />
    </>
  );
}
