import type { ReactNode } from 'react';
import styles from './Facts.module.css';

/** One thing that is known of a record. Null: it is not recorded, and the list says so. */
export interface Fact {
  readonly label: string;
  readonly value: ReactNode;
  /** A sentence under the value: what it means, what it covers. */
  readonly note?: ReactNode;
}

/** Facts with their names, what is not recorded among them. */
export function Facts({ facts }: { readonly facts: readonly Fact[] }) {
  return (
    <dl className={styles.facts}>
      {facts.map(({ label, value, note }) => (
        <div key={label} className={styles.fact}>
          <dt className={styles.label}>{label}</dt>
          <dd className={value === null ? styles.missing : undefined}>
            {value ?? 'Not recorded'}
            {note != null && <p className={styles.note}>{note}</p>}
          </dd>
        </div>
      ))}
    </dl>
  );
}
