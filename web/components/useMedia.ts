import { useSyncExternalStore } from 'react';

/** Whether a condition on the screen holds, such as `matchMedia('(width < 44rem)')`, and from then on whenever that changes. */
export function useMedia(condition: MediaQueryList): boolean {
  return useSyncExternalStore(
    (listener) => {
      condition.addEventListener('change', listener);
      return () => condition.removeEventListener('change', listener);
    },
    () => condition.matches,
  );
}
