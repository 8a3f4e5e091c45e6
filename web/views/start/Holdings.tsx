import { Link } from '@tanstack/react-router';
import { Count } from '../../components/Count.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatDate } from '../../format/date.ts';
import type { StartQuery } from '../../graphql/generated/graphql.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { kindEntry } from '../../kinds/kinds.ts';
import styles from './Holdings.module.css';

interface Props {
  readonly collection: StartQuery['collection'];
}

/** What the collection holds: a figure per kind, each a link to its list. */
export function Holdings({ collection }: Props) {
  const { counts, released, searchedUntil, dataVersion } = collection;
  return (
    <Panel title="What the collection holds">
      <ul className={styles.kinds}>
        {counts.map(({ kind, count }) => (
          <li key={kind} className={styles.kind}>
            <Link
              to="/$segment"
              params={{ segment: kindEntry(kind).segment }}
              className={styles.link}
            >
              <span className={styles.count}>
                <Count value={count} />
              </span>
              <KindMark kind={kind} word="plural" />
            </Link>
          </li>
        ))}
      </ul>
      <dl className={styles.facts}>
        <div>
          <dt>Searched until</dt>
          <dd>{formatDate(searchedUntil)}</dd>
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
