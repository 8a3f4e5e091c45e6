import type { ErrorComponentProps } from '@tanstack/react-router';
import { Page } from '../components/Page.tsx';
import { Failed } from '../components/Status.tsx';

/** When a page's code did not come, or broke. A new load fetches it afresh. */
export function BrokenPage({ error }: ErrorComponentProps) {
  const reason = error instanceof Error ? error : new Error(String(error));
  return (
    <Page title="This page failed">
      <Failed what="this page" error={reason} retry={() => window.location.reload()} />
    </Page>
  );
}
