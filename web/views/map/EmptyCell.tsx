import { AddressLink } from '../../components/AddressLink.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { MapGapDocument, type MapGapQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { EntityLink, type Linked } from '../../sections/parts/EntityLink.tsx';
import type { MapView } from '../../state/map/mapView.ts';
import styles from './CellPanel.module.css';
import { gapWhere } from './gapWhere.ts';
import type { Head } from './heads.ts';
import { mapAddress } from './mapAddress.ts';
import type { Near } from './nearest.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly column: Head;
  readonly nearest: readonly Near[];
}

/** A gap, and where it points: open questions, evaluations still running, the nearest evidence. */
export function EmptyCell({ view, row, column, nearest }: Props) {
  const variables = gapWhere({
    rows: view.rows,
    row: row.id,
    outcome: view.columns === 'outcomes' ? column.id : null,
  });
  const answer = useGraphQL(MapGapDocument, variables);
  return (
    <div className={styles.gaps}>
      <p>
        No evaluation found in this collection{isNarrowed(view) && ' within these filters'}. It may
        still exist elsewhere.
      </p>
      {answer.status === 'loading' && <Loading what="what bears on this gap" />}
      {answer.status === 'failed' && <Failed what="what bears on this gap" {...answer} />}
      {answer.status === 'ready' && <Pointers gap={answer.data} />}
      <h3>Nearest evidence</h3>
      {nearest.length === 0 ? (
        <p>None in the same row or column of this map.</p>
      ) : (
        <ul>
          {nearest.map((near) => (
            <li key={`${near.row.id} ${near.column.id}`}>
              <AddressLink
                address={mapAddress({
                  ...view,
                  cell: { row: near.row.id, column: near.column.id },
                })}
              >
                {near.row.name} × {near.column.name}
              </AddressLink>
              , {formatCount(near.evaluations, 'evaluation', 'evaluations')}
            </li>
          ))}
        </ul>
      )}
      <QueryPanel document={MapGapDocument} variables={variables} />
    </div>
  );
}

function Pointers({ gap }: { readonly gap: MapGapQuery }) {
  const onBoth = gap.both.totalCount > 0;
  const questions = onBoth ? gap.both : gap.either;
  return (
    <>
      <h3>Open questions</h3>
      {questions.nodes.length === 0 ? (
        <p>None is recorded on either.</p>
      ) : (
        <>
          {!onBoth && <p>None on both together; on one of them:</p>}
          <Links to={questions.nodes} more={questions.totalCount - questions.nodes.length} />
        </>
      )}
      <h3>Evaluations still running</h3>
      {gap.running.nodes.length === 0 ? (
        <p>None is recorded.</p>
      ) : (
        <Links to={gap.running.nodes} more={gap.running.totalCount - gap.running.nodes.length} />
      )}
    </>
  );
}

function Links({
  to,
  more,
}: {
  readonly to: readonly (Linked & { readonly id: string })[];
  readonly more: number;
}) {
  return (
    <ul>
      {to.map((one) => (
        <li key={one.id}>
          <EntityLink to={one} />
        </li>
      ))}
      {more > 0 && <li>and {formatCount(more, 'more', 'more')}</li>}
    </ul>
  );
}

function isNarrowed({ window, population, design }: MapView): boolean {
  return window !== null || population !== null || design !== 'all';
}
