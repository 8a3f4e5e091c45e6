import { Link } from '@tanstack/react-router';
import { Waypoints } from 'lucide-react';
import type { ReactNode } from 'react';
import { AddressLink } from '../../components/AddressLink.tsx';
import { Count } from '../../components/Count.tsx';
import { joinWords } from '../../format/words.ts';
import type { RecordHeadFragment } from '../../graphql/generated/graphql.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { kindEntry } from '../../kinds/kinds.ts';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { type Figure, Figures } from '../parts/Figures.tsx';
import type { RecordSection } from './RecordFrame.tsx';
import styles from './RecordHead.module.css';

interface Props {
  readonly record: RecordHeadFragment;
  readonly introduction: string | null;
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  readonly sections: readonly RecordSection[];
  readonly children: ReactNode;
}

/** What a record is, before its sections: kind, name, introduction, key figures, facts, and the way on. */
export function RecordHead(props: Props) {
  const { record, introduction, figures, facts, sections, children } = props;
  const { id, kind, name, aliases } = record;
  return (
    <header className={styles.head}>
      <p className={styles.kind}>
        <AddressLink address={`/${kindEntry(kind).segment}`} className={styles.kindLink}>
          <KindMark kind={kind} />
        </AddressLink>
      </p>
      <h1>{name}</h1>
      {aliases.length > 0 && <p className={styles.aliases}>Also called {joinWords(aliases)}</p>}
      {children}
      {introduction !== null && introduction !== name && (
        <p className={styles.introduction}>{introduction}</p>
      )}
      {figures.length > 0 && <Figures figures={figures} />}
      <p className={styles.actions}>
        <Link to="/graph" search={{ start: id }} className={styles.action}>
          <Waypoints className={styles.icon} aria-hidden="true" />
          Open in graph
        </Link>
      </p>
      {facts.length > 0 && <Facts facts={facts} />}
      {sections.length > 1 && (
        <nav aria-label="On this page" className={styles.outline}>
          <ul>
            {sections.map((section) => (
              <li key={section.id}>
                <a href={`#${section.id}`}>{section.title}</a>
                {section.count !== undefined && (
                  <span className={styles.count}>
                    {' '}
                    <Count value={section.count} />
                  </span>
                )}
              </li>
            ))}
          </ul>
        </nav>
      )}
    </header>
  );
}
