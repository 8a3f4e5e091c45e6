import { useParams } from '@tanstack/react-router';
import { Suspense } from 'react';
import { Page } from '../../components/Page.tsx';
import { Loading } from '../../components/Status.tsx';
import { kindEntry, kindOfSegment } from '../../kinds/kinds.ts';
import styles from './RecordView.module.css';
import { recordPages } from './recordPages.ts';

/** The page of one record; its kind is in the address. */
export function RecordView() {
  const { segment, id } = useParams({ from: '/$segment/$id' });
  const kind = kindOfSegment(segment);
  if (!kind) return null; // The route refuses other segments before this renders.
  const RecordPage = recordPages[kind];
  return (
    <Suspense fallback={<Opening what={kindEntry(kind).label.toLowerCase()} />}>
      {/* A record's state is its own: another id begins anew. */}
      <RecordPage key={id} id={id} />
    </Suspense>
  );
}

function Opening({ what }: { readonly what: string }) {
  return (
    <Page title={undefined}>
      <div className={styles.opening}>
        <Loading what={`this ${what}`} />
      </div>
    </Page>
  );
}
