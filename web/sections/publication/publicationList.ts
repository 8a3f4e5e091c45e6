import {
  type PublicationRowFragment,
  PublicationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { byChoice, byRecord, type KindList, single } from '../parts/kindList.ts';
import { publicationColumns } from './publicationColumns.tsx';

/** What is particular to the list of publications. */
export const publicationList: KindList<PublicationRowFragment> = {
  kind: 'PUBLICATION',
  document: PublicationRowsDocument,
  // Beside the facets there is no room for all; what is left out is a facet.
  columns: columnsWithout(publicationColumns, ['publisher']),
  searched: ['name', 'aliases', 'doi'],
  facets: [
    byChoice('publicationType', 'Type', 'type:'),
    { name: 'year', title: 'Year', says: 'of', type: 'number' },
    single(byRecord('publisher', 'Publisher', 'published by')),
    byRecord('evaluations', 'Evaluations', 'covering'),
    byRecord('authors', 'Authors', 'written by'),
  ],
  filters: [
    byRecord('findings', 'Findings', 'that report'),
    byRecord('mechanismEvidence', 'Mechanism evidence', 'that report'),
    byRecord('ratings', 'Ratings', 'with the rating'),
    byRecord('openQuestions', 'Open questions', 'that raise'),
  ],
};
