import { ExternalLink } from 'lucide-react';
import type { ReactNode } from 'react';
import { hostOf } from '../../format/address.ts';
import styles from './OutsideLink.module.css';

interface Props {
  readonly href: string;
  /** The host, where nothing better is known. */
  readonly children?: ReactNode;
}

/** A link that leaves the explorer, marked as such; in print its address stands beside it. */
export function OutsideLink({ href, children }: Props) {
  return (
    <a href={href} className={styles.link} rel="noreferrer">
      {children ?? hostOf(href)}
      <ExternalLink className={styles.icon} aria-hidden="true" />
    </a>
  );
}
