import { TextFilter } from '../../../components/TextFilter.tsx';
import { formatCount } from '../../../format/number.ts';
import { capitalized } from '../../../format/words.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from '../CellPanel.module.css';
import type { CellPool } from '../forestOf.ts';
import { byRule, found, foundArms } from './passedOver.ts';

interface Props {
  readonly pool: CellPool;
  readonly find: string;
  readonly onFind: (find: string) => void;
}

/** Why a finding stands for no arm: a referee asks for a program, and reads the rule. */
export function PassedOverTab({ pool, find, onFind }: Props) {
  const { passedOver, outsideConditionCount } = pool;
  const looked = find.trim();
  const shown = found(passedOver, looked);
  const arms = looked === '' ? [] : foundArms(pool.arms, looked);
  return (
    <>
      <p className={styles.soft}>
        {formatCount(passedOver.length, 'finding', 'findings')} of this outcome{' '}
        {passedOver.length === 1 ? 'meets' : 'meet'} the condition of the cell and{' '}
        {passedOver.length === 1 ? 'stands' : 'stand'} for no arm: an arm gives one finding. The
        first rule that applies is named.
        {outsideConditionCount > 0 &&
          ` ${formatCount(outsideConditionCount, 'finding', 'findings')} of this outcome, of other rows, ${outsideConditionCount === 1 ? 'does' : 'do'} not meet the condition.`}
      </p>
      <div className={styles.find}>
        <TextFilter
          label="Why is a program missing? Its name, or part of it"
          text={find}
          onText={onFind}
        />
      </div>
      <p role="status">{looked === '' ? '' : answerTo(looked, shown.length, arms.length)}</p>
      {arms.length > 0 && (
        <ul className={styles.passed}>
          {arms.map(({ id, name, finding }) => (
            <li key={id}>
              {name}: an arm, by <EntityLink to={finding} />
            </li>
          ))}
        </ul>
      )}
      {byRule(shown).map(({ rule, words, findings }) => (
        <section key={rule} aria-label={words}>
          <h3 className={styles.rule}>
            {capitalized(words)} ({findings.length})
          </h3>
          <ul className={styles.passed}>
            {findings.map(({ findingId, finding, keptInstead }) => (
              <li key={findingId}>
                <EntityLink to={finding} />
                {finding.publication && (
                  <>
                    , read in <EntityLink to={finding.publication} />
                  </>
                )}
                {keptInstead.map((kept) => (
                  <span key={kept.id}>
                    ; in its place <EntityLink to={kept} />
                  </span>
                ))}
              </li>
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

function answerTo(looked: string, passed: number, arms: number): string {
  if (passed + arms === 0) {
    return `No finding of “${looked}” on this outcome is among those of this cell: none was measured in this collection, or it belongs to other rows or filters.`;
  }
  return `${formatCount(passed, 'finding', 'findings')} of “${looked}” passed over, ${formatCount(arms, 'arm', 'arms')} kept.`;
}
