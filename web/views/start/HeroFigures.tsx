import { Link } from '@tanstack/react-router';
import { Count } from '../../components/Count.tsx';
import type { StartQuery } from '../../graphql/generated/graphql.ts';
import { kindEntry } from '../../kinds/kinds.ts';
import styles from './HeroFigures.module.css';

interface Props {
  /** Undefined while they are on their way: their place is kept. */
  readonly counts: StartQuery['collection']['counts'] | undefined;
}

/** The three kinds that the model puts first, as large as they matter. */
export function HeroFigures({ counts = [] }: Props) {
  return (
    <ul className={styles.figures}>
      {counts.slice(0, 3).map(({ kind, count }) => (
        <li key={kind}>
          <Link
            to="/$segment"
            params={{ segment: kindEntry(kind).segment }}
            className={styles.figure}
          >
            <span className={styles.count}>
              <Count value={count} />
            </span>{' '}
            <span className={styles.word}>
              {(count === 1 ? kindEntry(kind).label : kindEntry(kind).plural).toLowerCase()}
            </span>
          </Link>
        </li>
      ))}
    </ul>
  );
}
