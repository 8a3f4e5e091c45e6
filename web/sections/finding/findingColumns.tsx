import { describeFollowUp } from '../../format/followUp.ts';
import { formatNumber } from '../../format/number.ts';
import type { FindingRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';
import { EffectText } from './EffectText.tsx';

/** How findings are tabled, wherever they are. A page leaves out what it says itself. */
export const findingColumns: readonly Column<FindingRowFragment>[] = [
  {
    name: 'outcome',
    header: 'Outcome',
    cell: ({ outcome }) => outcome && <EntityLink to={outcome} />,
    order: 'NAME',
  },
  {
    name: 'followUp',
    width: '14%',
    header: 'When',
    cell: (finding) => describeFollowUp(finding),
    order: 'FOLLOW_UP_MONTHS',
  },
  {
    name: 'effect',
    width: '30%',
    isLead: true,
    header: 'What was found',
    cell: (finding) => <EffectText finding={finding} />,
  },
  {
    name: 'program',
    header: 'Program',
    cell: ({ program }) => (program ? <EntityLink to={program} /> : 'All of the evaluation'),
  },
  {
    name: 'population',
    width: '10%',
    header: 'For whom',
    cell: ({ population }) => population && <EntityLink to={population} />,
  },
  {
    name: 'sample',
    width: '8%',
    header: 'Sample',
    cell: ({ sampleSize }) => (sampleSize === null ? null : formatNumber(sampleSize)),
    isNumber: true,
    order: 'SAMPLE_SIZE',
  },
  {
    name: 'evaluation',
    header: 'Evaluation',
    cell: ({ evaluation }) => evaluation && <EntityLink to={evaluation} />,
  },
  {
    name: 'publication',
    width: '20%',
    header: 'Read in',
    cell: ({ publication, locator }) =>
      publication && (
        <>
          <EntityLink to={publication} />
          {locator !== null && `, ${locator}`}
        </>
      ),
  },
];
