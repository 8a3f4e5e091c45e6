import { type ButtonProps, Button as Pressable } from 'react-aria-components';
import styles from './Button.module.css';

interface Props extends ButtonProps {
  /** `strong` for the one main act of a place, `quiet` without a frame. */
  readonly variant?: 'strong' | 'plain' | 'quiet';
}

export function Button({ variant = 'plain', ...props }: Props) {
  return <Pressable {...props} className={styles.button} data-variant={variant} />;
}
