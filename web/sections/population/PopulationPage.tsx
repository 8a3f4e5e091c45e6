import {
  OpenQuestionRowsDocument,
  PopulationPageDocument,
  ProgramRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { FindingsByOutcome } from '../finding/FindingsByOutcome.tsx';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { programColumns } from '../program/programColumns.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

/** A group of people: the programs that serve it, and what was found among its members. */
export function PopulationPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="POPULATION"
      id={id}
      document={PopulationPageDocument}
      content={(population, counts) => ({
        figures: bearing(population),
        facts:
          population.terms.totalCount > 0
            ? [{ label: 'In the glossary', value: linksOrNull(population.terms) }]
            : [],
        sections: [
          {
            id: 'programs',
            title: 'Programs that serve it',
            count: counts.programs.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { populations: self }, first: 25 }}
                columns={programColumns}
                caption="Programs whose sources name this group"
                what="programs"
              />
            ),
          },
          {
            id: 'findings',
            title: 'Findings among it',
            count: counts.findings.totalCount,
            lead: 'Findings that hold for this group, not for a whole sample of which it is a part.',
            content: (
              <FindingsByOutcome
                where={{ population: self }}
                without={['population']}
                listed={`population=${id}`}
              />
            ),
          },
          {
            id: 'questions',
            title: 'Open questions',
            count: counts.openQuestions.totalCount,
            content: (
              <RowsTable
                document={OpenQuestionRowsDocument}
                variables={{ where: { populations: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="What nobody knows yet and concerns this group"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}
