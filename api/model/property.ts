/** What one property of a node or an edge may hold, and what it means to a reader. */
export interface Property {
  readonly type:
    | 'text'
    | 'texts'
    | 'integer'
    | 'number'
    | 'boolean'
    | 'date'
    | 'address'
    | 'choice';
  /** One sentence for the data dictionary and the GraphQL description. */
  readonly meaning: string;
  /** The unit of a number, in words: "weeks", "U.S. dollars". */
  readonly unit?: string;
  /** The words that a choice may take. */
  readonly values?: readonly string[];
  /** Where the evidence files state it, dots between levels; null where the property is computed. */
  readonly file: string | null;
  /** No node of this kind lacks it. */
  readonly isRequired?: true;
  /** What holds where the files leave it out. */
  readonly byDefault?: string | boolean;
  /** The bounds within which a number makes sense. */
  readonly least?: number;
  readonly most?: number;
}

export type Properties = Readonly<Record<string, Property>>;

type Value<P extends Property> = P extends { type: 'choice'; values: readonly (infer Word)[] }
  ? Word
  : P['type'] extends 'texts'
    ? readonly string[]
    : P['type'] extends 'integer' | 'number'
      ? number
      : P['type'] extends 'boolean'
        ? boolean
        : string;

/** What code reads of a table of properties; a property that the evidence lacks is null, a list of texts is empty. */
export type ValuesOf<Table extends Properties> = {
  readonly [Name in keyof Table]: Table[Name] extends { isRequired: true } | { type: 'texts' }
    ? Value<Table[Name]>
    : Value<Table[Name]> | null;
};

/** What any property of any node can hold. */
export type PropertyValue = string | number | boolean | readonly string[] | null;
