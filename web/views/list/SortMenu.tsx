import { useId } from 'react';
import { Button } from '../../components/Button.tsx';
import type { Column, Sorting } from '../../sections/parts/RowTable.tsx';
import styles from './controls.module.css';

interface Props<Row> {
  readonly columns: readonly Column<Row>[];
  readonly sorting: Sorting | null;
  readonly onSorting: (sorting: Sorting | null) => void;
}

/** The order of a list, also where the columns have no heads to click. */
export function SortMenu<Row>({ columns, sorting, onSorting }: Props<Row>) {
  const id = useId();
  const choices = columns.flatMap(({ header, order, isNumber }) =>
    order === undefined ? [] : [{ header, order, isNumber: isNumber === true }],
  );
  const current = choices.find(({ order }) => order === (sorting?.order ?? 'NAME'));
  const isDescending = sorting?.isDescending ?? false;
  const way = current?.isNumber
    ? { up: 'Smallest first', down: 'Largest first' }
    : { up: 'A to Z', down: 'Z to A' };

  function choose(order: string) {
    const chosen = choices.find((choice) => choice.order === order);
    // Of numbers the largest are mostly wanted.
    onSorting({ order, isDescending: chosen?.isNumber ?? false });
  }

  return (
    <div className={styles.control}>
      <label htmlFor={id}>Sort by</label>
      <div className={styles.pair}>
        <select
          id={id}
          className={styles.field}
          value={current?.order}
          onChange={(event) => choose(event.target.value)}
        >
          {choices.map(({ header, order }) => (
            <option key={order} value={order}>
              {header}
            </option>
          ))}
        </select>
        {current && (
          <Button onPress={() => onSorting({ order: current.order, isDescending: !isDescending })}>
            {isDescending ? way.down : way.up}
          </Button>
        )}
      </div>
    </div>
  );
}
