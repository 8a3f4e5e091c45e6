import type { ReactNode } from 'react';
import { Button as Pressable, Tooltip, TooltipTrigger } from 'react-aria-components';
import styles from './ToolButton.module.css';

interface Props {
  /** Its name, shown while the pointer or the focus rests on it. */
  readonly label: string;
  readonly isDisabled?: boolean;
  readonly onPress: () => void;
  readonly children: ReactNode;
}

/** A button with an icon. */
export function ToolButton({ label, isDisabled = false, onPress, children }: Props) {
  return (
    <TooltipTrigger delay={400}>
      <Pressable
        className={styles.button}
        aria-label={label}
        isDisabled={isDisabled}
        onPress={onPress}
      >
        {children}
      </Pressable>
      <Tooltip className={styles.tooltip} placement="bottom">
        {label}
      </Tooltip>
    </TooltipTrigger>
  );
}
