import {
  type OpenQuestionRowFragment,
  OpenQuestionRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { byChoice, byRecord, byTerm, type KindList } from '../parts/kindList.ts';
import { openQuestionColumns } from './openQuestionColumns.tsx';

/** What is particular to the list of open questions. */
export const openQuestionList: KindList<OpenQuestionRowFragment> = {
  kind: 'OPEN_QUESTION',
  document: OpenQuestionRowsDocument,
  columns: openQuestionColumns,
  searched: ['name', 'aliases', 'stillUnknown'],
  facets: [
    byChoice('theme', 'Theme', 'theme:'),
    byTerm('features', 'Features', 'concerning'),
    byTerm('outcomes', 'Outcomes', 'concerning'),
    byTerm('sectors', 'Sectors', 'concerning'),
    byTerm('populations', 'Populations', 'concerning'),
    byRecord('programs', 'Programs', 'concerning'),
  ],
  filters: [
    byRecord('raisedIn', 'Raised in', 'raised in'),
    byRecord('informedByFindings', 'Findings', 'informed by'),
    byRecord('informedByEvaluations', 'Evaluations', 'informed by'),
  ],
};
