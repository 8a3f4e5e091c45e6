import { useRef } from 'react';
import { PersistenceStrip } from '../../../charts/PersistenceStrip.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { formatCount } from '../../../format/number.ts';
import { scaleWords } from '../../../format/scale.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { PersistenceTable } from './PersistenceTable.tsx';
import styles from './ProgramPersistence.module.css';
import { type Persistence, stripOf } from './stripOf.ts';

interface Props {
  readonly persistence: Persistence;
  readonly title: string;
}

/** The strip, each measurement in a sentence, and what was passed over. */
export function PersistenceResult({ persistence, title }: Props) {
  const chart = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { series, scale, ruleSet, dataVersion } = persistence;
  const passedOver = series.flatMap((one) => one.passedOver);
  const measured = series.flatMap(({ followUps }) => followUps);
  const open = measured.filter(({ effect }) => !effect.result).length;
  return (
    <>
      <p className={styles.soft}>
        {formatCount(measured.length, 'time', 'times')} of measurement in{' '}
        {formatCount(series.length, 'evaluation', 'evaluations')}
        {open > 0 && `, ${open} of them without an interval on this scale`}. Between two marks
        nothing was measured, so nothing joins them.
      </p>
      <div ref={chart} className={styles.chart}>
        <PersistenceStrip strip={stripOf(persistence, title)} />
      </div>
      <SaveMenu
        title={title}
        filters={`every evaluation of the program, ${scaleWords(scale)}`}
        chart={chart}
        table={table}
      />
      <div ref={table}>
        <PersistenceTable persistence={persistence} title={title} />
      </div>
      {passedOver.length > 0 && (
        <Disclosure
          isPrinted
          summary={`${formatCount(passedOver.length, 'finding', 'findings')} passed over, each with its reason`}
        >
          <ul className={styles.passed}>
            {passedOver.map(({ findingId, words, finding }) => (
              <li key={findingId}>
                <EntityLink to={finding} />: {words}
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
      <p className={styles.soft}>
        Rules {ruleSet}, data version {dataVersion}.
      </p>
    </>
  );
}
