import { useEffect, useEffectEvent, useId, useState } from 'react';
import styles from './TextFilter.module.css';

interface Props {
  readonly label: string;
  readonly text: string;
  readonly onText: (text: string) => void;
}

/** How long a reader may pause within a word. */
const PAUSE = 300;

/** Words that must stand in the record; asked for when the reader pauses. */
export function TextFilter({ label, text, onText }: Props) {
  const id = useId();
  const [typed, setTyped] = useState(text);
  const [known, setKnown] = useState(text);
  // The address may change by itself (back, clear all); what is being typed stays.
  if (text !== known) {
    setKnown(text);
    if (text !== typed.trim()) setTyped(text);
  }
  const ask = useEffectEvent(onText);

  useEffect(() => {
    if (typed.trim() === text) return;
    const timer = setTimeout(() => ask(typed.trim()), PAUSE);
    return () => clearTimeout(timer);
  }, [typed, text]);

  return (
    <div className={styles.control}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        type="search"
        className={styles.field}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
      />
    </div>
  );
}
