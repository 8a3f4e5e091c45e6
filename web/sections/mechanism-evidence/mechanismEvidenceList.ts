import {
  type MechanismEvidenceRowFragment,
  MechanismEvidenceRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { byRecord, byTerm, type KindList, single } from '../parts/kindList.ts';
import { mechanismEvidenceColumns } from './mechanismEvidenceColumns.tsx';

/** What is particular to the list of mechanism evidence. */
export const mechanismEvidenceList: KindList<MechanismEvidenceRowFragment> = {
  kind: 'MECHANISM_EVIDENCE',
  document: MechanismEvidenceRowsDocument,
  columns: mechanismEvidenceColumns,
  searched: ['name', 'note', 'locator'],
  facets: [
    single(byTerm('mechanism', 'Mechanism', 'on')),
    single(byTerm('outcome', 'Outcome', 'about')),
    single(byRecord('evaluation', 'Evaluation', 'from')),
  ],
  filters: [single(byRecord('publication', 'Publication', 'read in'))],
};
