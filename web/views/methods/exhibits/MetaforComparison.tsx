import { Disclosure } from '../../../components/Disclosure.tsx';
import { Table } from '../../../components/Table.tsx';
import { formatCount, formatNumber } from '../../../format/number.ts';
// Written by its test, so that no figure stands here without the command that made it.
import comparison from '../metafor.json';

/** How far the synthesis is from metafor, and the data sets on which that was measured. */
export function MetaforComparison() {
  const { quantities, sets } = comparison;
  const published = sets.filter(({ source }) => source !== 'made');
  const arms = sets.map((set) => set.arms);
  return (
    <>
      <p>
        {formatCount(sets.length, 'data set', 'data sets')} of {Math.min(...arms)} to{' '}
        {Math.max(...arms)} arms, {published.length} of them published; the largest relative
        differences:
      </p>
      <Table caption="Largest relative difference from metafor over all data sets">
        <thead>
          <tr>
            <th scope="col">What</th>
            <th scope="col" data-number>
              Comparisons
            </th>
            <th scope="col" data-number>
              At most
            </th>
          </tr>
        </thead>
        <tbody>
          {quantities.map(({ quantity, comparisons, largestDifference }) => (
            <tr key={quantity}>
              <th scope="row">{quantity}</th>
              <td data-number>{formatNumber(comparisons)}</td>
              <td data-number>{powerOfTen(largestDifference)}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        A difference is relative to metafor’s value, or to a thousandth of the set’s own scale where
        that value is near zero. The script <code>test/api/synthesis/reference/metafor.R</code> made
        the reference values. To hold every number to them:{' '}
        <code>npx vitest run test/api/synthesis/metafor.test.ts</code>. To make this table again:{' '}
        <code>npx vitest run test/web/views/methods/metafor.test.ts -u</code>.
      </p>
      <Disclosure summary="The data sets">
        <Table caption="The data sets that are compared">
          <thead>
            <tr>
              <th scope="col">Data set</th>
              <th scope="col">Source</th>
              <th scope="col" data-number>
                Arms
              </th>
            </tr>
          </thead>
          <tbody>
            {sets.map((set) => (
              <tr key={set.name}>
                <th scope="row">{set.name}</th>
                <td>{set.source === 'made' ? 'made, an edge case' : set.source}</td>
                <td data-number>{set.arms}</td>
              </tr>
            ))}
          </tbody>
        </Table>
      </Disclosure>
    </>
  );
}

/** 1e-9 as "1 in 1,000,000,000". */
function powerOfTen(value: number): string {
  return `1 in ${formatNumber(Math.round(1 / value))}`;
}
