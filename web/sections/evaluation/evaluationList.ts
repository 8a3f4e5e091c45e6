import {
  type EvaluationRowFragment,
  EvaluationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { byChoice, byRecord, byTerm, type KindList } from '../parts/kindList.ts';
import { evaluationColumns } from './evaluationColumns.tsx';

/** What is particular to the list of evaluations. */
export const evaluationList: KindList<EvaluationRowFragment> = {
  kind: 'EVALUATION',
  document: EvaluationRowsDocument,
  // Beside the facets there is no room for all; what is left out is a facet.
  columns: columnsWithout(evaluationColumns, ['evaluators', 'startYear']),
  searched: ['name', 'aliases', 'summary'],
  facets: [
    byChoice('design', 'Design', 'design'),
    byChoice('status', 'Status', 'status'),
    byRecord('evaluators', 'Conducted by', 'conducted by'),
    byRecord('funders', 'Funded by', 'funded by'),
    byTerm('testsFeatures', 'Tests the feature', 'testing'),
  ],
  filters: [
    byRecord('programs', 'Programs', 'of'),
    byRecord('findings', 'Findings', 'that found'),
    byRecord('ratings', 'Ratings', 'with the rating'),
    byRecord('publications', 'Publications', 'covered by'),
    byRecord('mechanismEvidence', 'Mechanism evidence', 'with the mechanism evidence'),
    byRecord('informs', 'Open questions', 'bearing on'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
