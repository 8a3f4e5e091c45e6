import {
  type MechanismRowFragment,
  MechanismRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { byRecord, type KindList } from '../parts/kindList.ts';
import { mechanismColumns } from './mechanismColumns.tsx';

/** What is particular to the list of mechanisms. */
export const mechanismList: KindList<MechanismRowFragment> = {
  kind: 'MECHANISM',
  document: MechanismRowsDocument,
  columns: mechanismColumns,
  searched: ['name', 'aliases', 'definition'],
  facets: [],
  filters: [
    byRecord('evidence', 'Evidence', 'with the evidence'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
