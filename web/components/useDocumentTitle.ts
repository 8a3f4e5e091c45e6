import { useEffect } from 'react';

/** Names the page in the tab, the history and the screen reader. */
export function useDocumentTitle(title: string | undefined): void {
  useEffect(() => {
    document.title = title ? `${title} · Sectorgraph` : 'Sectorgraph';
  }, [title]);
}
