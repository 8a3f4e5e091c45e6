import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { formatCount } from '../../../format/number.ts';
import { CellFeaturesDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { EntityLinks } from '../../../sections/parts/EntityLinks.tsx';
import styles from '../CellPanel.module.css';
import { ApartQuestion } from './ApartQuestion.tsx';
import { type CellQuestion, isFeatureRow, outcomeVariables } from './cellQuestion.ts';
import { FeaturesTable } from './FeaturesTable.tsx';
import { type CellFeatures, combined, type Pair, pairAsked } from './separability.ts';
import { TruthTable } from './TruthTable.tsx';

interface Props {
  readonly question: CellQuestion;
  readonly onPair: (pair: Pair) => void;
}

/** Which features the arms of the outcome can tell apart at all, whatever their effects. */
export function Separability({ question, onPair }: Props) {
  const { view, row } = question;
  const variables = outcomeVariables(question);
  const answer = useGraphQL(CellFeaturesDocument, variables);
  if (answer.status === 'loading') return <Loading what="which features go together" />;
  if (answer.status === 'failed') return <Failed what="which features go together" {...answer} />;
  const { separability } = answer.data;
  if (!separability || separability.arms.length === 0) return null;
  const pair = pairAsked(separability, {
    first: view.first,
    second: view.second,
    row: isFeatureRow(question) ? row.id : null,
  });
  return (
    <section className={styles.part}>
      <h3>Which features these data can tell apart</h3>
      <ul className={styles.sentences}>
        {separability.statements.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {pair && (
        <ApartQuestion
          features={separability.features}
          arms={separability.arms}
          pair={pair}
          outcome={variables}
          onPair={onPair}
        />
      )}
      <FeatureFacts separability={separability} />
      <FeaturesTable separability={separability} />
      <QueryPanel
        document={CellFeaturesDocument}
        variables={variables}
        name="which features go together"
      />
      <TruthTable outcome={variables} features={combined(separability)} />
    </section>
  );
}

function FeatureFacts({ separability }: { readonly separability: CellFeatures }) {
  const { rank, features, arms, inEveryArm, featureSets, nearlyTogether } = separability;
  return (
    <dl className={styles.facts}>
      <div>
        <dt>Rank of the table</dt>
        <dd>
          {rank}: of {formatCount(features.length, 'feature', 'features')} over{' '}
          {formatCount(arms.length, 'arm', 'arms')}, at most so many, or combinations of them, can
          be told apart.
        </dd>
      </div>
      <div>
        <dt>In every arm</dt>
        <dd>
          {inEveryArm.length === 0 ? (
            'No feature.'
          ) : (
            <>
              <EntityLinks of={{ totalCount: inEveryArm.length, nodes: inEveryArm }} />: there is
              nothing to compare with.
            </>
          )}
        </dd>
      </div>
      <div>
        <dt>Always together</dt>
        <dd>
          {featureSets.length === 0
            ? 'No two features.'
            : featureSets.map((set) => (
                <p key={set.features.map(({ id }) => id).join(' ')}>
                  <EntityLinks of={{ totalCount: set.features.length, nodes: set.features }} />: one
                  feature set; these data cannot part them.
                </p>
              ))}
        </dd>
      </div>
      <div>
        <dt>Nearly always together or apart (|r| of 0.8 or more)</dt>
        <dd>
          {nearlyTogether.length === 0
            ? 'No pair.'
            : nearlyTogether.map(({ words }) => <p key={words}>{words}</p>)}
        </dd>
      </div>
    </dl>
  );
}
