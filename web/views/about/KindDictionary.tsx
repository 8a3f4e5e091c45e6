import type { ReactNode } from 'react';
import { Table } from '../../components/Table.tsx';
import type { ModelQuery } from '../../graphql/generated/graphql.ts';
import { kindEntry } from '../../kinds/kinds.ts';
import styles from './AboutView.module.css';

type KindModel = ModelQuery['model']['kinds'][number];

/** One kind's properties and relations, as two tables. */
export function KindDictionary({ kind }: { readonly kind: KindModel }) {
  const plural = kindEntry(kind.kind).plural.toLowerCase();
  return (
    <div className={styles.kind}>
      <p>
        In the API: type <code>{kind.name}</code>, one by <code>{kind.oneField}(id)</code>, a list
        by <code>{kind.listField}</code>.
      </p>
      <Table caption={`Properties of ${plural}`}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Type</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {kind.properties.map((property) => (
            <tr key={property.name}>
              <th scope="row" className={styles.field}>
                <code>{property.name}</code>
              </th>
              <td>
                {property.type.toLowerCase()}
                {property.unit && `, ${property.unit}`}
                {property.isRequired && ', always recorded'}
              </td>
              <td>
                {withCode(property.meaning)}
                {property.values && property.values.length > 0 && (
                  <span className={styles.meaning}>
                    {' '}
                    One of: {property.values.map(({ word }) => word).join(', ')}.
                  </span>
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
      <Table caption={`Relations of ${plural}`}>
        <thead>
          <tr>
            <th scope="col">Name</th>
            <th scope="col">Leads to</th>
            <th scope="col">Meaning</th>
          </tr>
        </thead>
        <tbody>
          {kind.relations.map(({ field, kind: to, isSingle, says, meaning }) => (
            <tr key={`${field} ${to}`}>
              <th scope="row" className={styles.field}>
                <code>{field}</code>
              </th>
              <td>
                {isSingle
                  ? `at most one ${kindEntry(to).label.toLowerCase()}`
                  : kindEntry(to).plural.toLowerCase()}
              </td>
              <td>
                {withCode(meaning)} <span className={styles.meaning}>It {says} it.</span>
              </td>
            </tr>
          ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What the model puts between backticks is the name of a field. */
function withCode(text: string): ReactNode {
  return text
    .split('`')
    .map((part, index) => (index % 2 === 1 ? <code key={part}>{part}</code> : part));
}
