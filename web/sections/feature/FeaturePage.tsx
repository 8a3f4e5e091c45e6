import {
  EvaluationRowsDocument,
  FeaturePageDocument,
  OpenQuestionRowsDocument,
} from '../../graphql/generated/graphql.ts';
import { evaluationColumns } from '../evaluation/evaluationColumns.tsx';
import { FindingRows } from '../finding/FindingRows.tsx';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { DefinedParts } from '../parts/DefinedParts.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { FeaturePrograms } from './FeaturePrograms.tsx';

/** A feature: the programs that have it, and the randomized tests of it by itself. */
export function FeaturePage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="FEATURE"
      id={id}
      document={FeaturePageDocument}
      content={(feature, counts) => ({
        figures: bearing(feature),
        facts: [
          {
            label: 'Core feature',
            value: feature.core ? 'Yes' : 'No',
            note: 'Five features are called core: those that J-PAL North America names as common to the most effective programs.',
          },
          {
            label: 'Part of',
            value: feature.partOf ? <EntityLink to={feature.partOf} /> : 'It stands by itself',
          },
          ...(feature.terms.totalCount > 0
            ? [{ label: 'In the glossary', value: linksOrNull(feature.terms) }]
            : []),
        ],
        sections: [
          {
            id: 'parts',
            title: 'Its parts',
            count: feature.parts.totalCount,
            lead: 'A program that has one of these counts as having the feature.',
            content: <DefinedParts parts={feature.parts} />,
          },
          {
            id: 'programs',
            title: 'Programs that have it',
            count: counts.programs.totalCount,
            lead: 'Where a program is not listed, the feature is not recorded for it, which does not say that the program lacks it.',
            content: <FeaturePrograms id={id} />,
          },
          {
            id: 'finding-tests',
            title: 'Findings that test it',
            count: counts.findingTests.totalCount,
            lead: 'Here chance decided who got the feature, alone or with others, while everybody got the program. Only such findings speak of an effect of the feature.',
            content: (
              <FindingRows
                where={{ testsFeatures: self }}
                caption="Randomized tests of the feature, or of a part of it"
              />
            ),
          },
          {
            id: 'evaluation-tests',
            title: 'Evaluations that test it',
            count: counts.evaluationTests.totalCount,
            content: (
              <RowsTable
                document={EvaluationRowsDocument}
                variables={{ where: { testsFeatures: self }, first: 25 }}
                columns={evaluationColumns}
                caption="Trials in which the feature itself was assigned at random"
                what="evaluations"
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
                variables={{ where: { features: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="What nobody knows yet and concerns this feature"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}
