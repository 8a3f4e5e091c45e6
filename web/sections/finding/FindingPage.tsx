import { FindingPageDocument } from '../../graphql/generated/graphql.ts';
import { TestedFeatures } from '../feature/TestedFeatures.tsx';
import { HowList } from '../parts/HowList.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';
import { FindingHeadline } from './FindingHeadline.tsx';
import { findingFacts } from './findingFacts.tsx';
import { ReportedIn } from './ReportedIn.tsx';

/** One figure with all that is known of it, and the publication that states it. */
export function FindingPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="FINDING"
      id={id}
      document={FindingPageDocument}
      content={(finding) => ({
        headline: <FindingHeadline finding={finding} />,
        figures: [],
        facts: findingFacts(finding),
        sections: [
          {
            id: 'reported-in',
            title: 'Where it is stated',
            content: <ReportedIn finding={finding} />,
          },
          ...(finding.testsFeatures.totalCount > 0
            ? [
                {
                  id: 'tested-features',
                  title: 'The feature that it tests',
                  count: finding.testsFeatures.totalCount,
                  lead: 'The figure says what this adds to the program, not what the program does, and enters no count of program effects.',
                  content: <TestedFeatures edges={finding.testsFeatures.edges} />,
                },
              ]
            : []),
          {
            id: 'questions',
            title: 'Open questions on which it bears',
            count: finding.informs.totalCount,
            content: <HowList edges={finding.informs.edges} />,
          },
        ],
      })}
    />
  );
}
