import { useEffect, useState } from 'react';

const PAUSE = 150; // Milliseconds: about a keystroke of a quick typist.

/** The text, once its writer pauses. */
export function useDebounced(text: string): string {
  const [settled, setSettled] = useState(text);

  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);

  return settled;
}
