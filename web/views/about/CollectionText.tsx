import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { formatDate } from '../../format/date.ts';
import { AboutDocument, type AboutQuery } from '../../graphql/generated/graphql.ts';
import { KindCounts } from '../../kinds/KindCounts.tsx';
import styles from './AboutView.module.css';

interface Props {
  readonly collection: AboutQuery['collection'];
}

const NOT_RECORDED = 'not recorded';

/** What the collection says of itself. */
export function CollectionText({ collection }: Props) {
  return (
    <Panel title={collection.title} query={<QueryPanel document={AboutDocument} />}>
      <p className={styles.lead}>{collection.included}</p>
      <dl className={styles.facts}>
        <dt>Not yet included</dt>
        <dd>{collection.notYet ?? NOT_RECORDED}</dd>
        <dt>How it was read</dt>
        <dd>{collection.howRead ?? NOT_RECORDED}</dd>
        <dt>Literature searched until</dt>
        <dd>{collection.searchedUntil ? formatDate(collection.searchedUntil) : NOT_RECORDED}</dd>
        <dt>Released</dt>
        <dd>{formatDate(collection.released)}</dd>
        <dt>Data version</dt>
        <dd>
          <code>{collection.dataVersion}</code>
        </dd>
        <dt>License</dt>
        <dd>{collection.license}</dd>
      </dl>
      <KindCounts counts={collection.counts} />
    </Panel>
  );
}
