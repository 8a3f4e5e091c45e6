import { formatAmount } from '../../format/amount.ts';
import { choiceWords } from '../../format/choice.ts';
import { formatCount } from '../../format/number.ts';
import { describePriceFirst } from '../../format/price.ts';
import {
  EvaluationRowsDocument,
  OpenQuestionRowsDocument,
  ProgramPageDocument,
  type ProgramPageQuery,
  ProgramRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { evaluationColumns } from '../evaluation/evaluationColumns.tsx';
import { FindingRows } from '../finding/FindingRows.tsx';
import { FindingsByOutcome } from '../finding/FindingsByOutcome.tsx';
import { TESTS_MEAN } from '../finding/featureTests.ts';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { RatingTable } from '../rating/RatingTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { ProgramBreakEven } from './cost/ProgramBreakEven.tsx';
import { ProgramCost } from './cost/ProgramCost.tsx';
import { ProgramFeatures } from './ProgramFeatures.tsx';
import { ProgramPersistence } from './persistence/ProgramPersistence.tsx';
import { programColumns } from './programColumns.tsx';

type Program = NonNullable<ProgramPageQuery['record']>;

/** What a program does, what it costs, who is behind it, and what was found of it. */
export function ProgramPage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  const ofEvaluation = { some: { programs: self } };
  const isNoTest = { testsFeatures: { none: {} } };
  return (
    <RecordFrame
      kind="PROGRAM"
      id={id}
      document={ProgramPageDocument}
      content={(program, counts) => ({
        figures: bearing(program),
        facts: factsOf(program, counts),
        sections: [
          {
            id: 'features',
            title: 'Features',
            count: program.features.totalCount,
            lead: 'What the program does. A feature that is not listed is not recorded, which does not say that the program lacks it.',
            content: (
              <ProgramFeatures features={program.features} coreFeatures={counts.coreFeatures} />
            ),
          },
          {
            id: 'findings',
            title: 'Findings',
            count: counts.findings.totalCount,
            lead: 'By outcome and window of follow-up, in months after random assignment. Each leads to its finding, and from there to the page of the publication.',
            content: (
              <FindingsByOutcome
                where={{ program: self, ...isNoTest }}
                without={['program', 'evaluation']}
                listed={`program=${id}&without.testsFeatures=*`}
                // So many that the domains of nearly every program are seen whole, in their order.
                first={100}
              />
            ),
          },
          {
            id: 'over-time',
            title: 'Over time',
            count: counts.timed.totalCount,
            lead: 'How an effect lasts: what each evaluation measured at which month after random assignment.',
            content: <ProgramPersistence id={id} name={program.name} />,
          },
          {
            id: 'cost',
            title: 'Cost and benefit',
            count:
              counts.costFindings.totalCount + (program.costPerParticipantUsd === null ? 0 : 1),
            lead: 'What it costs and what comes back, to whom and by which valuation: every figure that was published, side by side.',
            content: <ProgramCost id={id} name={program.name} />,
          },
          {
            id: 'break-even',
            title: 'Break-even',
            // Without a cost there is nothing that could be repaid.
            count: program.costPerParticipantUsd === null ? 0 : undefined,
            lead: 'Years of observed gains of participants that repay the cost: the first year’s losses included, undiscounted and at 3 percent a year.',
            content: <ProgramBreakEven id={id} name={program.name} />,
          },
          {
            id: 'shared-findings',
            title: 'Findings about all programs of its evaluation',
            count: counts.sharedFindings.totalCount,
            lead: 'The evaluation states these for its programs together, not for this one alone.',
            content: (
              <FindingRows
                where={{ program: { none: {} }, evaluation: ofEvaluation, ...isNoTest }}
                caption="Findings of its evaluations without a program of their own"
                without={['program']}
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
                where={{
                  testsFeatures: { some: {} },
                  or: [{ program: self }, { program: { none: {} }, evaluation: ofEvaluation }],
                }}
                caption="Randomized tests of features of this program"
                without={['program']}
              />
            ),
          },
          {
            id: 'evaluations',
            title: 'Evaluations',
            count: counts.evaluations.totalCount,
            content: (
              <RowsTable
                document={EvaluationRowsDocument}
                variables={{ where: { programs: self }, first: 25 }}
                columns={evaluationColumns}
                caption="Who compared people offered the program with people who were not, and how"
                what="evaluations"
              />
            ),
          },
          {
            id: 'ratings',
            title: 'Ratings of its evaluations',
            count: counts.ratings.totalCount,
            content: <RatingTable where={{ evaluation: ofEvaluation }} />,
          },
          {
            id: 'sites',
            title: 'Sites and parts',
            count: counts.parts.totalCount,
            content: (
              <RowsTable
                document={ProgramRowsDocument}
                variables={{ where: { partOf: self }, first: 25 }}
                columns={programColumns}
                caption={`Programs that belong to ${program.name}`}
                what="sites"
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
                variables={{ where: { programs: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="What nobody knows yet and concerns this program"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}

function factsOf(program: Program, { evaluators }: ProgramPageQuery): readonly Fact[] {
  const listOf = (segment: string, field: string) => `/${segment}?${field}=${program.id}`;
  return [
    { label: 'Trains for', value: linksOrNull(program.sectors, listOf('sectors', 'programs')) },
    {
      label: 'Serves',
      value: linksOrNull(program.populations, listOf('populations', 'programs')),
    },
    { label: 'Where', value: program.locations.length > 0 ? program.locations.join('; ') : null },
    { label: 'Delivered by', value: program.delivery && choiceWords(program.delivery) },
    { label: 'Setting', value: program.setting && choiceWords(program.setting) },
    { label: 'Status', value: program.status && choiceWords(program.status) },
    { label: 'Began', value: program.startYear },
    {
      label: 'Length',
      value:
        program.durationWeeks === null ? null : formatCount(program.durationWeeks, 'week', 'weeks'),
    },
    costOf(program),
    {
      label: 'Run by',
      value: linksOrNull(program.operators, listOf('organizations', 'operates')),
    },
    {
      label: 'Funded by',
      value: linksOrNull(program.funders, listOf('organizations', 'fundsPrograms')),
    },
    { label: 'Studied by', value: linksOrNull(evaluators) },
    ...(program.partOf ? [{ label: 'Part of', value: <EntityLink to={program.partOf} /> }] : []),
    ...(program.terms.totalCount > 0
      ? [{ label: 'In the glossary', value: linksOrNull(program.terms) }]
      : []),
  ];
}

function costOf(program: Program): Fact {
  const label = 'Cost per participant';
  if (program.costPerParticipantUsd === null) return { label, value: null };
  const price = describePriceFirst({
    year: program.costPerParticipantYear,
    money: program.costPerParticipantMoney,
  });
  const note = program.costPerParticipantNote;
  return {
    label,
    value: formatAmount(program.costPerParticipantUsd, 'USD'),
    note: note === null ? `${price}.` : `${price}. ${note}`,
  };
}
