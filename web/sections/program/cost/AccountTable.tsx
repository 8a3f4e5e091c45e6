import { formatRate } from '../../../charts/account.ts';
import { formatAmountRounded } from '../../../format/amount.ts';
import type { BreakEvenAccountFragment } from '../../../graphql/generated/graphql.ts';
import { type Column, RowTable } from '../../parts/RowTable.tsx';

type Year = BreakEvenAccountFragment['account'][number];

interface Row extends Year {
  readonly id: string;
}

interface Props {
  readonly accounts: readonly BreakEvenAccountFragment[];
  readonly year: number;
  readonly title: string;
}

/** The same as the chart, year by year. */
export function AccountTable({ accounts, year, title }: Props) {
  return (
    <RowTable
      caption={`${title}, dollars of ${year}`}
      columns={columns}
      groups={accounts.map(({ rate, account }) => ({
        key: `${rate}`,
        title: formatRate(rate),
        rows: account.map((one) => ({ ...one, id: `${rate} ${one.year}` })),
      }))}
    />
  );
}

const columns: readonly Column<Row>[] = [
  { name: 'year', header: 'Year', width: '8%', cell: ({ year }) => year },
  {
    name: 'how',
    header: 'How it is known',
    cell: ({ gain, isInterpolated }) =>
      gain === null ? 'not measured yet' : isInterpolated ? 'interpolated' : 'measured',
  },
  {
    name: 'gain',
    header: 'Gain of the year',
    isNumber: true,
    cell: ({ gain }) => (gain === null ? NOTHING : dollars(gain)),
  },
  {
    name: 'total',
    header: 'Gains so far',
    isNumber: true,
    cell: ({ gain, total }) => (gain === null ? NOTHING : dollars(total)),
  },
  {
    name: 'dependent',
    header: '95 percent, yearly errors dependent',
    isNumber: true,
    cell: ({ gain, dependentLow, dependentHigh }) =>
      gain === null ? NOTHING : range(dependentLow, dependentHigh),
  },
  {
    name: 'independent',
    header: '95 percent, yearly errors independent',
    isNumber: true,
    cell: ({ gain, independentLow, independentHigh }) =>
      gain === null ? NOTHING : range(independentLow, independentHigh),
  },
];

/** Before the first measurement. */
const NOTHING = 'nothing counted';

function range(low: number | null, high: number | null): string {
  return low === null || high === null
    ? 'no standard error'
    : `${dollars(low)} to ${dollars(high)}`;
}

function dollars(value: number): string {
  return formatAmountRounded(value, { unit: 'USD', decimals: 0 });
}
