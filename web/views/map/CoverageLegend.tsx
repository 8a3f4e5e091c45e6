import { CoverageMark, type Designs } from '../../charts/CoverageMark.tsx';
import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import styles from './MapView.module.css';
import { RatingMarks } from './RatingMarks.tsx';
import type { Rater } from './ratings.ts';

/** The designs as a legend says them. */
export const designWords: Readonly<Record<Designs, string>> = {
  randomized: 'Randomized',
  'quasi-experimental': 'Quasi-experimental',
  both: 'Both',
  neither: 'Neither, or not recorded',
};

/** What the marks of the coverage map mean. */
export function CoverageLegend({ raters }: { readonly raters: readonly Rater[] }) {
  return (
    <>
      <p className={styles.soft}>
        The number and the size of a mark count evaluations; its color and shape are their design,
        never what they found. A dot: no evaluation found in this collection; an r: reviews alone.
        Every cell opens what stands behind it, the head of a column the same over all programs. A
        part counts as its whole, too.
      </p>
      <ul className={styles.legend} aria-label="Designs">
        {(['randomized', 'quasi-experimental', 'both', 'neither'] as const).map((design) => (
          <li key={design}>
            <CoverageMark evaluations={1} most={1} designs={design} />
            {designWords[design]}
          </li>
        ))}
      </ul>
      {raters.length > 0 && (
        <ul className={styles.legend} aria-label="Rated by, as small marks under a number">
          {raters.map((rater) => (
            <li key={rater.id}>
              <RatingMarks raters={raters} tallies={[{ organization: rater }]} />
              <span>
                rated by <EntityLink to={rater} />
              </span>
            </li>
          ))}
        </ul>
      )}
    </>
  );
}
