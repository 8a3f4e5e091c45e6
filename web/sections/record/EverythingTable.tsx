import type { ReactNode } from 'react';
import { Table } from '../../components/Table.tsx';
import { choiceWords } from '../../format/choice.ts';
import { formatDate } from '../../format/date.ts';
import { formatNumber } from '../../format/number.ts';
import type { RecordModelQuery } from '../../graphql/generated/graphql.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import styles from './EverythingTable.module.css';
import {
  type ModelProperty,
  type PropertyValue,
  readProperty,
  readRelation,
  relationAddress,
} from './everything.ts';

type Kinds = RecordModelQuery['model']['kinds'];

interface Props {
  readonly id: string;
  readonly model: Kinds[number];
  readonly kinds: Kinds;
  readonly record: Readonly<Record<string, unknown>> | null;
}

/** The properties and relations of one record, in the order of the model. */
export function EverythingTable({ id, model, kinds, record }: Props) {
  return (
    <Table caption="Every property and relation that the model gives this kind of record">
      <thead>
        <tr>
          <th scope="col">Name</th>
          <th scope="col">Recorded here</th>
          <th scope="col">What it means</th>
        </tr>
      </thead>
      <tbody>
        {model.properties.map((property) => (
          <Line
            key={property.name}
            name={property.name}
            value={propertyText(property, readProperty(record, property.name))}
            meaning={property.meaning}
          />
        ))}
        {model.relations.map((relation) => (
          <Line
            key={relation.field}
            name={relation.field}
            value={linksOrNull(
              readRelation(record, relation.field),
              relationAddress({ kind: model.kind, id }, relation, kinds),
            )}
            meaning={`This record “${relation.says}” these.`}
          />
        ))}
      </tbody>
    </Table>
  );
}

interface LineProps {
  readonly name: string;
  readonly value: ReactNode;
  readonly meaning: string;
}

function Line({ name, value, meaning }: LineProps) {
  return (
    <tr>
      <th scope="row" className={styles.name}>
        <code>{name}</code>
      </th>
      <td className={styles.value}>
        {value ?? <span className={styles.missing}>not recorded</span>}
      </td>
      <td className={styles.meaning}>{meaning}</td>
    </tr>
  );
}

function propertyText({ type, unit }: ModelProperty, value: PropertyValue | null): ReactNode {
  if (value === null) return null;
  if (typeof value === 'boolean') return value ? 'Yes' : 'No';
  if (typeof value === 'object') return value.join('; ');
  if (typeof value === 'number') {
    // Years are numbers that nobody parts by thousands.
    const digits = type === 'INTEGER' && unit === null ? String(value) : formatNumber(value);
    return unit === null ? digits : `${digits} ${unit}`;
  }
  if (type === 'CHOICE') return choiceWords(value);
  if (type === 'DATE') return formatDate(value);
  return type === 'ADDRESS' ? <OutsideLink href={value}>{value}</OutsideLink> : value;
}
