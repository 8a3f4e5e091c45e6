import type { ReactNode } from 'react';
import { Menu as List, type MenuProps, MenuTrigger, Popover } from 'react-aria-components';
import { Button } from './Button.tsx';
import styles from './Menu.module.css';

interface Props<Item extends object> extends MenuProps<Item> {
  /** What stands on the button. */
  readonly button: ReactNode;
  /** Names the button where it shows no words. */
  readonly buttonLabel?: string;
}

/** A button that opens a menu; its children are the `MenuItem`s. */
export function MenuButton<Item extends object>({ button, buttonLabel, ...menu }: Props<Item>) {
  return (
    <MenuTrigger>
      <Button variant="quiet" aria-label={buttonLabel}>
        {button}
      </Button>
      <Popover className={styles.popover} placement="bottom start">
        <List {...menu} className={styles.menu} />
      </Popover>
    </MenuTrigger>
  );
}
