import { doiAddress } from '../../format/address.ts';
import { choiceWords } from '../../format/choice.ts';
import { formatDate } from '../../format/date.ts';
import {
  EvaluationRowsDocument,
  MechanismEvidenceRowsDocument,
  OpenQuestionRowsDocument,
  PublicationPageDocument,
  type PublicationPageQuery,
} from '../../graphql/generated/graphql.ts';
import { evaluationColumns } from '../evaluation/evaluationColumns.tsx';
import { mechanismEvidenceColumns } from '../mechanism-evidence/mechanismEvidenceColumns.tsx';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { RatingTable } from '../rating/RatingTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { ReportedFindings } from './ReportedFindings.tsx';

type Publication = NonNullable<PublicationPageQuery['record']>;

/** A publication: who wrote it, where it is, and what it reports, locator by locator. */
export function PublicationPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="PUBLICATION"
      id={id}
      document={PublicationPageDocument}
      content={(publication, counts) => ({
        introduction: null,
        figures: bearing(publication),
        facts: factsOf(publication),
        sections: [
          {
            id: 'findings',
            title: 'What it reports',
            count: counts.findings.totalCount,
            content: (
              <ReportedFindings id={id} isOfOneEvaluation={counts.evaluations.totalCount < 2} />
            ),
          },
          {
            id: 'mechanisms',
            title: 'Mechanism evidence',
            count: counts.mechanismEvidence.totalCount,
            lead: 'What it says on why a program changed an outcome, or did not.',
            content: (
              <RowsTable
                document={MechanismEvidenceRowsDocument}
                variables={{ where: { publication: self }, first: 25 }}
                columns={mechanismEvidenceColumns}
                caption="In our words, with the place in the publication"
                what="mechanism evidence"
              />
            ),
          },
          {
            id: 'evaluations',
            title: 'Evaluations that it covers',
            count: counts.evaluations.totalCount,
            content: (
              <RowsTable
                document={EvaluationRowsDocument}
                variables={{ where: { publications: self }, first: 25 }}
                columns={evaluationColumns}
                caption="Which it reports or summarizes"
                what="evaluations"
              />
            ),
          },
          {
            id: 'ratings',
            title: 'Ratings on it',
            count: counts.ratings.totalCount,
            content: <RatingTable where={{ publication: self }} />,
          },
          {
            id: 'questions',
            title: 'Open questions that it raises',
            count: counts.openQuestions.totalCount,
            content: (
              <RowsTable
                document={OpenQuestionRowsDocument}
                variables={{ where: { raisedIn: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="In our words"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}

function factsOf(publication: Publication): readonly Fact[] {
  const { publicationType, year, date, doi, url, authors, publisher } = publication;
  return [
    { label: 'Authors', value: linksOrNull(authors, `/people?publications=${publication.id}`) },
    { label: 'Publisher', value: publisher && <EntityLink to={publisher} /> },
    { label: 'Type', value: publicationType && choiceWords(publicationType) },
    { label: 'Appeared', value: date === null ? year : formatDate(date) },
    { label: 'Official page', value: url && <OutsideLink href={url} /> },
    { label: 'DOI', value: doi && <OutsideLink href={doiAddress(doi)}>{doi}</OutsideLink> },
  ];
}
