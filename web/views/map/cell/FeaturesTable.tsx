import { AddressLink } from '../../../components/AddressLink.tsx';
import { VisuallyHidden } from '../../../components/VisuallyHidden.tsx';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from './FeaturesTable.module.css';
import type { CellFeatures } from './separability.ts';

const CAPTION =
  'Arms and the features recorded of their programs: a filled mark is recorded, a dot not recorded';

/** Arms × features, by marks; a core feature's name is in bold. */
export function FeaturesTable({ separability }: { readonly separability: CellFeatures }) {
  const { features, arms, rows } = separability;
  const has = new Map(rows.map((row) => [row.arm, row.has]));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section className={styles.frame} aria-label={CAPTION} tabIndex={0}>
      <table className={styles.table}>
        <caption>{CAPTION}. Core features in bold.</caption>
        <thead>
          <tr>
            <th scope="col" className={styles.corner}>
              Arm
            </th>
            {features.map((feature) => (
              <th key={feature.id} scope="col" className={styles.feature} data-core={feature.core}>
                <EntityLink to={feature} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {arms.map((arm) => (
            <tr key={arm.id}>
              <th scope="row">
                <AddressLink address={arm.finding.address}>{arm.name}</AddressLink>
              </th>
              {features.map((feature, index) => {
                const isRecorded = has.get(arm.id)?.[index] === true;
                return (
                  <td key={feature.id} data-recorded={isRecorded}>
                    <span aria-hidden="true">{isRecorded ? '■' : '·'}</span>
                    <VisuallyHidden>{isRecorded ? 'recorded' : 'not recorded'}</VisuallyHidden>
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
