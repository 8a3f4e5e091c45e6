import { Table } from '../../../components/Table.tsx';
import { windowWords } from '../../../state/map/windows.ts';
import { armsIn } from '../figures.ts';
import { type Numbers, windowCounts } from '../numbers.ts';

/** What the example's outcome has in each window. */
export function WindowCounts({ numbers }: { readonly numbers: Numbers }) {
  const { windows, pool } = numbers;
  const rows = [
    ...windowCounts(windows),
    ...(windows.latest ? [{ window: 'latest' as const, counts: windows.latest }] : []),
  ];
  return (
    <Table caption={`${pool.outcome.name}, by months after random assignment`}>
      <thead>
        <tr>
          <th scope="col">Window</th>
          <th scope="col">Arms</th>
          <th scope="col">With a standard error</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ window, counts }) => (
          <tr key={window}>
            <th scope="row">{windowWords[window]}</th>
            <td>{armsIn(counts.armCount, counts.evaluationCount)}</td>
            <td>{armsIn(counts.pooledArmCount, counts.pooledEvaluationCount)}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
