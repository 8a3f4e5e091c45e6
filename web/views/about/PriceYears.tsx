import { Disclosure } from '../../components/Disclosure.tsx';
import { Panel } from '../../components/Panel.tsx';
import { Table } from '../../components/Table.tsx';
import { formatNumber } from '../../format/number.ts';
import type { AboutQuery } from '../../graphql/generated/graphql.ts';

interface Props {
  readonly index: AboutQuery['collection']['priceIndex'];
}

/** The price index that the collection carries, so that dollars of different years can be compared. */
export function PriceYears({ index }: Props) {
  const { name, source, years } = index;
  const first = years[0];
  const last = years.at(-1);
  if (!first || !last) return null;
  return (
    <Panel title="Prices" lead={name}>
      <p>
        Read at <a href={source}>{source}</a>.
      </p>
      <Disclosure summary={`Its values, ${first.year} to ${last.year}`}>
        <Table caption={name}>
          <thead>
            <tr>
              <th scope="col">Year</th>
              <th scope="col" data-number>
                Value
              </th>
            </tr>
          </thead>
          <tbody>
            {years.map(({ year, value }) => (
              <tr key={year}>
                <th scope="row">{year}</th>
                <td data-number>{formatNumber(value)}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </Panel>
  );
}
