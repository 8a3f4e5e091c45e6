import { type SectorRowFragment, SectorRowsDocument } from '../../graphql/generated/graphql.ts';
import { byRecord, byTerm, type KindList, single } from '../parts/kindList.ts';
import { sectorColumns } from './sectorColumns.tsx';

/** What is particular to the list of sectors. */
export const sectorList: KindList<SectorRowFragment> = {
  kind: 'SECTOR',
  document: SectorRowsDocument,
  columns: sectorColumns,
  searched: ['name', 'aliases', 'definition', 'naics'],
  facets: [single(byTerm('partOf', 'Part of', 'part of'))],
  filters: [
    byTerm('parts', 'Parts', 'that include'),
    byRecord('programs', 'Programs', 'of'),
    byRecord('openQuestions', 'Open questions', 'concerned by'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
