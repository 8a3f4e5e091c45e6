import { choiceWords } from '../../format/choice.ts';
import {
  OpenQuestionPageDocument,
  type OpenQuestionPageQuery,
  PublicationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { bearing } from '../parts/bearing.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { publicationColumns } from '../publication/publicationColumns.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { BearingEvaluations, BearingFindings } from './BearingEvidence.tsx';
import styles from './OpenQuestionPage.module.css';

type OpenQuestion = NonNullable<OpenQuestionPageQuery['record']>;

/** What nobody knows yet, what bears on it and how, and what is still unknown. */
export function OpenQuestionPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="OPEN_QUESTION"
      id={id}
      document={OpenQuestionPageDocument}
      content={(question, counts) => ({
        introduction: null,
        headline: (
          <div className={styles.unknown}>
            <h2>Still unknown</h2>
            <p>{question.stillUnknown ?? 'What exactly is still unknown is not recorded.'}</p>
          </div>
        ),
        figures: bearing(question),
        facts: factsOf(question),
        sections: [
          {
            id: 'findings',
            title: 'Findings that bear on it',
            count: question.informedByFindings.totalCount,
            content: <BearingFindings id={id} />,
          },
          {
            id: 'evaluations',
            title: 'Evaluations that bear on it',
            count: question.informedByEvaluations.totalCount,
            content: <BearingEvaluations id={id} />,
          },
          {
            id: 'raised-in',
            title: 'Where it was raised',
            count: counts.raisedIn.totalCount,
            content: (
              <RowsTable
                document={PublicationRowsDocument}
                variables={{
                  where: { openQuestions: { some: { id: { equals: id } } } },
                  first: 25,
                }}
                columns={publicationColumns}
                without={['findings']}
                caption="Publications that raise the question"
                what="publications"
              />
            ),
          },
        ],
      })}
    />
  );
}

/** The theme, and what the question is about, kind by kind. */
function factsOf(question: OpenQuestion): readonly Fact[] {
  const { id, theme, features, outcomes, sectors, populations, programs } = question;
  const concerns = [
    { label: 'Features', of: features, segment: 'features' },
    { label: 'Outcomes', of: outcomes, segment: 'outcomes' },
    { label: 'Sectors', of: sectors, segment: 'sectors' },
    { label: 'Populations', of: populations, segment: 'populations' },
    { label: 'Programs', of: programs, segment: 'programs' },
  ];
  return [
    { label: 'Theme', value: theme && choiceWords(theme) },
    ...concerns
      .filter(({ of }) => of.totalCount > 0)
      .map(({ label, of, segment }) => ({
        label: `${label} it concerns`,
        value: linksOrNull(of, `/${segment}?openQuestions=${id}`),
      })),
  ];
}
