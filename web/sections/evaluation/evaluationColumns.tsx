import { choiceWords } from '../../format/choice.ts';
import { formatNumber } from '../../format/number.ts';
import type { EvaluationRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How evaluations are tabled, wherever they are. */
export const evaluationColumns: readonly Column<EvaluationRowFragment>[] = [
  {
    name: 'name',
    width: '22%',
    header: 'Evaluation',
    cell: (evaluation) => <EntityLink to={evaluation} />,
    order: 'NAME',
  },
  {
    name: 'design',
    header: 'Design',
    cell: ({ design, status }) =>
      design && (
        <>
          {choiceWords(design)}
          {status && `; ${choiceWords(status).toLowerCase()}`}
        </>
      ),
    order: 'DESIGN',
  },
  { name: 'programs', header: 'Programs', cell: ({ programs }) => linksOrNull(programs) },
  {
    name: 'evaluators',
    header: 'Conducted by',
    cell: ({ evaluators }) => linksOrNull(evaluators),
  },
  {
    name: 'startYear',
    header: 'Began',
    cell: ({ startYear }) => startYear,
    isNumber: true,
    order: 'START_YEAR',
  },
  {
    name: 'sample',
    header: 'Sample',
    cell: ({ sampleSize }) => (sampleSize === null ? null : formatNumber(sampleSize)),
    isNumber: true,
    order: 'SAMPLE_SIZE',
  },
  {
    name: 'followUp',
    header: 'Follow-up, months',
    cell: ({ followUpMonths }) => followUpMonths,
    isNumber: true,
    order: 'FOLLOW_UP_MONTHS',
  },
  {
    name: 'ratings',
    header: 'Ratings',
    cell: ({ ratings }) => formatNumber(ratings.totalCount),
    isNumber: true,
  },
  {
    name: 'findings',
    header: 'Findings',
    cell: ({ findingCount }) => formatNumber(findingCount),
    isNumber: true,
    order: 'FINDING_COUNT',
  },
];
