import { unitName } from '../../format/amount.ts';
import { choiceWords } from '../../format/choice.ts';
import { domainWords } from '../../format/domain.ts';
import { formatNumber } from '../../format/number.ts';
import type { OutcomeRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How outcomes are tabled. */
export const outcomeColumns: readonly Column<OutcomeRowFragment>[] = [
  {
    name: 'name',
    header: 'Outcome',
    cell: (outcome) => <EntityLink to={outcome} />,
    order: 'NAME',
  },
  { name: 'definition', header: 'Meaning', cell: ({ definition }) => definition },
  {
    name: 'domain',
    header: 'Domain',
    cell: ({ domain }) => (domain === null ? null : domainWords(domain)),
    order: 'DOMAIN',
  },
  {
    name: 'unit',
    header: 'Measured in',
    cell: ({ unit }) => unit && unitName(unit),
    order: 'UNIT',
  },
  {
    name: 'favorable',
    header: 'Favorable',
    cell: ({ favorable }) => favorable && choiceWords(favorable),
    order: 'FAVORABLE',
  },
  {
    name: 'evaluations',
    header: 'Evaluations',
    cell: ({ evaluationCount }) => formatNumber(evaluationCount),
    isNumber: true,
    order: 'EVALUATION_COUNT',
  },
  {
    name: 'findings',
    header: 'Findings',
    cell: ({ findingCount }) => formatNumber(findingCount),
    isNumber: true,
    order: 'FINDING_COUNT',
  },
];
