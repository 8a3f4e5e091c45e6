import { yesOrNo } from '../../format/words.ts';
import { type FeatureRowFragment, FeatureRowsDocument } from '../../graphql/generated/graphql.ts';
import { byRecord, byTerm, type KindList, single } from '../parts/kindList.ts';
import { featureColumns } from './featureColumns.tsx';

/** What is particular to the list of features. */
export const featureList: KindList<FeatureRowFragment> = {
  kind: 'FEATURE',
  document: FeatureRowsDocument,
  columns: featureColumns,
  searched: ['name', 'aliases', 'definition'],
  facets: [
    { name: 'core', title: 'Core features', says: 'core:', type: 'flag', words: yesOrNo },
    single(byTerm('partOf', 'Part of', 'part of')),
  ],
  filters: [
    byTerm('parts', 'Parts', 'that include'),
    byRecord('programs', 'Programs', 'of'),
    byRecord('testedByFindings', 'Tested by findings', 'tested by'),
    byRecord('testedByEvaluations', 'Tested by evaluations', 'tested in'),
    byRecord('openQuestions', 'Open questions', 'concerned by'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
