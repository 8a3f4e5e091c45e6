import {
  MethodsChoicesDocument,
  MethodsFeatureDocument,
  MethodsPoolDocument,
  MethodsProgramDocument,
  MethodsWholeDocument,
  MethodsWindowsDocument,
} from '../../graphql/generated/graphql.ts';

/** The queries of the page, each with what it asks for. */
export const queries = {
  choices: { document: MethodsChoicesDocument, name: 'outcomes, prices' },
  windows: { document: MethodsWindowsDocument, name: 'arms by window' },
  pool: { document: MethodsPoolDocument, name: 'the arms of the example and their pool' },
  feature: { document: MethodsFeatureDocument, name: 'a feature against the outcome' },
  whole: { document: MethodsWholeDocument, name: 'coverage, ratings, reviews' },
  program: { document: MethodsProgramDocument, name: 'a program over time, and its cost' },
} as const;

export type QueryName = keyof typeof queries;
