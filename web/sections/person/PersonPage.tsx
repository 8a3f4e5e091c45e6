import { PersonPageDocument, PublicationRowsDocument } from '../../graphql/generated/graphql.ts';
import { bearing } from '../parts/bearing.ts';
import { RowsTable } from '../parts/RowsTable.tsx';
import { publicationColumns } from '../publication/publicationColumns.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { Affiliations } from './Affiliations.tsx';

/** A researcher: where, and what they wrote. */
export function PersonPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="PERSON"
      id={id}
      document={PersonPageDocument}
      content={(person, counts) => ({
        figures: bearing(person).slice(0, 1),
        facts: [
          {
            label: 'Affiliated with',
            value:
              person.affiliations.totalCount > 0 ? <Affiliations of={person.affiliations} /> : null,
          },
        ],
        sections: [
          {
            id: 'publications',
            title: 'Publications',
            count: counts.publications.totalCount,
            content: (
              <RowsTable
                document={PublicationRowsDocument}
                variables={{
                  where: { authors: { some: { id: { equals: id } } } },
                  first: 25,
                  orderBy: [{ field: 'YEAR' }, { field: 'NAME' }],
                }}
                columns={publicationColumns}
                caption={`What ${person.name} wrote, alone or with others, the earliest first`}
                what="publications"
              />
            ),
          },
        ],
      })}
    />
  );
}
