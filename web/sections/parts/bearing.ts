import { formatNumber } from '../../format/number.ts';
import type { Figure } from './Figures.tsx';

/** How much evidence bears on a record, as key figures. */
export function bearing(record: {
  readonly evaluationCount: number;
  readonly findingCount: number;
}): readonly Figure[] {
  const { evaluationCount, findingCount } = record;
  return [
    {
      value: formatNumber(evaluationCount),
      label: evaluationCount === 1 ? 'evaluation' : 'evaluations',
    },
    { value: formatNumber(findingCount), label: findingCount === 1 ? 'finding' : 'findings' },
  ];
}
