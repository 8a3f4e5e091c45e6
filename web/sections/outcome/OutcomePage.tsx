import { Link } from '@tanstack/react-router';
import { unitName } from '../../format/amount.ts';
import { domainWords } from '../../format/domain.ts';
import {
  type FindingRowFragment,
  MechanismEvidenceRowsDocument,
  OpenQuestionRowsDocument,
  OutcomePageDocument,
} from '../../graphql/generated/graphql.ts';
import { ALL_PROGRAMS } from '../../state/map/mapView.ts';
import { FindingRows } from '../finding/FindingRows.tsx';
import { TESTS_MEAN } from '../finding/featureTests.ts';
import { groupByProgram } from '../finding/grouping.ts';
import { mechanismEvidenceColumns } from '../mechanism-evidence/mechanismEvidenceColumns.tsx';
import { openQuestionColumns } from '../open-question/openQuestionColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import type { RowGroup } from '../parts/RowTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

/** An outcome: what it is, which side is good, and what was found of it, program by program. */
export function OutcomePage({ id }: { readonly id: string }) {
  const self = { some: { id: { equals: id } } };
  return (
    <RecordFrame
      kind="OUTCOME"
      id={id}
      document={OutcomePageDocument}
      content={(outcome, counts) => ({
        figures: bearing(outcome),
        facts: [
          { label: 'Domain', value: outcome.domain === null ? null : domainWords(outcome.domain) },
          { label: 'Measured in', value: outcome.unit && unitName(outcome.unit) },
          {
            label: 'Good for people is',
            value: outcome.favorable === 'DECREASE' ? 'A decrease' : 'An increase',
          },
          ...(outcome.terms.totalCount > 0
            ? [{ label: 'In the glossary', value: linksOrNull(outcome.terms) }]
            : []),
        ],
        sections: [
          {
            id: 'findings',
            title: 'Findings by program',
            count: counts.findings.totalCount,
            lead: (
              <>
                Whichever way they went. They are not pooled here, and those of one evaluation are
                not independent of each other.{' '}
                <Link to="/map" search={{ mode: 'effects', row: ALL_PROGRAMS, column: id }}>
                  See one finding of each arm, side by side, over all programs
                </Link>
              </>
            ),
            content: (
              <FindingRows
                where={{ outcome: self, testsFeatures: { none: {} } }}
                caption="Findings on this outcome"
                without={['outcome', 'program']}
                group={byProgram}
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
                where={{ outcome: self, testsFeatures: { some: {} } }}
                caption="What tested features add to this outcome"
                without={['outcome']}
              />
            ),
          },
          {
            id: 'mechanisms',
            title: 'Mechanism evidence',
            count: counts.mechanismEvidence.totalCount,
            lead: 'What evaluations say on why programs changed this outcome, or did not.',
            content: (
              <RowsTable
                document={MechanismEvidenceRowsDocument}
                variables={{ where: { outcome: self }, first: 25 }}
                columns={mechanismEvidenceColumns}
                without={['outcome']}
                caption="In our words, with the publication that states it"
                what="mechanism evidence"
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
                variables={{ where: { outcomes: self }, first: 25 }}
                columns={openQuestionColumns}
                caption="What nobody knows yet and concerns this outcome"
                what="open questions"
              />
            ),
          },
        ],
      })}
    />
  );
}

function byProgram(rows: readonly FindingRowFragment[]): readonly RowGroup<FindingRowFragment>[] {
  return groupByProgram(rows).map(({ title: program, rows: ofProgram }) => ({
    key: program?.id ?? '',
    title: program ? <EntityLink to={program} /> : 'All programs of an evaluation together',
    rows: ofProgram,
  }));
}
