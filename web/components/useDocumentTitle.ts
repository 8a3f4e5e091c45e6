import { useEffect } from 'react';

const WHOLE = 'Sectorgraph: the evidence on sectoral employment programs';

/** Names the page in the tab, the history and the screen reader. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Sectorgraph` : WHOLE;
  }, [title]);
}
