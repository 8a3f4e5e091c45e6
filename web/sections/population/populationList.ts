import {
  type PopulationRowFragment,
  PopulationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { byRecord, type KindList } from '../parts/kindList.ts';
import { populationColumns } from './populationColumns.tsx';

/** What is particular to the list of populations. */
export const populationList: KindList<PopulationRowFragment> = {
  kind: 'POPULATION',
  document: PopulationRowsDocument,
  columns: populationColumns,
  searched: ['name', 'aliases', 'definition'],
  facets: [],
  filters: [
    byRecord('programs', 'Programs', 'served by'),
    byRecord('findings', 'Findings', 'with the finding'),
    byRecord('openQuestions', 'Open questions', 'concerned by'),
    byRecord('terms', 'Glossary', 'explained by'),
  ],
};
