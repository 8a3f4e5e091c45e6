import { Table } from '../../../components/Table.tsx';
import { formatNumber } from '../../../format/number.ts';
import { tally } from '../figures.ts';
import type { ExamplePool } from '../numbers.ts';

/** By which rules the findings of the example's outcome were passed over. */
export function PassedOver({ pool }: { readonly pool: ExamplePool }) {
  if (pool.passedOver.length === 0) return null;
  return (
    <Table caption={`Findings of ${pool.outcome.name} passed over, by rule`}>
      <thead>
        <tr>
          <th scope="col">Rule</th>
          <th scope="col" data-number>
            Findings
          </th>
        </tr>
      </thead>
      <tbody>
        {tally(pool.passedOver.map(({ words }) => words)).map(([words, findings]) => (
          <tr key={words}>
            <th scope="row">{words}</th>
            <td data-number>{formatNumber(findings)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
