import { type Kind, kindEntry, propertiesOf } from '../api/model/kinds.ts';
import {
  type Pair,
  type Relationship,
  relationshipEntry,
  relationshipNames,
} from '../api/model/relationships.ts';
import { type Fields, isList, isMap, type Path, pathOf, valueAt } from './fields.ts';

/** A field of one kind's items that states edges. */
export interface Statement {
  readonly relationship: Relationship;
  readonly pair: Pair;
  readonly field: string;
  /** The key of the id, where the field lists maps. */
  readonly id: string | undefined;
  /** The kind to which the field refers. */
  readonly target: Kind;
  /** The item is the edge's start. */
  readonly isOutward: boolean;
  /** The field holds one id, no list. */
  readonly isOne: boolean;
  readonly isRequired: boolean;
  /** The field may hold any other text instead of an id: a document that is no publication here. */
  readonly isOrText: boolean;
  readonly sets: Readonly<Record<string, boolean>>;
}

/** One id that an item states in one field. */
export interface Reference {
  readonly statement: Statement;
  readonly to: string;
  /** The way to the id within the item. */
  readonly path: Path;
  /** Where the edge's properties stand: the entry around the id, or the item itself. */
  readonly around: Fields;
  /** The place in the field's list, from 0. */
  readonly index: number;
}

const byKind = new Map<Kind, readonly Statement[]>();

/** Every statement of a kind, in the order of the table of relationships. */
export function statementsBy(kind: Kind): readonly Statement[] {
  const known = byKind.get(kind) ?? collectStatements(kind);
  byKind.set(kind, known);
  return known;
}

function collectStatements(kind: Kind): Statement[] {
  const texts = Object.values(propertiesOf(kind)).map(({ file }) => file);
  return relationshipNames.flatMap((relationship) =>
    relationshipEntry(relationship).pairs.flatMap((pair) =>
      (pair.stated ?? [])
        .filter(({ by }) => by === kind)
        .map(({ field, id, isOne, isRequired, sets }) => {
          const isOutward = pair.from === kind;
          return {
            relationship,
            pair,
            field,
            id,
            target: isOutward ? pair.to : pair.from,
            isOutward,
            isOne: isOne === true || (isOutward ? pair.isSingle : pair.isInverseSingle) === true,
            isRequired: isRequired === true,
            isOrText: texts.includes(field),
            sets: sets ?? {},
          };
        }),
    ),
  );
}

/** All ids that an item refers to, in the order of the table. */
export function referencesOf(kind: Kind, fields: Fields): Reference[] {
  return statementsBy(kind).flatMap((statement) => {
    const path = pathOf(statement.field);
    const value = valueAt(fields, path);
    if (typeof value === 'string') {
      return [{ statement, to: value, path, around: fields, index: 0 }];
    }
    return isList(value)
      ? value.flatMap((entry, index) => referenceIn(statement, { fields, path, entry, index }))
      : [];
  });
}

interface Entry {
  readonly fields: Fields;
  readonly path: Path;
  readonly entry: unknown;
  readonly index: number;
}

function referenceIn(statement: Statement, { fields, path, entry, index }: Entry): Reference[] {
  if (!statement.id) {
    return typeof entry === 'string'
      ? [{ statement, to: entry, path: [...path, index], around: fields, index }]
      : [];
  }
  const to = isMap(entry) ? entry[statement.id] : undefined;
  return isMap(entry) && typeof to === 'string'
    ? [{ statement, to, path: [...path, index, statement.id], around: entry, index }]
    : [];
}

/** A kind in the middle of a sentence: "open question", "an organization". */
export function kindInWords(kind: Kind): string {
  return kindEntry(kind).label.toLowerCase();
}

export function aKind(kind: Kind): string {
  const words = kindInWords(kind);
  if (kind === 'MechanismEvidence') {
    return words;
  }
  return `${/^[aeiou]/.test(words) ? 'an' : 'a'} ${words}`;
}
