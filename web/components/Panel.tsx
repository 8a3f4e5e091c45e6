import { type ReactNode, useId } from 'react';
import styles from './Panel.module.css';

interface Props {
  readonly title: ReactNode;
  /** How much it holds, beside the title. */
  readonly count?: ReactNode;
  /** One sentence under the title. */
  readonly lead?: ReactNode;
  /** Buttons and links that act on the panel. */
  readonly actions?: ReactNode;
  /** The query that made it. */
  readonly query?: ReactNode;
  /** For links to it within the page. */
  readonly id?: string;
  readonly children: ReactNode;
}

/** A section of a page: a rule, a title, what it says, and the query that made it. */
export function Panel({ title, count, lead, actions, query, id, children }: Props) {
  const titleId = useId();
  return (
    <section className={styles.panel} aria-labelledby={titleId} id={id}>
      <header className={styles.header}>
        <h2 id={titleId} className={styles.title}>
          {title} {count !== undefined && <span className={styles.count}>{count}</span>}
        </h2>
        {actions && <div className={styles.actions}>{actions}</div>}
      </header>
      {lead && <p className={styles.lead}>{lead}</p>}
      {children}
      {query}
    </section>
  );
}
