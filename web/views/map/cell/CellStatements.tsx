import { AddressLink } from '../../../components/AddressLink.tsx';
import { formatCount } from '../../../format/number.ts';
import type { CellPool } from '../forestOf.ts';
import styles from './CellStatements.module.css';
import { tell } from './statements.ts';

/** What the cell says: its headline first, then the rest, arms of which the same is said in one list. */
export function CellStatements({ pool }: { readonly pool: CellPool }) {
  const { headline, together, single, groups } = tell(pool);
  const addresses = new Map(pool.arms.map(({ finding }) => [finding.id, finding.address]));
  const linked = (findingId: string, words: string) => {
    const address = addresses.get(findingId);
    return address === undefined ? words : <AddressLink address={address}>{words}</AddressLink>;
  };
  return (
    <div className={styles.statements}>
      <p className={styles.headline}>{headline}</p>
      {together.length > 0 && (
        <ul className={styles.together}>
          {together.map((text) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
      )}
      {single.length > 0 && (
        <ul className={styles.arms}>
          {single.map(({ text, findingId }) => (
            <li key={text}>{linked(findingId, text)}</li>
          ))}
        </ul>
      )}
      {groups.map(({ says, arms }) => (
        <div key={says} className={styles.group}>
          <p>
            {says}: {formatCount(arms.length, 'arm', 'arms')}
          </p>
          <ul className={styles.arms}>
            {arms.map(({ words, findingId }) => (
              <li key={findingId}>{linked(findingId, words)}</li>
            ))}
          </ul>
        </div>
      ))}
    </div>
  );
}
