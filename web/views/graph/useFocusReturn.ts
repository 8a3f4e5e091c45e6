import { useEffect, useState } from 'react';

/** The picture takes the focus that has no other place to go. */
export const PICTURE_ID = 'graph-picture';

/** Gives the focus back when what took it is gone, to where it was before, or else to the picture. */
export function useFocusReturn(): void {
  const [before] = useState(() => document.activeElement);
  useEffect(() => () => moveLostFocus(before), [before]);
}

/** Gives the focus to the picture when what had it is gone. */
export function useFocusToPicture(): void {
  useEffect(() => () => moveLostFocus(null), []);
}

function moveLostFocus(to: Element | null): void {
  if (document.activeElement !== document.body) return; // The reader has gone elsewhere.
  const isThere = to instanceof HTMLElement && to.isConnected && to !== document.body;
  const home = isThere ? to : document.getElementById(PICTURE_ID);
  home?.focus({ preventScroll: true });
}
