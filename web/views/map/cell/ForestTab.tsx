import { useRef } from 'react';
import { ForestPlot } from '../../../charts/ForestPlot.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { formatCount } from '../../../format/number.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from '../CellPanel.module.css';
import { type CellPool, forestOf } from '../forestOf.ts';

interface Props {
  readonly pool: CellPool;
  readonly title: string;
  readonly filters: string;
}

/** The arms of the cell with their intervals; the table beside it says the same. */
export function ForestTab({ pool, title, filters }: Props) {
  const chart = useRef<HTMLDivElement>(null);
  if (pool.arms.length === 0) return <p>No arm within these filters: nothing to draw.</p>;
  return (
    <>
      <div className={styles.chart} ref={chart}>
        <ForestPlot forest={forestOf(pool, title)} />
      </div>
      <p className={styles.soft}>{captionOf(pool)}</p>
      <div className={styles.actions}>
        <SaveMenu chart={chart} title={title} filters={filters} />
      </div>
      {pool.beside.length > 0 && (
        <Disclosure
          isPrinted
          summary={`${formatCount(pool.beside.length, 'finding', 'findings')} of reviews over several evaluations on this outcome, beside any pool and never in it`}
        >
          <ul className={styles.passed}>
            {pool.beside.map((finding) => (
              <li key={finding.id}>
                <EntityLink to={finding} />
              </li>
            ))}
          </ul>
        </Disclosure>
      )}
    </>
  );
}

/** How the chart is read, and what it does not show. */
function captionOf({ arms, ladder }: CellPool): string {
  const open = arms.filter(({ effect }) => effect.estimate !== null && !effect.result).length;
  const nowhere = arms.filter(({ effect }) => effect.estimate === null).length;
  return [
    'Lines are 95 percent intervals; the larger a square, the more its arm weighs.',
    ...(open > 0
      ? [
          `${formatCount(open, 'arm', 'arms')} without a standard error: open marks, outside any pool.`,
        ]
      : []),
    ...(nowhere > 0
      ? [
          `${formatCount(nowhere, 'arm has', 'arms have')} no place on this scale and no mark; the table says why.`,
        ]
      : []),
    ...(ladder.prediction !== 'NONE'
      ? ['A dashed line is the prediction interval for a further arm.']
      : []),
    ladder.says,
  ].join(' ');
}
