import { AddressLink } from '../../components/AddressLink.tsx';
import type { MechanismEvidenceRowFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import type { Column } from '../parts/RowTable.tsx';

/** How evidence on mechanisms is tabled, wherever it is. */
export const mechanismEvidenceColumns: readonly Column<MechanismEvidenceRowFragment>[] = [
  {
    name: 'note',
    header: 'What the evaluation says',
    cell: ({ note, name, address }) => <AddressLink address={address}>{note ?? name}</AddressLink>,
    order: 'NAME',
  },
  {
    name: 'mechanism',
    header: 'Mechanism',
    cell: ({ mechanism }) => mechanism && <EntityLink to={mechanism} />,
  },
  {
    name: 'outcome',
    header: 'Outcome',
    cell: ({ outcome }) => outcome && <EntityLink to={outcome} />,
  },
  {
    name: 'evaluation',
    header: 'Evaluation',
    cell: ({ evaluation }) => evaluation && <EntityLink to={evaluation} />,
  },
  {
    name: 'publication',
    header: 'Read in',
    cell: ({ publication, locator }) =>
      publication && (
        <>
          <EntityLink to={publication} />
          {locator !== null && `, ${locator}`}
        </>
      ),
  },
];
