import { Table } from '../../../components/Table.tsx';
import { EntityLink } from '../../../sections/parts/EntityLink.tsx';
import styles from '../Methods.module.css';
import type { ExamplePool } from '../numbers.ts';
import { workedExample } from '../workedExample.ts';

/** From one arm's published figures to the pooled scale, every step of it. */
export function WorkedExample({ pool }: { readonly pool: ExamplePool }) {
  const example = workedExample(pool);
  if (!example) {
    return <p>No arm of the example has the published figures that a worked example needs.</p>;
  }
  const { arm, steps, answered } = example;
  return (
    <>
      <Table caption={`Worked example: ${arm.name}, the arm with most weight that can be followed`}>
        <thead>
          <tr>
            <th scope="col">Step</th>
            <th scope="col">How</th>
            <th scope="col" className={styles.figure}>
              Value
            </th>
          </tr>
        </thead>
        <tbody>
          {steps.map(({ name, how, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td>{how}</td>
              <td className={styles.figure}>{value}</td>
            </tr>
          ))}
        </tbody>
      </Table>
      <p>
        The steps are computed on this page; the API answers {answered}. The figures were read in{' '}
        {arm.finding.publication ? <EntityLink to={arm.finding.publication} /> : 'the finding'}:{' '}
        <EntityLink to={arm.finding} />.
      </p>
    </>
  );
}
