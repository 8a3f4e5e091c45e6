import { AddressLink } from '../../../components/AddressLink.tsx';
import { Badge } from '../../../components/Badge.tsx';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from '../CellPanel.module.css';
import type { CellContrast } from './contrastForest.ts';

/** The only tests that may speak of an effect of the feature: it was itself assigned at random. */
export function RandomizedTests({ tests }: Pick<CellContrast, 'tests'>) {
  return (
    <section className={styles.part}>
      <h3>
        Randomized tests of this feature <Badge>rung (a)</Badge>
      </h3>
      {tests.length === 0 ? (
        <p>
          None found in this collection on this outcome. What follows cannot say what the feature
          adds.
        </p>
      ) : (
        <ul className={styles.passed}>
          {tests.map(({ finding, effect, assigned, isAlone }) => (
            <li key={finding.id}>
              <AddressLink address={finding.address}>
                {effect.result
                  ? `${effect.result.intervalText}, estimate ${effect.result.estimateText}`
                  : (effect.published ?? 'No estimate published')}
              </AddressLink>
              {effect.reason !== null && `; ${effect.reason}`}. Assigned{' '}
              {isAlone ? 'alone' : 'as part of a package'}:{' '}
              {assigned.map((feature, index) => (
                <span key={feature.id}>
                  {index > 0 && ', '}
                  <EntityLink to={feature} />
                </span>
              ))}
              . {finding.name}
              {finding.publication && (
                <>
                  , read in <EntityLink to={finding.publication} />
                </>
              )}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
