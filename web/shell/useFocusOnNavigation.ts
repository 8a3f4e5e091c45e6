import { useRouter } from '@tanstack/react-router';
import { type RefObject, useEffect } from 'react';

/** After a change of page the focus is at its beginning, as after a load; a change of filters leaves it. */
export function useFocusOnNavigation(main: RefObject<HTMLElement | null>): void {
  const router = useRouter();

  useEffect(
    () =>
      router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
        if (!fromLocation || !pathChanged) return;
        // A menu or dialog that led here gives the focus back a frame after it closes; this comes after.
        requestAnimationFrame(() =>
          requestAnimationFrame(() => main.current?.focus({ preventScroll: true })),
        );
      }),
    [router, main],
  );
}
