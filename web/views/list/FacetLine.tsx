import { formatNumber } from '../../format/number.ts';
import styles from './FacetLine.module.css';

interface Side {
  readonly isOn: boolean;
  /** Undefined while it is not known. */
  readonly count: number | undefined;
  readonly onToggle: () => void;
}

interface Props {
  readonly label: string;
  readonly having: Side;
  /** Null where the value has no such side. */
  readonly without: Side | null;
}

/** One value: tick it where it must be recorded, or on the right where it must not be. */
export function FacetLine({ label, having, without }: Props) {
  return (
    <div className={styles.line}>
      <label className={styles.having}>
        <input type="checkbox" checked={having.isOn} onChange={having.onToggle} />
        <span className={styles.label}>{label}</span>
        <span className={styles.count}>{countWords(having.count)}</span>
      </label>
      {without && (
        <label className={styles.without}>
          <input
            type="checkbox"
            checked={without.isOn}
            onChange={without.onToggle}
            aria-label={`${label} not recorded: ${countWords(without.count)}`}
          />
          <span className={styles.count} aria-hidden="true">
            {countWords(without.count)}
          </span>
        </label>
      )}
    </div>
  );
}

function countWords(count: number | undefined): string {
  return count === undefined ? '…' : formatNumber(count);
}
