import { domainWords } from '../../format/domain.ts';
import { formatCount } from '../../format/number.ts';
import type { FindingRowFragment, FindingWhere } from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { type RowGroup, RowTable } from '../parts/RowTable.tsx';
import { FindingPages } from './FindingRows.tsx';
import styles from './FindingsByOutcome.module.css';
import { findingColumns } from './findingColumns.tsx';
import { groupByDomain, groupByOutcome, groupByWindow } from './grouping.ts';
import { OutcomeIndex } from './OutcomeIndex.tsx';

interface Props {
  readonly where: FindingWhere;
  readonly without: readonly string[];
  /** The filter of the list of findings that stands for `where`: "program=project-quest". */
  readonly listed: string;
  /** How many at a time. */
  readonly first?: number;
}

/** Findings by domain, outcome and window of follow-up, whichever way they went. */
export function FindingsByOutcome({ where, without, listed, first = 25 }: Props) {
  const columns = columnsWithout(findingColumns, ['outcome', ...without]);
  return (
    <>
      <OutcomeIndex where={where} listed={listed} />
      <FindingPages where={where} first={first}>
        {(rows) =>
          groupByDomain(rows).map(({ title, rows: ofDomain }) => (
            <section key={title} className={styles.domain}>
              <h3>{domainWords(title)}</h3>
              <RowTable
                caption={`${domainWords(title)}: ${formatCount(ofDomain.length, 'finding', 'findings')}`}
                columns={columns}
                groups={byOutcomeAndWindow(ofDomain)}
              />
            </section>
          ))
        }
      </FindingPages>
    </>
  );
}

function byOutcomeAndWindow(
  rows: readonly FindingRowFragment[],
): readonly RowGroup<FindingRowFragment>[] {
  return groupByOutcome(rows).flatMap(({ title: outcome, rows: ofOutcome }) =>
    groupByWindow(ofOutcome).map(({ title: window, rows: ofWindow }) => ({
      key: `${outcome?.id} ${window}`,
      title: (
        <>
          {outcome ? <EntityLink to={outcome} /> : 'Outcome not recorded'} · {window}
        </>
      ),
      rows: ofWindow,
    })),
  );
}
