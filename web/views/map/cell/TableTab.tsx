import { useRef } from 'react';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { ArmsTable } from '../ArmsTable.tsx';
import styles from '../CellPanel.module.css';
import type { CellPool } from '../forestOf.ts';

interface Props {
  readonly pool: CellPool;
  readonly title: string;
  readonly filters: string;
}

/** The arms of the cell as a table, to read and to save. */
export function TableTab({ pool, title, filters }: Props) {
  const table = useRef<HTMLDivElement>(null);
  if (pool.arms.length === 0) return <p>No arm within these filters: nothing to list.</p>;
  return (
    <>
      <div ref={table}>
        <ArmsTable
          pool={pool}
          caption={`${title}: the arms of the chart, and where each was read`}
        />
      </div>
      <div className={styles.actions}>
        <SaveMenu table={table} title={title} filters={filters} />
      </div>
    </>
  );
}
