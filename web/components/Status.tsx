import type { ReactNode } from 'react';
import { Button } from './Button.tsx';
import styles from './Status.module.css';

/** Something is on its way: says what. */
export function Loading({ what }: { readonly what: string }) {
  return (
    <p className={styles.loading} role="status">
      Loading {what} …
    </p>
  );
}

interface FailedProps {
  readonly what: string;
  readonly error: Error;
  readonly retry: () => void;
}

/** It did not come: says what, why, and lets the reader try again. */
export function Failed({ what, error, retry }: FailedProps) {
  return (
    <div className={styles.failed} role="alert">
      <p>
        Could not load {what}. {error.message}
      </p>
      <Button onPress={retry}>Try again</Button>
    </div>
  );
}

/** There is none: says so, and what to do next. */
export function Empty({ children }: { readonly children: ReactNode }) {
  return <div className={styles.empty}>{children}</div>;
}
