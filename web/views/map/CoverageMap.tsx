import { CoverageMark, type Designs } from '../../charts/CoverageMark.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { CoverageDocument, type CoverageQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { ALL_PROGRAMS, type MapView } from '../../state/map/mapView.ts';
import { columnId, coverageVariables, wholeRow } from './coverageVariables.ts';
import type { Head } from './heads.ts';
import type { Heads } from './headsOf.ts';
import { MapTable } from './MapTable.tsx';
import styles from './MapView.module.css';
import { mapAddress } from './mapAddress.ts';
import { OpenCell } from './OpenCell.tsx';

type Cell = NonNullable<CoverageQuery['coverage']>['cells'][number];

interface Props {
  readonly view: MapView;
  readonly heads: Heads;
}

/** How much was evaluated at every crossing, and by which designs; never what was found. */
export function CoverageMap({ view, heads }: Props) {
  const variables = coverageVariables(view);
  const answer = useGraphQL(CoverageDocument, variables, { keepsPrevious: true });
  if (answer.status === 'loading') return <Loading what="the map" />;
  if (answer.status === 'failed') return <Failed what="the map" {...answer} />;

  const found = [
    ...wholeRow(answer.data.whole?.cells ?? []),
    ...(answer.data.coverage?.cells ?? []),
  ];
  const cells = found.map((cell) => ({
    ...cell,
    column: columnId(cell.column),
  }));
  const at = new Map(cells.map((cell) => [`${cell.row} ${cell.column}`, cell]));
  const most = Math.max(
    1,
    ...cells.flatMap(({ row, evaluations }) => (row === ALL_PROGRAMS ? [] : [evaluations])),
  );
  const face = (row: Head, column: Head) => {
    const cell = at.get(`${row.id} ${column.id}`);
    return {
      words: `${row.name} × ${column.name}: ${cell ? cellWords(cell) : NOTHING}`,
      address: mapAddress({ ...view, cell: { row: row.id, column: column.id } }),
      isOpen: view.cell?.row === row.id && view.cell.column === column.id,
      mark:
        cell && cell.evaluations > 0 ? (
          <CoverageMark
            evaluations={cell.evaluations}
            most={most}
            designs={designs[cell.designs]}
          />
        ) : (
          <span className={styles.empty}>{cell ? 'r' : '·'}</span>
        ),
    };
  };

  return (
    <>
      <div className={answer.isPrevious ? styles.previous : undefined}>
        <div className={styles.map}>
          <Legend />
          <MapTable
            caption={`Number of evaluations by ${view.rows} and ${view.columns}`}
            rowTitle={view.rows.slice(0, 1).toUpperCase() + view.rows.slice(1)}
            rows={heads.rows}
            columns={heads.columns}
            isRoomy={view.columns === 'windows'}
            columnAddress={(column) =>
              mapAddress({ ...view, cell: { row: ALL_PROGRAMS, column: column.id } })
            }
            face={face}
          />
          <p className={styles.soft}>{heads.note}</p>
        </div>
      </div>
      {view.cell && <OpenCell view={view} heads={heads} cells={cells} />}
      <QueryPanel document={CoverageDocument} variables={variables} name="the map" />
    </>
  );
}

const NOTHING = 'no evaluation found in this collection';

const designs: Readonly<Record<Cell['designs'], Designs>> = {
  RANDOMIZED: 'randomized',
  QUASI_EXPERIMENTAL: 'quasi-experimental',
  BOTH: 'both',
  NEITHER: 'neither',
};

const designWords: Readonly<Record<Designs, string>> = {
  randomized: 'Randomized',
  'quasi-experimental': 'Quasi-experimental',
  both: 'Both',
  neither: 'Neither, or not recorded',
};

/** "3 evaluations, randomized; 5 arms, 12 findings". */
function cellWords({ evaluations, arms, findings, reviews, ...cell }: Cell): string {
  const beside =
    reviews > 0 ? `; ${formatCount(reviews, 'finding', 'findings')} of reviews beside` : '';
  if (evaluations === 0) return `no evaluation of its own${beside}`;
  const how = designWords[designs[cell.designs]].toLowerCase();
  const size = `${formatCount(arms, 'arm', 'arms')}, ${formatCount(findings, 'finding', 'findings')}`;
  return `${formatCount(evaluations, 'evaluation', 'evaluations')}, ${how}; ${size}${beside}`;
}

function Legend() {
  return (
    <>
      <p className={styles.soft}>
        The number and the size of a mark count evaluations; its color and shape are their design,
        never what they found. A dot: no evaluation found in this collection; an r: reviews alone.
        Every cell opens what stands behind it. A part counts as its whole, too.
      </p>
      <ul className={styles.legend} aria-label="Designs">
        {(['randomized', 'quasi-experimental', 'both', 'neither'] as const).map((design) => (
          <li key={design}>
            <CoverageMark evaluations={1} most={1} designs={design} />
            {designWords[design]}
          </li>
        ))}
      </ul>
    </>
  );
}
