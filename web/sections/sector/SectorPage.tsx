import {
  OpenQuestionRowsDocument,
  ProgramRowsDocument,
  SectorPageDocument,
} from '../../graphql/generated/graphql.ts';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { DefinedParts } from '../parts/DefinedParts.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { programColumns } from '../program/programColumns.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

/** A sector and the programs that train for it. */
export function SectorPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="SECTOR"
      id={id}
      document={SectorPageDocument}
      content={(sector, counts) => ({
        figures: bearing(sector),
        facts: [
          {
            label: 'NAICS codes',
            value: sector.naics.length > 0 ? sector.naics.join(', ') : null,
            note: 'Of the North American Industry Classification System.',
          },
          {
            label: 'Part of',
            value: sector.partOf ? <EntityLink to={sector.partOf} /> : 'It stands by itself',
          },
          ...(sector.terms.totalCount > 0
            ? [{ label: 'In the glossary', value: linksOrNull(sector.terms) }]
            : []),
        ],
        sections: [
          {
            id: 'parts',
            title: 'Its parts',
            count: sector.parts.totalCount,
            lead: 'A program that trains for one of these counts as training for the sector.',
            content: <DefinedParts parts={sector.parts} />,
          },
          {
            id: 'programs',
            title: 'Programs that train for it',
            count: counts.programs.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { sectors: self }, first: 25 }}
                columns={programColumns}
                caption="Programs of this sector, or of a part of it"
                what="programs"
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
                variables={{ where: { sectors: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="What nobody knows yet and concerns this sector"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}
