import type { ReactNode } from 'react';
import styles from './Page.module.css';
import { useDocumentTitle } from './useDocumentTitle.ts';

interface Props {
  /** Names the tab; undefined while it is not known yet. */
  readonly title: string | undefined;
  readonly children: ReactNode;
}

/** The column in which a page is set. */
export function Page({ title, children }: Props) {
  useDocumentTitle(title);
  return <div className={styles.page}>{children}</div>;
}
