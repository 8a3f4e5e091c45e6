import type { ReactNode } from 'react';
import styles from './Figures.module.css';

/** One of the few numbers that sum a record up. */
export interface Figure {
  readonly value: string;
  readonly label: ReactNode;
}

/** The key figures of a record, in a row. */
export function Figures({ figures }: { readonly figures: readonly Figure[] }) {
  return (
    <dl className={styles.figures}>
      {figures.map(({ value, label }) => (
        <div key={`${value} ${label}`} className={styles.figure}>
          <dt className={styles.label}>{label}</dt>
          <dd className={styles.value}>{value}</dd>
        </div>
      ))}
    </dl>
  );
}
