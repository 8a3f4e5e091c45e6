import type { ReactNode } from 'react';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { joinWords } from '../../format/words.ts';
import type { RecordHeadFragment, TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';
import type { Fact } from '../parts/Facts.tsx';
import type { Figure } from '../parts/Figures.tsx';
import { EverythingRecorded } from './EverythingRecorded.tsx';
import { MissingRecord } from './MissingRecord.tsx';
import styles from './RecordFrame.module.css';
import { RecordHead } from './RecordHead.tsx';
import { RecordSources } from './RecordSources.tsx';

/** One part of a record's page. */
export interface RecordSection {
  /** For links to it within the page. */
  readonly id: string;
  readonly title: string;
  /** How much it holds, known before it loads. Of none the page says so in one line. */
  readonly count?: number;
  readonly lead?: ReactNode;
  readonly content: ReactNode;
}

/** What is particular to a record of one kind. */
interface RecordContent {
  readonly figures: readonly Figure[];
  readonly facts: readonly Fact[];
  /** What comes before the facts: a finding's number. */
  readonly headline?: ReactNode;
  /** Null where the facts say all that the introduction would. */
  readonly introduction?: null;
  readonly sections: readonly RecordSection[];
}

interface Props<Result extends { readonly record?: RecordHeadFragment | null }> {
  readonly kind: Kind;
  readonly id: string;
  readonly document: TypedDocumentString<Result, { id: string }>;
  readonly content: (record: NonNullable<Result['record']>, result: Result) => RecordContent;
}

/** The page of one record, whatever its kind: head, facts, sections, sources, and all that is recorded. */
export function RecordFrame<Result extends { readonly record?: RecordHeadFragment | null }>({
  kind,
  id,
  document,
  content,
}: Props<Result>) {
  const answer = useGraphQL(document, { id });
  const label = kindEntry(kind).label.toLowerCase();

  if (answer.status === 'loading') {
    return (
      <Page title={undefined}>
        <div className={styles.opening}>
          <Loading what={`this ${label}`} />
        </div>
      </Page>
    );
  }
  if (answer.status === 'failed') {
    return (
      <Page title={undefined}>
        <Failed what={`this ${label}`} error={answer.error} retry={answer.retry} />
      </Page>
    );
  }
  const { record } = answer.data;
  if (record == null) return <MissingRecord kind={kind} id={id} />;

  const { figures, facts, headline, introduction, sections } = content(record, answer.data);
  const filled = sections.filter(({ count }) => count !== 0);
  const empty = sections.filter(({ count }) => count === 0);
  return (
    <Page title={record.name}>
      <article className={styles.record}>
        <RecordHead
          record={record}
          introduction={introduction === null ? null : record.introduction}
          figures={figures}
          facts={facts}
          sections={filled}
        >
          {headline}
        </RecordHead>
        {filled.map(({ id: sectionId, title, count, lead, content: body }) => (
          <Panel key={sectionId} id={sectionId} title={title} count={count} lead={lead}>
            {body}
          </Panel>
        ))}
        {empty.length > 0 && (
          <p className={styles.empty}>
            Not recorded here: {joinWords(empty.map(({ title }) => title.toLowerCase()))}.
          </p>
        )}
        <RecordSources record={record} />
        <EverythingRecorded kind={kind} id={id} />
        <div className={styles.query}>
          <QueryPanel document={document} variables={{ id }} name={`this ${label}`} />
        </div>
      </article>
    </Page>
  );
}
