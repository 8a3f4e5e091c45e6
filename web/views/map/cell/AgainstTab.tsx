import { AddressLink } from '../../../components/AddressLink.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { choiceWords } from '../../../format/choice.ts';
import { formatCount, formatNumber } from '../../../format/number.ts';
import { capitalized } from '../../../format/words.ts';
import { CellAgainstDocument, type CellAgainstQuery } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from '../CellPanel.module.css';
import { type CellQuestion, cellVariables } from './cellQuestion.ts';

type Against = NonNullable<CellAgainstQuery['pool']>['evidenceAgainst'][number];

/** What speaks against the claim that these programs moved the outcome to its favorable side. */
export function AgainstTab({ question }: { readonly question: CellQuestion }) {
  const variables = cellVariables(question);
  const answer = useGraphQL(CellAgainstDocument, variables);
  if (answer.status === 'loading') return <Loading what="what speaks against" />;
  if (answer.status === 'failed') return <Failed what="what speaks against" {...answer} />;
  const { evidenceAgainst = [], armCount = 0 } = answer.data.pool ?? {};
  return (
    <>
      <p className={styles.soft}>
        Against the claim that these programs moved the outcome to its favorable side: arms whose
        sign opposes it, largest sample first; then those whose interval includes zero, or whose
        study did not detect a difference.
      </p>
      <p>
        {evidenceAgainst.length === 0
          ? `None of the ${formatCount(armCount, 'arm', 'arms')} of this cell speaks against it by these rules.`
          : `${formatNumber(evidenceAgainst.length)} of ${formatCount(armCount, 'arm', 'arms')}:`}
      </p>
      <ol className={styles.against}>
        {evidenceAgainst.map((against) => (
          <AgainstItem key={against.arm.id} against={against} />
        ))}
      </ol>
      <QueryPanel document={CellAgainstDocument} variables={variables} />
    </>
  );
}

function AgainstItem({ against: { arm, words, statement } }: { readonly against: Against }) {
  const { finding, evaluation, sampleSize } = arm;
  return (
    <li>
      <p>
        <AddressLink address={finding.address}>{statement.text}</AddressLink>
      </p>
      <p className={styles.soft}>
        {capitalized(words)}.{' '}
        {evaluation.design === null ? '' : `${choiceWords(evaluation.design)}, `}
        {sampleSize === null ? 'sample not recorded' : `sample ${formatNumber(sampleSize)}`}
        {finding.publication && (
          <>
            ; read in <EntityLink to={finding.publication} />
          </>
        )}
        .
      </p>
    </li>
  );
}
