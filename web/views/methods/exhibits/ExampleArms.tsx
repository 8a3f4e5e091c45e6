import { AddressLink } from '../../../components/AddressLink.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { formatCount, formatRounded } from '../../../format/number.ts';
import { formatOnScale, formatResult } from '../../../format/scale.ts';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import { type Column, RowTable } from '../../../sections/parts/RowTable.tsx';
import type { ExampleArm, ExamplePool } from '../numbers.ts';

/** Every arm of the example with the finding that stands for it. */
export function ExampleArms({ pool }: { readonly pool: ExamplePool }) {
  return (
    <Disclosure summary={`The ${formatCount(pool.armCount, 'arm', 'arms')}, one by one`}>
      <RowTable
        caption="The arms of the example, and the finding that stands for each"
        columns={columnsOf(pool)}
        groups={[{ title: null, key: 'all', rows: pool.arms }]}
      />
    </Disclosure>
  );
}

function columnsOf({ scale }: ExamplePool): readonly Column<ExampleArm>[] {
  return [
    { name: 'arm', header: 'Arm', isLead: true, cell: ({ name }) => name },
    {
      name: 'effect',
      header: '95 percent interval, estimate',
      cell: ({ finding, effect: { low, high, estimate, published } }) => (
        <AddressLink address={finding.address}>
          {estimate === null
            ? (published ?? 'no estimate')
            : low === null || high === null
              ? `estimate ${formatOnScale(estimate, scale)}`
              : formatResult({ low, high, estimate }, scale)}
        </AddressLink>
      ),
    },
    {
      name: 'error',
      header: 'Standard error',
      cell: ({ effect }) => effect.standardErrorSource ?? effect.reason ?? 'none',
    },
    {
      name: 'weight',
      header: 'Weight, percent',
      isNumber: true,
      cell: ({ weight }) => (weight === null ? 'outside the pool' : formatRounded(weight, 1)),
    },
    {
      name: 'publication',
      header: 'Publication',
      cell: ({ finding: { publication } }) =>
        publication ? <EntityLink to={publication} /> : 'not recorded',
    },
  ];
}
