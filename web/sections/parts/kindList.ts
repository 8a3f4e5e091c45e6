import type { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import type { Kind } from '../../kinds/kinds.ts';
import type { RowPage } from './Rows.tsx';
import type { Column } from './RowTable.tsx';

/** A property or relation by which a list can be filtered, by its name in `where`. */
export interface FilterField {
  readonly name: string;
  /** Over its values: "Features". */
  readonly title: string;
  /** Before a value in the sentence that says the filters: "with", "run by". */
  readonly says: string;
  readonly type: 'relation' | 'single' | 'choice' | 'text' | 'number' | 'flag';
  /** Of a relation, single or not: whether it leads to names that start small within a sentence. */
  readonly isVocabulary?: boolean;
  /** A value in plain words, where its own do not do. */
  readonly words?: (value: string) => string;
}

/** What is particular to the list of one kind. */
export interface KindList<Row> {
  readonly kind: Kind;
  readonly document: TypedDocumentString<{ readonly rows: RowPage<Row> }, never>;
  readonly columns: readonly Column<Row>[];
  /** The properties in which the text filter looks. */
  readonly searched: readonly string[];
  /** Shown with their values and counts. */
  readonly facets: readonly FilterField[];
  /** Understood in an address, as other pages link to it. */
  readonly filters: readonly FilterField[];
}

/** A relation to a vocabulary, as a filter. */
export function byTerm(name: string, title: string, says: string): FilterField {
  return { name, title, says, type: 'relation', isVocabulary: true };
}

/** A relation to records with names of their own, as a filter. */
export function byRecord(name: string, title: string, says: string): FilterField {
  return { name, title, says, type: 'relation' };
}

/** A relation that leads to one record at most: its values are alternatives, as those of a property are. */
export function single(field: FilterField): FilterField {
  return { ...field, type: 'single' };
}

/** A choice, as a filter. */
export function byChoice(name: string, title: string, says: string): FilterField {
  return { name, title, says, type: 'choice' };
}
