import { useLocation } from '@tanstack/react-router';
import { useEffect, useEffectEvent, useRef } from 'react';

const MOVING = ['wheel', 'touchmove', 'keydown', 'pointerdown'] as const;

/**
 * Brings the rule that the address names into view once the numbers are there: they come after the
 * text and make it longer. A reader who has moved on by then is left where they are.
 */
export function useAnchor(isComplete: boolean): void {
  const { hash } = useLocation();
  const hasMoved = useRef(false);
  const show = useEffectEvent(() => {
    if (hash !== '' && !hasMoved.current) document.getElementById(hash)?.scrollIntoView();
  });

  useEffect(() => {
    const note = () => {
      hasMoved.current = true;
    };
    for (const move of MOVING) window.addEventListener(move, note, { passive: true });
    return () => {
      for (const move of MOVING) window.removeEventListener(move, note);
    };
  }, []);

  useEffect(() => {
    if (isComplete) show();
  }, [isComplete]);
}
