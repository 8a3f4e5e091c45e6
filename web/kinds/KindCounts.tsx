import { Link } from '@tanstack/react-router';
import { Count } from '../components/Count.tsx';
import styles from './KindCounts.module.css';
import { KindMark } from './KindMark.tsx';
import { type Kind, kindEntry } from './kinds.ts';

interface Props {
  readonly counts: readonly { readonly kind: Kind; readonly count: number }[];
}

/** A figure per kind, each a link to its list. */
export function KindCounts({ counts }: Props) {
  return (
    <ul className={styles.kinds}>
      {counts.map(({ kind, count }) => (
        <li key={kind}>
          <Link
            to="/$segment"
            params={{ segment: kindEntry(kind).segment }}
            className={styles.kind}
          >
            <span className={styles.count}>
              <Count value={count} />
            </span>{' '}
            <KindMark kind={kind} word="plural" />
          </Link>
        </li>
      ))}
    </ul>
  );
}
