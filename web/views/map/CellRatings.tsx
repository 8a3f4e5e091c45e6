import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import styles from './CellPanel.module.css';
import { type RatingTally, ratingWords } from './ratings.ts';

/** How clearinghouses rate the evaluations of a cell: each one's own words, side by side. */
export function CellRatings({ ratings }: { readonly ratings: readonly RatingTally[] }) {
  return (
    <section className={styles.part} aria-labelledby="cell-ratings">
      <h3 id="cell-ratings">How its evaluations are rated</h3>
      <dl className={styles.facts}>
        {ratingWords(ratings).map(({ rater, words }) => (
          <div key={rater.id}>
            <dt>
              <EntityLink to={rater} />
            </dt>
            <dd>{words}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.soft}>
        An evaluation may be rated more than once, by document, site or outcome; nothing is
        averaged.
      </p>
    </section>
  );
}
