import { Disclosure } from '../../components/Disclosure.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatNumber } from '../../format/number.ts';
import { ModelDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import styles from './AboutView.module.css';
import { KindDictionary } from './KindDictionary.tsx';

/** Every kind, what is recorded of it, and how it relates to others. */
export function DataDictionary() {
  const answer = useGraphQL(ModelDocument, {});
  return (
    <Panel
      title="Data dictionary"
      count={answer.status === 'ready' && `${formatNumber(answer.data.model.kinds.length)} kinds`}
      lead="What is recorded of each kind, in which unit, and what it may be related to. Names are those of the API."
      query={<QueryPanel document={ModelDocument} />}
    >
      {answer.status === 'loading' && <Loading what="the data dictionary" />}
      {answer.status === 'failed' && <Failed what="the data dictionary" {...answer} />}
      {answer.status === 'ready' && (
        <div className={styles.kinds}>
          {answer.data.model.kinds.map((kind) => (
            <Disclosure
              key={kind.kind}
              summary={
                <>
                  <KindMark kind={kind.kind} />
                  <span className={styles.meaning}> {kind.meaning}</span>
                </>
              }
            >
              <KindDictionary kind={kind} />
            </Disclosure>
          ))}
        </div>
      )}
    </Panel>
  );
}
