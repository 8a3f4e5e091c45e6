import type { ReactNode } from 'react';
import styles from './Disclosure.module.css';

interface Props {
  readonly summary: ReactNode;
  readonly children: ReactNode;
  readonly isOpen?: boolean;
  /** Whether paper shows it opened: what a chart says in words and figures. */
  readonly isPrinted?: boolean;
}

/** Something more for those who ask; the browser's own, so that find-in-page opens it. */
export function Disclosure({ summary, children, isOpen, isPrinted = false }: Props) {
  return (
    <details className={styles.disclosure} open={isOpen} data-printed={isPrinted}>
      <summary className={styles.summary}>{summary}</summary>
      <div className={styles.body}>{children}</div>
    </details>
  );
}
