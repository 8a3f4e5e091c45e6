import { type TermRowFragment, TermRowsDocument } from '../../graphql/generated/graphql.ts';
import { byRecord, byTerm, type KindList } from '../parts/kindList.ts';
import { termColumns } from './termColumns.tsx';

/** What is particular to the list of glossary terms. */
export const termList: KindList<TermRowFragment> = {
  kind: 'TERM',
  document: TermRowsDocument,
  columns: termColumns,
  searched: ['name', 'aliases', 'definition'],
  facets: [
    byTerm('explainsFeatures', 'Explains features', 'explaining'),
    byTerm('explainsOutcomes', 'Explains outcomes', 'explaining'),
  ],
  filters: [
    byRecord('explainsPrograms', 'Explains programs', 'explaining'),
    byRecord('explainsEvaluations', 'Explains evaluations', 'explaining'),
    byTerm('explainsSectors', 'Explains sectors', 'explaining'),
    byTerm('explainsPopulations', 'Explains populations', 'explaining'),
    byTerm('explainsMechanisms', 'Explains mechanisms', 'explaining'),
    byRecord('explainsOrganizations', 'Explains organizations', 'explaining'),
    byTerm('explainsTerms', 'Explains terms', 'explaining'),
    byTerm('explainedBy', 'Explained by', 'explained by'),
  ],
};
