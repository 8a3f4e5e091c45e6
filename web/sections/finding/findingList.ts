import { type FindingRowFragment, FindingRowsDocument } from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { byChoice, byRecord, byTerm, type KindList, single } from '../parts/kindList.ts';
import { findingColumns } from './findingColumns.tsx';

/** What is particular to the list of findings. */
export const findingList: KindList<FindingRowFragment> = {
  kind: 'FINDING',
  document: FindingRowsDocument,
  // Beside the facets there is no room for all; what is left out is a facet.
  columns: columnsWithout(findingColumns, ['evaluation']),
  searched: ['name', 'note', 'followUpLabel', 'locator'],
  facets: [
    single(byTerm('outcome', 'Outcome', 'on')),
    byChoice('direction', "The study's reading", 'reading:'),
    single(byRecord('program', 'Program', 'about')),
    single(byTerm('population', 'For whom', 'among')),
    single(byRecord('evaluation', 'Evaluation', 'of')),
    byChoice('significance', "The study's mark", 'mark:'),
    byChoice('dataSource', 'Data', 'from'),
    byChoice('unit', 'Unit', 'in'),
    byTerm('testsFeatures', 'Tests the feature', 'testing'),
    byChoice('measure', 'Measure', 'measure:'),
  ],
  filters: [
    single(byRecord('publication', 'Publication', 'read in')),
    byRecord('informs', 'Open questions', 'bearing on'),
  ],
};
