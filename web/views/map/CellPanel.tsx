import { Link } from '@tanstack/react-router';
import { type MouseEvent, type ReactNode, useEffect, useRef } from 'react';
import { AddressLink } from '../../components/AddressLink.tsx';
import { type MapView, writeMapView } from '../../state/map/mapView.ts';
import styles from './CellPanel.module.css';
import { MAP, OPEN_CELL } from './elementIds.ts';
import type { Head } from './heads.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly column: Head;
  readonly children: ReactNode;
}

/** What stands behind one cell. The reader who opened it begins at its heading, and on closing it is back at the cell. */
export function CellPanel({ view, row, column, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);

  useEffect(() => {
    // A choice above the map can bring the cell along; whoever is choosing goes on choosing.
    const isChoosing = document.activeElement?.matches('select, input, textarea') ?? false;
    if (!isChoosing) heading.current?.focus();
  }, []);

  return (
    <section className={styles.panel} aria-labelledby="cell">
      <header className={styles.head}>
        <h2 id="cell" ref={heading} tabIndex={-1}>
          <HeadName head={row} /> × <HeadName head={column} />
        </h2>
        <Link
          to="/map"
          search={writeMapView({ ...view, cell: null })}
          resetScroll={false}
          onClick={focusCell}
        >
          Close
        </Link>
      </header>
      {children}
    </section>
  );
}

/** Back to where the cell was opened; a map of effects may lack its column. */
function focusCell(event: MouseEvent) {
  // With such a key the link opens elsewhere, and the panel stays.
  if (event.metaKey || event.ctrlKey || event.shiftKey || event.altKey) return;
  const target = document.getElementById(OPEN_CELL) ?? document.getElementById(MAP);
  target?.focus();
}

function HeadName({ head: { name, address } }: { readonly head: Head }) {
  return address === null ? name : <AddressLink address={address}>{name}</AddressLink>;
}
