import { domainWords } from '../../format/domain.ts';
import { type OutcomeRowFragment, OutcomeRowsDocument } from '../../graphql/generated/graphql.ts';
import { byChoice, byRecord, type KindList } from '../parts/kindList.ts';
import { outcomeColumns } from './outcomeColumns.tsx';

/** What is particular to the list of outcomes. */
export const outcomeList: KindList<OutcomeRowFragment> = {
  kind: 'OUTCOME',
  document: OutcomeRowsDocument,
  columns: outcomeColumns,
  searched: ['name', 'aliases', 'definition'],
  facets: [
    { name: 'domain', title: 'Domain', says: 'on', type: 'text', words: domainWords },
    byChoice('unit', 'Measured in', 'measured in'),
    byChoice('favorable', 'Favorable', 'favorable:'),
  ],
  filters: [
    byRecord('findings', 'Findings', 'with the finding'),
    byRecord('mechanismEvidence', 'Mechanism evidence', 'with the mechanism evidence'),
    byRecord('openQuestions', 'Open questions', 'concerned by'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
