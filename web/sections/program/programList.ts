import { type ProgramRowFragment, ProgramRowsDocument } from '../../graphql/generated/graphql.ts';
import { columnsWithout } from '../parts/columns.ts';
import { byChoice, byRecord, byTerm, type KindList, single } from '../parts/kindList.ts';
import { programColumns } from './programColumns.tsx';

/** What is particular to the list of programs. */
export const programList: KindList<ProgramRowFragment> = {
  kind: 'PROGRAM',
  document: ProgramRowsDocument,
  // Beside the facets there is no room for all; what is left out is a facet.
  columns: columnsWithout(programColumns, ['operators']),
  searched: ['name', 'aliases', 'summary', 'locations'],
  facets: [
    byTerm('features', 'Features', 'with'),
    byTerm('sectors', 'Sectors', 'training for'),
    byTerm('populations', 'Populations', 'serving'),
    byChoice('delivery', 'Delivered by', 'delivered by'),
    byChoice('setting', 'Setting', 'setting'),
    byChoice('status', 'Status', 'status'),
    { name: 'states', title: 'States', says: 'in', type: 'text' },
    byRecord('operators', 'Run by', 'run by'),
    byRecord('funders', 'Funded by', 'funded by'),
  ],
  filters: [
    single(byRecord('partOf', 'Part of', 'part of')),
    byRecord('parts', 'Includes', 'that include'),
    byRecord('evaluations', 'Evaluations', 'evaluated in'),
    byRecord('findings', 'Findings', 'with the finding'),
    byRecord('openQuestions', 'Open questions', 'concerned by'),
    byRecord('terms', 'Glossary', 'explained by'),
    { name: 'cities', title: 'Cities', says: 'in', type: 'text' },
  ],
};
