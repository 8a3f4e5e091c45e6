import { AddressLink } from '../../components/AddressLink.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { WindowOutcomesDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { ALL_PROGRAMS, type MapView, windowChoices } from '../../state/map/mapView.ts';
import { windowNames } from '../../state/map/windows.ts';
import { narrowing } from './coverageVariables.ts';
import { dimensions } from './dimensions.ts';
import type { Head } from './heads.ts';
import { mapAddress } from './mapAddress.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly window: Head;
}

/** What was measured of one row in one window of time, outcome by outcome, each leading to its findings. */
export function WindowCell({ view, row, window }: Props) {
  const chosen = windowChoices.find((one) => one === window.id) ?? 'latest';
  const variables = {
    ...narrowing({ ...view, window: chosen }),
    at: row.id === ALL_PROGRAMS ? null : [{ dimension: dimensions[view.rows], id: row.id }],
  };
  const answer = useGraphQL(WindowOutcomesDocument, variables);
  if (answer.status === 'loading') return <Loading what="what was measured" />;
  if (answer.status === 'failed') return <Failed what="what was measured" {...answer} />;
  const { columns = [], cells = [] } = answer.data.coverage ?? {};
  const names = new Map(columns.map(({ id, name }) => [id, name]));
  const outcomes = [...new Set(cells.map(({ column }) => column))].map((id) => ({
    id,
    name: names.get(id) ?? id,
    ...cells.find((cell) => cell.column === id && cell.row === windowNames[chosen]),
  }));
  return (
    <>
      <ul>
        {outcomes.map(({ id, name, evaluations = 0, findings = 0 }) => (
          <li key={id}>
            <AddressLink
              address={mapAddress({
                ...view,
                columns: 'outcomes',
                window: chosen,
                cell: { row: row.id, column: id },
              })}
            >
              {name}
            </AddressLink>
            : {formatCount(evaluations, 'evaluation', 'evaluations')},{' '}
            {formatCount(findings, 'finding', 'findings')}
          </li>
        ))}
      </ul>
      <QueryPanel document={WindowOutcomesDocument} variables={variables} />
    </>
  );
}
