import type { ReactNode } from 'react';
import styles from './Table.module.css';

interface Props {
  /** Says what the table is; shown above it. */
  readonly caption: string;
  /** `thead` and `tbody`. Cells with numbers carry `data-number`. */
  readonly children: ReactNode;
}

/** A plain table. Where it is wider than the page, it scrolls by itself, by keyboard too. */
export function Table({ caption, children }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.frame} aria-label={caption} tabIndex={0}>
      <table className={styles.table}>
        <caption className={styles.caption}>{caption}</caption>
        {children}
      </table>
    </section>
  );
}
