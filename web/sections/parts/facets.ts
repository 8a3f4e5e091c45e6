import { TypedDocumentString } from '../../graphql/generated/graphql.ts';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';

/** A condition as GraphQL takes it: `where` of whichever kind. */
export type Condition = { readonly [name: string]: unknown };

/** One value of a field, with how many records of the list have it. */
interface FacetValue {
  readonly value: string;
  readonly label: string;
  readonly count: number;
}

export interface Facet {
  readonly field: string;
  readonly notRecorded: number;
  readonly valueCount: number;
  readonly values: readonly FacetValue[];
}

interface FacetsResult {
  readonly rows: { readonly totalCount: number; readonly facets: readonly Facet[] };
}

interface FacetsVariables {
  readonly where: Condition | null;
  /** In the words of the enum: FEATURES. */
  readonly fields: readonly string[];
}

/** How the list of a kind spreads over the values of some of its fields. One text for all kinds. */
export function facetsDocument(kind: Kind): TypedDocumentString<FacetsResult, FacetsVariables> {
  const { type, listField } = kindEntry(kind);
  return new TypedDocumentString(`query Facets($where: ${type}Where, $fields: [${type}FacetField!]!) {
  rows: ${listField}(where: $where, first: 0) {
    totalCount
    facets(fields: $fields) {
      field
      notRecorded
      valueCount
      values {
        value
        label
        count
      }
    }
  }
}`);
}
