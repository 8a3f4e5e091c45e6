import { Panel } from '../../components/Panel.tsx';
import { formatDate } from '../../format/date.ts';
import type { StartQuery } from '../../graphql/generated/graphql.ts';
import { KindCounts } from '../../kinds/KindCounts.tsx';
import styles from './Holdings.module.css';

interface Props {
  readonly collection: StartQuery['collection'];
}

/** What the collection holds: a figure per kind, each a link to its list. */
export function Holdings({ collection }: Props) {
  const { counts, released, searchedUntil, dataVersion } = collection;
  return (
    <Panel title="What the collection holds">
      <KindCounts counts={counts} />
      <dl className={styles.facts}>
        <div>
          <dt>Searched until</dt>
          <dd>{searchedUntil ? formatDate(searchedUntil) : 'not recorded'}</dd>
        </div>
        <div>
          <dt>Released</dt>
          <dd>{formatDate(released)}</dd>
        </div>
        <div>
          <dt>Data version</dt>
          <dd>
            <code>{dataVersion}</code>
          </dd>
        </div>
      </dl>
    </Panel>
  );
}
