import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef } from 'react';
import { Button } from '../../components/Button.tsx';
import styles from './Drawer.module.css';
import { useFocusReturn } from './useFocusReturn.ts';

interface Props {
  readonly title: ReactNode;
  /** What stands over the title: a kind, a step. */
  readonly over?: ReactNode;
  /** What can be done, always in sight. */
  readonly actions?: ReactNode;
  readonly onClose: () => void;
  /** Counts the times that a key asked for it, each of which puts the focus on the title. */
  readonly focusTurn?: number;
  readonly children: ReactNode;
}

/** Details beside the picture, or on a phone under it: a part of the page that comes and goes. */
export function Drawer({ title, over, actions, onClose, focusTurn = 0, children }: Props) {
  const titleId = useId();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (focusTurn > 0) heading.current?.focus();
  }, [focusTurn]);
  useFocusReturn();

  return (
    <section className={styles.drawer} aria-labelledby={titleId}>
      <header className={styles.header}>
        <div className={styles.over}>{over}</div>
        <Button variant="quiet" aria-label="Close" onPress={onClose}>
          <X size="1.1em" aria-hidden="true" />
        </Button>
        <h2 className={styles.title} id={titleId} ref={heading} tabIndex={-1}>
          {title}
        </h2>
      </header>
      {actions && <div className={styles.actions}>{actions}</div>}
      <div className={styles.body}>{children}</div>
    </section>
  );
}
