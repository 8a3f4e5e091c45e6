import { useSyncExternalStore } from 'react';

/** Room for the canvas, the list and the details beside each other; GraphScreen.module.css says the same. */
const wide = matchMedia('(width >= 60rem)');

export function useIsWide(): boolean {
  return useSyncExternalStore(subscribe, () => wide.matches);
}

function subscribe(listener: () => void): () => void {
  wide.addEventListener('change', listener);
  return () => wide.removeEventListener('change', listener);
}
