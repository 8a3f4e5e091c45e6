import type { SourceWordsFragment } from '../../graphql/generated/graphql.ts';
import { OutsideLink } from './OutsideLink.tsx';
import styles from './SourceList.module.css';

/** Where something was read: the official address first, the copy that was read beside it. */
export function SourceLine({
  source: { address, copy, words },
}: {
  readonly source: SourceWordsFragment;
}) {
  const copyLink = copy !== null && <OutsideLink href={copy}>read in a copy</OutsideLink>;
  if (address !== null) {
    return (
      <>
        <OutsideLink href={address}>{withoutScheme(address)}</OutsideLink>
        {copyLink && <span className={styles.copy}> ({copyLink})</span>}
      </>
    );
  }
  return (
    <>
      {words ??
        (copy !== null ? `${withoutScheme(copy)}: official address not known` : 'not recorded')}
      {copyLink && <span className={styles.copy}> ({copyLink})</span>}
    </>
  );
}

/** Addresses are read by host and path; the rest is for the browser. */
function withoutScheme(address: string): string {
  const bare = address.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '');
  return bare.length > 90 ? `${bare.slice(0, 88)}…` : bare;
}
