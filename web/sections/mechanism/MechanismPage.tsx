import {
  MechanismEvidenceRowsDocument,
  MechanismPageDocument,
} from '../../graphql/generated/graphql.ts';
import { mechanismEvidenceColumns } from '../mechanism-evidence/mechanismEvidenceColumns.tsx';
import { bearing } from '../parts/bearing.ts';
import { linksOrNull } from '../parts/EntityLinks.tsx';
import { RowsTable } from '../parts/RowsTable.tsx';
import { RecordFrame } from '../record/RecordFrame.tsx';

/** A way in which programs may change outcomes, and what evaluations say of it. */
export function MechanismPage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="MECHANISM"
      id={id}
      document={MechanismPageDocument}
      content={(mechanism, counts) => ({
        figures: bearing(mechanism).slice(0, 1),
        facts:
          mechanism.terms.totalCount > 0
            ? [{ label: 'In the glossary', value: linksOrNull(mechanism.terms) }]
            : [],
        sections: [
          {
            id: 'evidence',
            title: 'Evidence on it',
            count: counts.evidence.totalCount,
            lead: 'What evaluations say, for the mechanism or against it.',
            content: (
              <RowsTable
                document={MechanismEvidenceRowsDocument}
                variables={{
                  where: { mechanism: { some: { id: { equals: id } } } },
                  first: 25,
                }}
                columns={mechanismEvidenceColumns}
                without={['mechanism']}
                caption="In our words, with the publication that states it"
                what="mechanism evidence"
              />
            ),
          },
        ],
      })}
    />
  );
}
