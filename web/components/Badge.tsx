import type { ReactNode } from 'react';
import styles from './Badge.module.css';

/** A short word in a frame: a design, a rating, a state. */
export function Badge({ children }: { readonly children: ReactNode }) {
  return <span className={styles.badge}>{children}</span>;
}
