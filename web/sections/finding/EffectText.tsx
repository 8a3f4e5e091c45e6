import { AddressLink } from '../../components/AddressLink.tsx';
import { describeEffect, type Measured } from '../../format/effect.ts';
import styles from './EffectText.module.css';

interface Props {
  readonly finding: Measured & { readonly address: string };
}

/** What was found: the interval first, of one size whichever way it went, leading to its finding. */
export function EffectText({ finding }: Props) {
  const { headline, details } = describeEffect(finding);
  return (
    <div className={styles.effect}>
      <AddressLink address={finding.address} className={styles.headline}>
        {headline}
      </AddressLink>
      {details.length > 0 && <div className={styles.details}>{details.join(' · ')}</div>}
    </div>
  );
}
