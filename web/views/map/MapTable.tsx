import { useNavigate } from '@tanstack/react-router';
import { type KeyboardEvent, type ReactNode, useRef, useState } from 'react';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import { ALL_PROGRAMS } from '../../state/map/mapView.ts';
import { parseReadableSearch } from '../../state/readableSearch.ts';
import { MAP, OPEN_CELL } from './elementIds.ts';
import type { Head, HeadGroup } from './heads.ts';
import styles from './MapTable.module.css';
import { type Place, placeAfter, placeWithin } from './roving.ts';

/** What stands in a cell: a link that opens it. */
interface CellFace {
  /** Says it all to a reader who does not see the mark. */
  readonly words: string;
  readonly address: string;
  readonly isOpen: boolean;
  readonly mark: ReactNode;
}

interface Props {
  readonly caption: string;
  readonly rowTitle: string;
  readonly rows: readonly Head[];
  readonly columns: readonly HeadGroup[];
  /** Cells with words need more room than marks. */
  readonly isRoomy: boolean;
  readonly face: (row: Head, column: Head) => CellFace;
  /** Where the head of a column leads: the column over every program. */
  readonly columnAddress: (column: Head) => string;
}

/**
 * The map as a table: its heads stay in sight while it scrolls within its own frame. Tab enters it
 * once, the arrow keys go from cell to cell.
 */
export function MapTable({
  caption,
  rowTitle,
  rows,
  columns,
  isRoomy,
  face,
  columnAddress,
}: Props) {
  const navigate = useNavigate();
  const table = useRef<HTMLTableElement>(null);
  const [current, setCurrent] = useState<Place>({ row: 1, column: 1 });
  const heads = columns.flatMap((group) => group.heads.map((head, index) => ({ head, index })));
  const extent = { rows: rows.length, columns: heads.length };
  // Other rows or columns may be fewer; Tab must still find a way in.
  const here = placeWithin(current, extent);

  function link(place: Place, { address, ...rest }: LinkProps) {
    const isCurrent = place.row === here.row && place.column === here.column;
    return (
      // Plain links: the map has a thousand of them, and the table answers for all.
      <a
        {...rest}
        href={address}
        data-at={`${place.row},${place.column}`}
        tabIndex={isCurrent ? 0 : -1}
        onFocus={() => setCurrent(place)}
        onClick={(event) => {
          if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
          event.preventDefault();
          const { pathname, search } = new URL(address, 'http://explorer');
          navigate({
            to: pathname,
            search: parseReadableSearch(search),
            resetScroll: place.column === 0,
          });
        }}
      />
    );
  }

  function move(event: KeyboardEvent) {
    const next = placeAfter(event.key, here, extent);
    if (!next || event.altKey || event.ctrlKey || event.metaKey) return;
    const target = table.current?.querySelector<HTMLElement>(
      `[data-at="${next.row},${next.column}"]`,
    );
    if (!target) return;
    event.preventDefault();
    target.focus();
  }

  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard.
    <section id={MAP} className={styles.frame} aria-label={caption} tabIndex={0}>
      <table ref={table} className={styles.table} data-roomy={isRoomy} onKeyDown={move}>
        <caption className={styles.caption}>{caption}</caption>
        <thead>
          <tr>
            <th scope="col" rowSpan={2} className={styles.corner}>
              {rowTitle}
            </th>
            {columns.map((group) => (
              <th
                key={group.name}
                scope="colgroup"
                colSpan={group.heads.length}
                className={styles.group}
              >
                <span>{group.name}</span>
              </th>
            ))}
          </tr>
          <tr>
            {heads.map(({ head, index }, at) => (
              <th key={head.id} scope="col" className={styles.column} data-first={index === 0}>
                {link(
                  { row: 0, column: at + 1 },
                  {
                    address: columnAddress(head),
                    children: (
                      <>
                        {head.name}
                        <VisuallyHidden> over all programs</VisuallyHidden>
                      </>
                    ),
                  },
                )}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row, rowAt) => (
            <tr key={row.id}>
              <th
                scope="row"
                className={styles.row}
                data-depth={Math.min(row.depth, 2)}
                data-whole={row.id === ALL_PROGRAMS}
              >
                {row.address === null
                  ? row.name
                  : link(
                      { row: rowAt + 1, column: 0 },
                      { address: row.address, children: row.name },
                    )}
              </th>
              {heads.map(({ head, index }, at) => {
                const { words, address, isOpen, mark } = face(row, head);
                return (
                  <td key={head.id} className={styles.cell} data-first={index === 0}>
                    {link(
                      { row: rowAt + 1, column: at + 1 },
                      {
                        address,
                        className: styles.open,
                        'aria-current': isOpen ? 'true' : undefined,
                        id: isOpen ? OPEN_CELL : undefined,
                        children: (
                          <>
                            <VisuallyHidden>{words}</VisuallyHidden>
                            <span aria-hidden="true">{mark}</span>
                          </>
                        ),
                      },
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

interface LinkProps {
  readonly address: string;
  readonly children: ReactNode;
  readonly className?: string;
  readonly 'aria-current'?: 'true';
  readonly id?: string;
}
