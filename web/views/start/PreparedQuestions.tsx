import { AddressLink } from '../../components/AddressLink.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import {
  StartDocument,
  type StartQuery,
  WithoutFeatureDocument,
} from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { byPrograms } from './coreFeatures.ts';
import styles from './PreparedQuestions.module.css';
import {
  choosePair,
  graphAddress,
  type PreparedQuestion,
  prepareQuestions,
} from './preparedQuestions.ts';

/** Questions to begin with, each with the beginning of its answer. */
export function PreparedQuestions({ start }: { readonly start: StartQuery }) {
  const pair = choosePair(byPrograms(start));
  const variables = { having: pair?.having.id ?? '', without: pair?.without.id ?? '' };
  const answer = useGraphQL(WithoutFeatureDocument, variables, { isEnabled: pair !== undefined });
  const missing =
    pair && answer.status === 'ready' ? { ...pair, ...answer.data.programs } : undefined;

  return (
    <Panel
      title="Questions to begin with"
      actions={
        <AddressLink address={graphAddress(start)}>
          The best-evidenced programs as a graph
        </AddressLink>
      }
      query={
        <>
          <QueryPanel document={StartDocument} name="this page" />
          {pair && (
            <QueryPanel
              document={WithoutFeatureDocument}
              variables={variables}
              name="one feature, another not recorded"
            />
          )}
        </>
      }
    >
      <ul className={styles.questions}>
        {prepareQuestions(start, missing).map((question) => (
          <Question key={question.address} {...question} />
        ))}
      </ul>
    </Panel>
  );
}

function Question({ question, address, rows }: PreparedQuestion) {
  return (
    <li className={styles.question}>
      <h3 className={styles.words}>
        <AddressLink address={address}>{question}</AddressLink>
      </h3>
      <ul className={styles.rows}>
        {rows.map((row) => (
          <li key={row.address} className={styles.row}>
            <AddressLink address={row.address} className={styles.name}>
              {row.name}
            </AddressLink>
            <span className={styles.value}>{row.value}</span>
          </li>
        ))}
      </ul>
    </li>
  );
}
