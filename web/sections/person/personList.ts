import { type PersonRowFragment, PersonRowsDocument } from '../../graphql/generated/graphql.ts';
import { byRecord, type KindList } from '../parts/kindList.ts';
import { personColumns } from './personColumns.tsx';

/** What is particular to the list of people. */
export const personList: KindList<PersonRowFragment> = {
  kind: 'PERSON',
  document: PersonRowsDocument,
  columns: personColumns,
  searched: ['name', 'aliases'],
  facets: [byRecord('affiliations', 'Affiliated with', 'affiliated with')],
  filters: [byRecord('publications', 'Publications', 'who wrote')],
};
