import { Loading } from '../../components/Status.tsx';
import type { MapView } from '../../state/map/mapView.ts';
import { CellPanel } from './CellPanel.tsx';
import { CellRatings } from './CellRatings.tsx';
import { EmptyCell } from './EmptyCell.tsx';
import type { Heads } from './headsOf.ts';
import { OutcomeCell } from './OutcomeCell.tsx';
import type { RatingTally } from './ratings.ts';
import { WindowCell } from './WindowCell.tsx';

interface Props {
  readonly view: MapView;
  readonly heads: Heads;
  /** The map and what narrows it, as a sentence. */
  readonly sentence: string;
  /** Null while those of this view are on their way: then none is empty yet. */
  readonly cells:
    | readonly {
        readonly row: string;
        readonly column: string;
        readonly evaluations: number;
        readonly ratings?: readonly RatingTally[];
      }[]
    | null;
}

/** The open cell, filled or empty; an address may also name one that the map does not have. */
export function OpenCell({ view, heads, sentence, cells }: Props) {
  const open = view.cell;
  const row = heads.rows.find(({ id }) => id === open?.row);
  const column = heads.columns
    .flatMap((group) => group.heads)
    .find(({ id }) => id === open?.column);
  if (!row || !column) {
    return <p>The address asks for a cell that this map does not have.</p>;
  }
  const cell = cells?.find((one) => one.row === row.id && one.column === column.id);
  return (
    <CellPanel key={`${row.id} ${column.id}`} view={view} row={row} column={column}>
      {cells === null ? (
        <Loading what="the cell" />
      ) : !cell ? (
        <EmptyCell view={view} row={row} column={column} />
      ) : view.columns === 'outcomes' ? (
        <OutcomeCell view={view} row={row} outcome={column} filters={sentence} />
      ) : (
        <WindowCell view={view} row={row} window={column} />
      )}
      {cell?.ratings && cell.ratings.length > 0 && <CellRatings ratings={cell.ratings} />}
    </CellPanel>
  );
}
