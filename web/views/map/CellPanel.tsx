import { type ReactNode, useEffect, useRef } from 'react';
import { AddressLink } from '../../components/AddressLink.tsx';
import type { MapView } from '../../state/map/mapView.ts';
import styles from './CellPanel.module.css';
import type { Head } from './heads.ts';
import { mapAddress } from './mapAddress.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly column: Head;
  readonly children: ReactNode;
}

/** What stands behind the open cell. The reader who opened it begins at its heading. */
export function CellPanel({ view, row, column, children }: Props) {
  const heading = useRef<HTMLHeadingElement>(null);
  const open = `${row.id} ${column.id}`;

  useEffect(() => {
    if (open) heading.current?.focus();
  }, [open]);

  return (
    <section className={styles.panel} aria-labelledby="cell">
      <header className={styles.head}>
        <h2 id="cell" ref={heading} tabIndex={-1}>
          <HeadName head={row} /> × <HeadName head={column} />
        </h2>
        <AddressLink address={mapAddress({ ...view, cell: null })}>Close</AddressLink>
      </header>
      {children}
    </section>
  );
}

function HeadName({ head: { name, address } }: { readonly head: Head }) {
  return address === null ? name : <AddressLink address={address}>{name}</AddressLink>;
}
