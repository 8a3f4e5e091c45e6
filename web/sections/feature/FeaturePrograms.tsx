import {
  FeatureProgramsDocument,
  type FeatureProgramsQuery,
} from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { Rows } from '../parts/Rows.tsx';
import { type Column, RowTable } from '../parts/RowTable.tsx';
import { programColumns } from '../program/programColumns.tsx';
import styles from './FeaturePrograms.module.css';
import { listedUnder } from './through.ts';

type Row = FeatureProgramsQuery['rows']['nodes'][number];

/** The programs that have a feature, or a part of it, with what each does. */
export function FeaturePrograms({ id }: { readonly id: string }) {
  const [name, ...rest] = columnsWithout<Row>(programColumns, ['operators', 'features', 'cost']);
  const columns = name ? [name, howColumn(id), ...rest] : [];
  return (
    <Rows
      document={FeatureProgramsDocument}
      variables={{ id, first: 25 }}
      read={({ rows }) => rows}
      what="programs"
    >
      {(rows) => (
        <RowTable
          caption="A program that lists only a part of the feature counts as having it, and the row says so"
          columns={columns}
          groups={[{ title: null, key: 'all', rows }]}
        />
      )}
    </Rows>
  );
}

function howColumn(id: string): Column<Row> {
  return {
    name: 'how',
    header: 'What it does here',
    cell: ({ listed }) => (
      <ul className={styles.list}>
        {listedUnder(id, listed.edges).map(({ node, note }) => (
          <li key={node.id}>
            {node.id !== id && (
              <>
                through <EntityLink to={node} />:{' '}
              </>
            )}
            {note ?? 'not recorded'}
          </li>
        ))}
      </ul>
    ),
  };
}
