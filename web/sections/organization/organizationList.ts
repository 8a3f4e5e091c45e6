import {
  type OrganizationRowFragment,
  OrganizationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { byChoice, byRecord, type KindList, single } from '../parts/kindList.ts';
import { organizationColumns } from './organizationColumns.tsx';

/** What is particular to the list of organizations. */
export const organizationList: KindList<OrganizationRowFragment> = {
  kind: 'ORGANIZATION',
  document: OrganizationRowsDocument,
  columns: organizationColumns,
  searched: ['name', 'aliases', 'location'],
  facets: [
    byChoice('organizationType', 'Type', 'type:'),
    { name: 'states', title: 'States', says: 'in', type: 'text' },
    single(byRecord('partOf', 'Part of', 'part of')),
  ],
  filters: [
    byRecord('parts', 'Includes', 'that include'),
    byRecord('operates', 'Programs run', 'running'),
    byRecord('fundsPrograms', 'Programs funded', 'funding'),
    byRecord('conducted', 'Evaluations conducted', 'that conducted'),
    byRecord('fundsEvaluations', 'Evaluations funded', 'funding'),
    byRecord('ratingsGiven', 'Ratings given', 'that gave'),
    byRecord('published', 'Published', 'that published'),
    byRecord('people', 'People', 'of'),
    byRecord('terms', 'Glossary', 'explained by'),
    { name: 'cities', title: 'Cities', says: 'in', type: 'text' },
  ],
};
