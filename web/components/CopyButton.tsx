import { useState } from 'react';
import { Button } from './Button.tsx';
import { VisuallyHidden } from './VisuallyHidden.tsx';

interface Props {
  readonly text: string;
  /** What is copied, for those who do not see where the button stands. */
  readonly what: string;
}

const words = { idle: 'Copy', copied: 'Copied', refused: 'Not allowed here' };

/** Copies a text, and says whether the browser let it. */
export function CopyButton({ text, what }: Props) {
  const [state, setState] = useState<keyof typeof words>('idle');

  async function copy() {
    try {
      // Browsers hide the clipboard from pages without https; that, too, ends in `refused`.
      await navigator.clipboard.writeText(text);
      setState('copied');
    } catch {
      setState('refused');
    }
  }

  return (
    <Button variant="quiet" onPress={copy}>
      <span aria-live="polite">{words[state]}</span>
      <VisuallyHidden>{what}</VisuallyHidden>
    </Button>
  );
}
