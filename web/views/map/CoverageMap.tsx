import { CoverageMark, type Designs } from '../../charts/CoverageMark.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { capitalized } from '../../format/words.ts';
import { CoverageDocument, type CoverageQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { ALL_PROGRAMS, type MapView } from '../../state/map/mapView.ts';
import { CoverageLegend, designWords } from './CoverageLegend.tsx';
import { columnId, coverageVariables, wholeRow } from './coverageVariables.ts';
import type { Head } from './heads.ts';
import type { Heads } from './headsOf.ts';
import { MapTable } from './MapTable.tsx';
import styles from './MapView.module.css';
import { mapAddress } from './mapAddress.ts';
import { OpenCell } from './OpenCell.tsx';
import { RatingMarks } from './RatingMarks.tsx';
import { ratersOf, ratingWords } from './ratings.ts';
import { SaveMap } from './SaveMap.tsx';

type Cell = NonNullable<CoverageQuery['coverage']>['cells'][number];

interface Props {
  readonly view: MapView;
  readonly heads: Heads;
  /** The map and what narrows it. */
  readonly sentence: string;
}

/** How much was evaluated at every crossing, and by which designs; never what was found. */
export function CoverageMap({ view, heads, sentence }: Props) {
  const variables = coverageVariables(view);
  const answer = useGraphQL(CoverageDocument, variables, { keepsPrevious: true });
  if (answer.status === 'loading') return <Loading what="the map" />;
  if (answer.status === 'failed') return <Failed what="the map" {...answer} />;

  // Until the new answer is here, the one before stays in sight, but says nothing of the new view.
  const { isPrevious } = answer;
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
  const raters = ratersOf(cells.flatMap(({ ratings }) => ratings));
  const markOf = ({ evaluations, designs: how }: Cell) => (
    <CoverageMark evaluations={evaluations} most={most} designs={designs[how]} />
  );
  const face = (row: Head, column: Head) => {
    const cell = at.get(`${row.id} ${column.id}`);
    return {
      words: `${row.name} × ${column.name}: ${isPrevious ? LOADING : cell ? cellWords(cell) : NOTHING}`,
      address: mapAddress({ ...view, cell: { row: row.id, column: column.id } }),
      isOpen: view.cell?.row === row.id && view.cell.column === column.id,
      mark:
        cell && cell.evaluations > 0 ? (
          <span className={styles.marks}>
            {markOf(cell)}
            <RatingMarks raters={raters} tallies={cell.ratings} />
          </span>
        ) : (
          <span className={styles.empty}>{cell ? 'r' : isPrevious ? '' : '·'}</span>
        ),
    };
  };

  return (
    <>
      <div className={isPrevious ? styles.previous : undefined} aria-busy={isPrevious}>
        <div className={styles.map}>
          <CoverageLegend raters={raters} />
          <MapTable
            caption={`Number of evaluations by ${view.rows} and ${view.columns}`}
            rowTitle={capitalized(view.rows)}
            rows={heads.rows}
            columns={heads.columns}
            isRoomy={view.columns === 'windows'}
            columnAddress={(column) =>
              mapAddress({ ...view, cell: { row: ALL_PROGRAMS, column: column.id } })
            }
            face={face}
          />
          <p className={styles.soft}>{heads.note}</p>
          {!isPrevious && (
            <SaveMap
              title={`Map of the evidence: ${view.rows} and ${view.columns}, number of evaluations`}
              filters={sentence}
              rows={heads.rows}
              columns={heads.columns}
              isRoomy={view.columns === 'windows'}
              valueNames={[
                'Evaluations',
                'Designs',
                'Arms',
                'Findings',
                'Findings of reviews',
                'Ratings',
              ]}
              values={(row, column) => valuesOf(at.get(`${row.id} ${column.id}`))}
              drawn={(row, column) => {
                const cell = at.get(`${row.id} ${column.id}`);
                return cell && cell.evaluations > 0 ? markOf(cell) : null;
              }}
              legend={[
                'Number and size: evaluations. Circle: randomized; square: quasi-experimental; ringed: both; dashed: neither, or not recorded.',
                'An empty crossing: no evaluation found in this collection.',
              ]}
            />
          )}
        </div>
      </div>
      {view.cell && (
        <OpenCell view={view} heads={heads} sentence={sentence} cells={isPrevious ? null : cells} />
      )}
      <QueryPanel document={CoverageDocument} variables={variables} name="the map" />
    </>
  );
}

const NOTHING = 'no evaluation found in this collection';
const LOADING = 'loading …';

const designs: Readonly<Record<Cell['designs'], Designs>> = {
  RANDOMIZED: 'randomized',
  QUASI_EXPERIMENTAL: 'quasi-experimental',
  BOTH: 'both',
  NEITHER: 'neither',
};

/** A cell in a table; zeros where nothing was found. */
function valuesOf(cell: Cell | undefined): readonly (string | number)[] {
  if (!cell) return [0, '', 0, 0, 0, ''];
  const { evaluations, arms, findings, reviews, ratings } = cell;
  const rated = ratingWords(ratings).map(({ rater, words }) => `${rater.short}: ${words}`);
  return [
    evaluations,
    designWords[designs[cell.designs]],
    arms,
    findings,
    reviews,
    rated.join('; '),
  ];
}

/** "3 evaluations, randomized; 5 arms, 12 findings". */
function cellWords({ evaluations, arms, findings, reviews, ratings, ...cell }: Cell): string {
  const beside =
    reviews > 0 ? `; ${formatCount(reviews, 'finding', 'findings')} of reviews beside` : '';
  if (evaluations === 0) return `no evaluation of its own${beside}`;
  const how = designWords[designs[cell.designs]].toLowerCase();
  const size = `${formatCount(arms, 'arm', 'arms')}, ${formatCount(findings, 'finding', 'findings')}`;
  const rated = ratingWords(ratings).map(({ rater, words }) => `; ${rater.short}: ${words}`);
  return `${formatCount(evaluations, 'evaluation', 'evaluations')}, ${how}; ${size}${beside}${rated.join('')}`;
}
