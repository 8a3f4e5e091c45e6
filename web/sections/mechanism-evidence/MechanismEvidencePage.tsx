import { MechanismEvidencePageDocument } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { officialAddress } from '../publication/officialAddress.ts';
import { RecordFrame } from '../record/RecordFrame.tsx';

/** What an evaluation says on why a program changed an outcome, or did not, and where it says so. */
export function MechanismEvidencePage({ id }: { readonly id: string }) {
  return (
    <RecordFrame
      kind="MECHANISM_EVIDENCE"
      id={id}
      document={MechanismEvidencePageDocument}
      content={({ mechanism, outcome, evaluation, publication, locator }) => {
        const address = publication && officialAddress(publication);
        return {
          figures: [],
          facts: [
            {
              label: 'Mechanism',
              value: mechanism && <EntityLink to={mechanism} />,
              note: mechanism?.definition,
            },
            { label: 'Outcome', value: outcome && <EntityLink to={outcome} /> },
            { label: 'Evaluation', value: evaluation && <EntityLink to={evaluation} /> },
            {
              label: 'Stated in',
              value: publication && <EntityLink to={publication} />,
              note: address && (
                <>
                  Open it at <OutsideLink href={address} />
                </>
              ),
            },
            { label: 'Place in it', value: locator },
          ],
          sections: [],
        };
      }}
    />
  );
}
