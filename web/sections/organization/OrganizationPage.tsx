import { choiceWords } from '../../format/choice.ts';
import {
  EvaluationRowsDocument,
  OrganizationPageDocument,
  type OrganizationPageQuery,
  PersonRowsDocument,
  ProgramRowsDocument,
  PublicationRowsDocument,
  RatingRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { evaluationColumns } from '../evaluation/evaluationColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { personColumns } from '../person/personColumns.tsx';
import { programColumns } from '../program/programColumns.tsx';
import { publicationColumns } from '../publication/publicationColumns.tsx';
import { ratingColumns } from '../rating/ratingColumns.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

type Organization = NonNullable<OrganizationPageQuery['record']>;

/** What an organization runs, pays for, studies, rates and publishes, and who works there. */
export function OrganizationPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="ORGANIZATION"
      id={id}
      document={OrganizationPageDocument}
      content={(organization, counts) => ({
        introduction: null,
        figures: bearing(organization).slice(0, 1),
        facts: factsOf(organization),
        sections: [
          {
            id: 'runs',
            title: 'Programs that it runs',
            count: counts.operates.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { operators: self }, first: 25 }}
                columns={programColumns}
                caption="Alone or with others"
                what="programs"
              />
            ),
          },
          {
            id: 'conducted',
            title: 'Evaluations that it conducted',
            count: counts.conducted.totalCount,
            content: (
              <RowsTable
                document={EvaluationRowsDocument}
                variables={{ where: { evaluators: self }, first: 25 }}
                columns={evaluationColumns}
                caption="Alone or with others"
                what="evaluations"
              />
            ),
          },
          {
            id: 'funds-programs',
            title: 'Programs that it funds',
            count: counts.fundsPrograms.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { funders: self }, first: 25 }}
                columns={programColumns}
                caption="Alone or with others"
                what="programs"
              />
            ),
          },
          {
            id: 'funds-evaluations',
            title: 'Evaluations that it funds',
            count: counts.fundsEvaluations.totalCount,
            content: (
              <RowsTable
                document={EvaluationRowsDocument}
                variables={{ where: { funders: self }, first: 25 }}
                columns={evaluationColumns}
                caption="Alone or with others"
                what="evaluations"
              />
            ),
          },
          {
            id: 'ratings',
            title: 'Ratings that it gave',
            count: counts.ratingsGiven.totalCount,
            content: (
              <RowsTable
                document={RatingRowsDocument}
                variables={{ where: { givenBy: self }, first: 25 }}
                columns={ratingColumns}
                without={['givenBy']}
                caption="On a scale and by rules of its own"
                what="ratings"
              />
            ),
          },
          {
            id: 'published',
            title: 'Publications',
            count: counts.published.totalCount,
            content: (
              <RowsTable
                document={PublicationRowsDocument}
                variables={{
                  where: { publisher: self },
                  first: 25,
                  orderBy: [{ field: 'YEAR' }, { field: 'NAME' }],
                }}
                columns={publicationColumns}
                without={['publisher']}
                caption="What it published, the earliest first"
                what="publications"
              />
            ),
          },
          {
            id: 'people',
            title: 'People',
            count: counts.people.totalCount,
            content: (
              <RowsTable
                document={PersonRowsDocument}
                variables={{ where: { affiliations: self }, first: 25 }}
                columns={personColumns}
                caption="Authors and researchers who work or worked there"
                what="people"
              />
            ),
          },
        ],
      })}
    />
  );
}

function factsOf(organization: Organization): readonly Fact[] {
  const { organizationType, location, url, partOf, parts, terms } = organization;
  return [
    { label: 'Type', value: organizationType && choiceWords(organizationType) },
    { label: 'Seat', value: location },
    { label: 'Website', value: url && <OutsideLink href={url} /> },
    {
      label: 'Part of',
      value: partOf && <EntityLink to={partOf} />,
    },
    ...(parts.totalCount > 0
      ? [
          {
            label: 'Includes',
            value: linksOrNull(parts, `/organizations?partOf=${organization.id}`),
          },
        ]
      : []),
    ...(terms.totalCount > 0 ? [{ label: 'In the glossary', value: linksOrNull(terms) }] : []),
  ];
}
