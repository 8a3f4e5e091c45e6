import { useRef } from 'react';
import { AccountChart } from '../../../charts/AccountChart.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { formatCount } from '../../../format/number.ts';
import type { ProgramBreakEvenQuery } from '../../../graphql/generated/graphql.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { AccountTable } from './AccountTable.tsx';
import styles from './ProgramCost.module.css';

type Series = NonNullable<ProgramBreakEvenQuery['breakEven']>['series'][number];

interface Props {
  readonly series: Series;
  /** In dollars of `year`. */
  readonly cost: number;
  readonly year: number;
  readonly title: string;
}

/** One evaluation's gains against the cost, year by year, undiscounted and discounted. */
export function BreakEvenSeries({ series, cost, year, title }: Props) {
  const chart = useRef<HTMLDivElement>(null);
  const table = useRef<HTMLDivElement>(null);
  const { evaluation, outcome, findings, accounts, passedOver } = series;
  return (
    <section className={styles.series} aria-label={title}>
      <h3>
        <EntityLink to={outcome} />, <EntityLink to={evaluation} />
      </h3>
      <div ref={chart} className={styles.chart}>
        <AccountChart accounts={accounts} cost={cost} year={year} title={title} />
      </div>
      {accounts.some(({ hasInterval }) => !hasInterval) && (
        <p className={styles.soft}>
          Not every year’s gain has a standard error; where one lacks it, the total has no interval.
        </p>
      )}
      <SaveMenu
        title={title}
        filters={`dollars of ${year}; undiscounted and at 3 percent a year; measured years and, between them, interpolated ones`}
        chart={chart}
        table={table}
      />
      <div ref={table}>
        <AccountTable accounts={accounts} year={year} title={title} />
      </div>
      <Disclosure
        isPrinted
        summary={`${formatCount(findings.length, 'finding', 'findings')} counted, ${formatCount(passedOver.length, 'finding', 'findings')} passed over`}
      >
        <ul className={styles.passed}>
          {findings.map((finding) => (
            <li key={finding.id}>
              <EntityLink to={finding} />: counted
            </li>
          ))}
          {passedOver.map(({ findingId, words, finding }) => (
            <li key={findingId}>
              <EntityLink to={finding} />: {words}
            </li>
          ))}
        </ul>
      </Disclosure>
    </section>
  );
}
