import { type RatingRowFragment, RatingRowsDocument } from '../../graphql/generated/graphql.ts';
import { byRecord, type KindList, single } from '../parts/kindList.ts';
import { ratingColumns } from './ratingColumns.tsx';

/** What is particular to the list of ratings. */
export const ratingList: KindList<RatingRowFragment> = {
  kind: 'RATING',
  document: RatingRowsDocument,
  columns: ratingColumns,
  searched: ['name', 'rating', 'covers', 'document'],
  facets: [
    single(byRecord('givenBy', 'Given by', 'given by')),
    { name: 'rating', title: 'Rating', says: 'rated', type: 'text' },
    single(byRecord('evaluation', 'Evaluation', 'of')),
  ],
  filters: [single(byRecord('publication', 'Publication', 'on'))],
};
