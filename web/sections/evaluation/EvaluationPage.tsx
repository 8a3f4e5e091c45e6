import { choiceWords } from '../../format/choice.ts';
import { formatCount, formatNumber } from '../../format/number.ts';
import {
  EvaluationPageDocument,
  type EvaluationPageQuery,
  MechanismEvidenceRowsDocument,
  ProgramRowsDocument,
  PublicationRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { TestedFeatures } from '../feature/TestedFeatures.tsx';
import { FindingRows } from '../finding/FindingRows.tsx';
import { FindingsByOutcome } from '../finding/FindingsByOutcome.tsx';
import { TESTS_MEAN } from '../finding/featureTests.ts';
import { mechanismEvidenceColumns } from '../mechanism-evidence/mechanismEvidenceColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';
import { HowList } from '../parts/HowList.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { programColumns } from '../program/programColumns.tsx';
import { publicationColumns } from '../publication/publicationColumns.tsx';
import { RatingTable } from '../rating/RatingTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

type Evaluation = NonNullable<EvaluationPageQuery['record']>;

/** How an evaluation compares, what it found, how it was rated, and where it is reported. */
export function EvaluationPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="EVALUATION"
      id={id}
      document={EvaluationPageDocument}
      content={(evaluation, counts) => ({
        figures: bearing(evaluation).slice(1),
        facts: factsOf(evaluation),
        sections: [
          {
            id: 'programs',
            title: 'Programs',
            count: counts.programs.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { evaluations: self }, first: 25 }}
                columns={programColumns}
                caption="The programs that it evaluates"
                what="programs"
              />
            ),
          },
          {
            id: 'tested-features',
            title: 'Features that it tests',
            count: evaluation.testsFeatures.totalCount,
            lead: 'A randomized test of a feature itself: both groups got the program.',
            content: <TestedFeatures edges={evaluation.testsFeatures.edges} />,
          },
          {
            id: 'findings',
            title: 'Findings',
            count: counts.findings.totalCount,
            lead: 'By outcome and window of follow-up, in months after random assignment.',
            content: (
              <FindingsByOutcome
                where={{ evaluation: self, testsFeatures: { none: {} } }}
                without={['evaluation']}
                listed={`evaluation=${id}&without.testsFeatures=*`}
              />
            ),
          },
          {
            id: 'tests',
            title: 'Tests of a feature',
            count: counts.tests.totalCount,
            lead: TESTS_MEAN,
            content: (
              <FindingRows
                where={{ evaluation: self, testsFeatures: { some: {} } }}
                caption="What the tested features add"
                without={['evaluation']}
              />
            ),
          },
          {
            id: 'ratings',
            title: 'Ratings',
            count: counts.ratings.totalCount,
            content: <RatingTable where={{ evaluation: self }} />,
          },
          {
            id: 'mechanisms',
            title: 'Mechanism evidence',
            count: counts.mechanismEvidence.totalCount,
            lead: 'What it says on why a program changed an outcome, or did not.',
            content: (
              <RowsTable
                document={MechanismEvidenceRowsDocument}
                variables={{ where: { evaluation: self }, first: 25 }}
                columns={mechanismEvidenceColumns}
                without={['evaluation']}
                caption="In our words, with the publication that states it"
                what="mechanism evidence"
              />
            ),
          },
          {
            id: 'publications',
            title: 'Publications',
            count: counts.publications.totalCount,
            content: (
              <RowsTable
                document={PublicationRowsDocument}
                variables={{
                  where: { evaluations: self },
                  first: 25,
                  orderBy: [{ field: 'YEAR' }, { field: 'NAME' }],
                }}
                columns={publicationColumns}
                caption="Where it is reported or summarized, the earliest first"
                what="publications"
              />
            ),
          },
          {
            id: 'questions',
            title: 'Open questions on which it bears',
            count: evaluation.informs.totalCount,
            content: <HowList edges={evaluation.informs.edges} />,
          },
        ],
      })}
    />
  );
}

function factsOf(evaluation: Evaluation): readonly Fact[] {
  const { design, status, sampleSize, followUpMonths } = evaluation;
  return [
    { label: 'Design', value: design && choiceWords(design) },
    { label: 'Status', value: status ? choiceWords(status) : 'Has reported' },
    { label: 'Sample', value: sampleSize === null ? null : `${formatNumber(sampleSize)} people` },
    { label: 'Began', value: evaluation.startYear },
    {
      label: 'Longest follow-up',
      value: followUpMonths === null ? null : formatCount(followUpMonths, 'month', 'months'),
    },
    {
      label: 'Conducted by',
      value: linksOrNull(evaluation.evaluators, `/organizations?conducted=${evaluation.id}`),
    },
    {
      label: 'Funded by',
      value: linksOrNull(evaluation.funders, `/organizations?fundsEvaluations=${evaluation.id}`),
    },
    { label: 'Trial registry', value: evaluation.registry },
    ...(evaluation.terms.totalCount > 0
      ? [{ label: 'In the glossary', value: linksOrNull(evaluation.terms) }]
      : []),
  ];
}
