import { Link } from '@tanstack/react-router';
import { useEffect, useRef } from 'react';
import styles from './Code.module.css';
import { exportedNames, linesOf } from './codeRange.ts';

interface Props {
  readonly file: string;
  readonly code: string;
  /** The function to mark; null for none. */
  readonly name: string | null;
}

/** A file with its lines numbered and one function marked. */
export function CodeText({ file, code, name }: Props) {
  const lines = code.replace(/\n$/, '').split('\n');
  const marked = name === null ? null : linesOf(code, name);
  const start = useRef<HTMLSpanElement>(null);
  const first = marked?.first ?? null;

  useEffect(() => {
    if (first !== null) start.current?.scrollIntoView({ block: 'start' });
  }, [first]);

  return (
    <>
      <p className={styles.exports}>
        {name !== null && !marked && <>There is no “{name}” in this file. </>}
        In this file:{' '}
        {exportedNames(code).map((exported, index) => (
          <span key={exported}>
            {index > 0 && ', '}
            <Link
              to="/methods/code/$"
              params={{ _splat: file }}
              search={{ function: exported }}
              aria-current={exported === name ? 'true' : undefined}
            >
              <code>{exported}</code>
            </Link>
          </span>
        ))}
        {marked && (
          <>
            . Marked: <code>{name}</code>, lines {marked.first} to {marked.last}
          </>
        )}
        .
      </p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <section className={styles.frame} aria-label={`The text of ${file}`} tabIndex={0}>
        <pre className={styles.code}>
          <code>
            {lines.map((text, index) => {
              const number = index + 1;
              const isMarked = marked && number >= marked.first && number <= marked.last;
              return (
                <span
                  key={number}
                  id={`L${number}`}
                  ref={number === first ? start : undefined}
                  className={isMarked ? styles.marked : styles.line}
                >
                  <span className={styles.number} aria-hidden="true">
                    {number}
                  </span>
                  {`${text}\n`}
                </span>
              );
            })}
          </code>
        </pre>
      </section>
    </>
  );
}
