import { TermPageDocument, type TermPageQuery } from '../../graphql/generated/graphql.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { type Fact, Facts } from '../parts/Facts.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

type Term = NonNullable<TermPageQuery['record']>;

/** A word of the glossary, and the records that it helps to explain. */
export function TermPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="TERM"
      id={id}
      document={TermPageDocument}
      content={(term) => {
        const explained = explainedBy(term);
        return {
          figures: [],
          facts:
            term.explainedBy.totalCount > 0
              ? [{ label: 'Explained by', value: linksOrNull(term.explainedBy) }]
              : [],
          sections: [
            {
              id: 'explains',
              title: 'What it helps to explain',
              count: explained.reduce((sum, { of }) => sum + of.totalCount, 0),
              lead: 'Records that the term or its definition names.',
              content: <Facts facts={explained.map(asFact)} />,
            },
          ],
        };
      }}
    />
  );
}

interface Explained {
  readonly label: string;
  readonly of: Term['explainsPrograms'];
  readonly all: string;
}

/** The kinds of which it explains something. */
function explainedBy(term: Term): readonly Explained[] {
  const all = (segment: string) => `/${segment}?terms=${term.id}`;
  const rows: readonly Explained[] = [
    { label: 'Programs', of: term.explainsPrograms, all: all('programs') },
    { label: 'Evaluations', of: term.explainsEvaluations, all: all('evaluations') },
    { label: 'Features', of: term.explainsFeatures, all: all('features') },
    { label: 'Outcomes', of: term.explainsOutcomes, all: all('outcomes') },
    { label: 'Sectors', of: term.explainsSectors, all: all('sectors') },
    { label: 'Populations', of: term.explainsPopulations, all: all('populations') },
    { label: 'Mechanisms', of: term.explainsMechanisms, all: all('mechanisms') },
    { label: 'Organizations', of: term.explainsOrganizations, all: all('organizations') },
    { label: 'Other terms', of: term.explainsTerms, all: `/terms?explainedBy=${term.id}` },
  ];
  return rows.filter(({ of }) => of.totalCount > 0);
}

function asFact({ label, of, all }: Explained): Fact {
  return { label, value: linksOrNull(of, all) };
}
