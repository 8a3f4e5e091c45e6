import { choiceWords } from '../../format/choice.ts';
import { formatNumber } from '../../format/number.ts';
import type { OpenQuestionRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How open questions are tabled, wherever they are. */
export const openQuestionColumns: readonly Column<OpenQuestionRowFragment>[] = [
  {
    name: 'name',
    width: '32%',
    header: 'Question',
    cell: (question) => <EntityLink to={question} />,
    order: 'NAME',
  },
  {
    name: 'theme',
    header: 'Theme',
    cell: ({ theme }) => theme && choiceWords(theme),
    order: 'THEME',
  },
  {
    name: 'stillUnknown',
    header: 'Still unknown',
    cell: ({ stillUnknown }) => stillUnknown,
  },
  {
    name: 'evaluations',
    header: 'Evaluations',
    cell: ({ evaluationCount }) => formatNumber(evaluationCount),
    isNumber: true,
    order: 'EVALUATION_COUNT',
  },
];
