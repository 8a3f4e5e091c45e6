import { type ReactNode, useRef, useState } from 'react';
import { SaveMenu } from '../../export/SaveMenu.tsx';
import type { Head, HeadGroup } from './heads.ts';
import { MapDrawing } from './MapDrawing.tsx';

/** What of a cell goes into a table, in step with the names of the values. */
type Values = readonly (string | number)[];

interface Props {
  readonly title: string;
  /** What narrows the map, as a sentence. */
  readonly filters: string;
  readonly rows: readonly Head[];
  readonly columns: readonly HeadGroup[];
  readonly isRoomy: boolean;
  readonly valueNames: readonly string[];
  readonly values: (row: Head, column: Head) => Values;
  readonly drawn: (row: Head, column: Head) => ReactNode;
  readonly legend: readonly string[];
}

/** Saves the map: every crossing as a row of a table, empty ones among them, or the whole as one picture. */
export function SaveMap(props: Props) {
  const { title, filters, rows, columns, valueNames, values } = props;
  const table = useRef<HTMLDivElement>(null);
  const chart = useRef<HTMLDivElement>(null);
  // A thousand cells once more: they are made when a reader comes near the button.
  const [isNear, setIsNear] = useState(false);
  const near = () => setIsNear(true);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing to press; it notices who comes near.
    <div onPointerEnter={near} onPointerDown={near} onFocus={near}>
      <SaveMenu title={title} filters={filters} table={table} chart={chart} />
      {isNear && (
        <div hidden>
          <div ref={table}>
            <table>
              <caption>{title}</caption>
              <thead>
                <tr>
                  {['Row', 'Column', ...valueNames].map((name) => (
                    <th key={name}>{name}</th>
                  ))}
                </tr>
              </thead>
              <tbody>
                {rows.flatMap((row) =>
                  columns.flatMap(({ heads }) =>
                    heads.map((column) => (
                      <tr key={`${row.id} ${column.id}`}>
                        <td>{row.name}</td>
                        <td>{column.name}</td>
                        {values(row, column).map((value, index) => (
                          <td
                            key={valueNames[index]}
                            data-number={typeof value === 'number' ? true : undefined}
                          >
                            {value}
                          </td>
                        ))}
                      </tr>
                    )),
                  ),
                )}
              </tbody>
            </table>
          </div>
          <div ref={chart}>
            <MapDrawing {...props} />
          </div>
        </div>
      )}
    </div>
  );
}
