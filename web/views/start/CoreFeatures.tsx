import { AddressLink } from '../../components/AddressLink.tsx';
import { Count } from '../../components/Count.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Empty } from '../../components/Status.tsx';
import { Table } from '../../components/Table.tsx';
import { StartDocument } from '../../graphql/generated/graphql.ts';
import { kindColor } from '../../kinds/KindMark.tsx';
import styles from './CoreFeatures.module.css';
import type { CoreFeature } from './coreFeatures.ts';

interface Props {
  readonly features: readonly CoreFeature[];
}

/** How much evidence bears on each core feature: a table whose numbers are also bars. */
export function CoreFeatures({ features }: Props) {
  const most = Math.max(1, ...features.map(({ programCount }) => programCount));
  return (
    <Panel
      title="Core features"
      lead="J-PAL North America names these as common to the most effective programs. A program whose sources do not mention one may still have it."
      query={<QueryPanel document={StartDocument} />}
    >
      {features.length === 0 ? (
        <Empty>No feature of this collection is marked as a core feature.</Empty>
      ) : (
        <Table caption="Programs recorded to have each feature or a part of it, and the evidence on those programs">
          <thead>
            <tr>
              <th scope="col">Feature</th>
              <th scope="col">Programs</th>
              <th scope="col" data-number>
                Evaluations
              </th>
              <th scope="col" data-number>
                Findings
              </th>
            </tr>
          </thead>
          <tbody>
            {features.map(({ id, name, address, programCount, evaluationCount, findingCount }) => (
              <tr key={id}>
                <th scope="row">
                  <AddressLink address={address}>{name}</AddressLink>
                </th>
                <td className={styles.bars}>
                  <span
                    className={styles.bar}
                    style={{
                      inlineSize: `${(65 * programCount) / most}%`,
                      background: kindColor('PROGRAM'),
                    }}
                  />
                  <Count value={programCount} />
                </td>
                <td data-number>
                  <Count value={evaluationCount} />
                </td>
                <td data-number>
                  <Count value={findingCount} />
                </td>
              </tr>
            ))}
          </tbody>
        </Table>
      )}
    </Panel>
  );
}
