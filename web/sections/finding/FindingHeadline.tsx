import { describeEffect } from '../../format/effect.ts';
import type { FindingPageQuery } from '../../graphql/generated/graphql.ts';
import styles from './FindingHeadline.module.css';

/** The number first, the interval before all else, of one size whichever way it went. */
export function FindingHeadline({
  finding,
}: {
  readonly finding: NonNullable<FindingPageQuery['record']>;
}) {
  const { headline, details } = describeEffect(finding);
  return (
    <div>
      <p className={styles.headline}>{headline}</p>
      {details.length > 0 && <p className={styles.details}>{details.join(' · ')}</p>}
    </div>
  );
}
