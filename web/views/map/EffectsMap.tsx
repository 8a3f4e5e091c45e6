import { columnDomain } from '../../charts/EffectMark.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { capitalized } from '../../format/words.ts';
import { EffectsDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { ALL_PROGRAMS, type MapView } from '../../state/map/mapView.ts';
import { narrowing, wholeRow } from './coverageVariables.ts';
import { dimensions } from './dimensions.ts';
import { type Effect, EffectDrawing, EffectFace, effectWords, valuesOf } from './EffectFace.tsx';
import type { Head } from './heads.ts';
import type { Heads } from './headsOf.ts';
import { MapTable } from './MapTable.tsx';
import styles from './MapView.module.css';
import { mapAddress } from './mapAddress.ts';
import { OpenCell } from './OpenCell.tsx';
import { SaveMap } from './SaveMap.tsx';

interface Props {
  readonly view: MapView;
  readonly heads: Heads;
  /** The map and what narrows it. */
  readonly sentence: string;
}

/** What programs of a row found on an outcome, in intervals, as far as the number of arms lets it be said. */
export function EffectsMap({ view, heads, sentence }: Props) {
  const variables = {
    rows: dimensions[view.rows],
    ...narrowing({ ...view, window: view.window ?? 'latest' }),
  };
  const answer = useGraphQL(EffectsDocument, variables, { keepsPrevious: true });
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
    effect: cell.effect && asLadderAllows(cell.effect),
  }));
  const effects = new Map(
    cells.flatMap(({ row, column, effect }) => (effect ? [[`${row} ${column}`, effect]] : [])),
  );
  const measured = new Set(cells.flatMap(({ column, effect }) => (effect ? [column] : [])));
  const columns = heads.columns
    .map((group) => ({ ...group, heads: group.heads.filter(({ id }) => measured.has(id)) }))
    .filter((group) => group.heads.length > 0);
  const domains = new Map(
    [...measured].map((id) => [
      id,
      columnDomain(
        cells.flatMap(({ column, effect }) =>
          column === id && effect?.result ? [effect.result] : [],
        ),
      ),
    ]),
  );
  const face = (row: Head, column: Head) => {
    const effect = effects.get(`${row.id} ${column.id}`);
    const domain = domains.get(column.id);
    return {
      words: `${row.name} × ${column.name}: ${isPrevious ? LOADING : effect ? effectWords(effect) : NOTHING}`,
      address: mapAddress({ ...view, cell: { row: row.id, column: column.id } }),
      isOpen: view.cell?.row === row.id && view.cell.column === column.id,
      mark: effect ? (
        <EffectFace effect={effect} domain={domain} />
      ) : (
        <span className={styles.empty}>{isPrevious ? '' : '·'}</span>
      ),
    };
  };

  return (
    <>
      <div className={isPrevious ? styles.previous : undefined} aria-busy={isPrevious}>
        <div className={styles.map}>
          <p className={styles.soft}>{LEGEND.join(' ')} Open a cell to see each of its arms.</p>
          {columns.length === 0 ? (
            isPrevious ? (
              <Loading what="the map" />
            ) : (
              <p>No arm was measured within these filters.</p>
            )
          ) : (
            <MapTable
              caption={`Intervals by ${view.rows} and outcomes`}
              rowTitle={capitalized(view.rows)}
              rows={heads.rows}
              columns={columns}
              isRoomy={true}
              columnAddress={(column) =>
                mapAddress({ ...view, cell: { row: ALL_PROGRAMS, column: column.id } })
              }
              face={face}
            />
          )}
          <p className={styles.soft}>{heads.note}</p>
          {!isPrevious && (
            <SaveMap
              title={`Map of the evidence: intervals by ${view.rows} and outcomes`}
              filters={sentence}
              rows={heads.rows}
              columns={columns}
              isRoomy={true}
              valueNames={[
                '95 percent interval',
                'Estimate',
                'Arms',
                'Arms with an interval',
                'Evaluations',
                'Signs',
              ]}
              values={(row, column) => valuesOf(effects.get(`${row.id} ${column.id}`))}
              drawn={(row, column) => {
                const effect = effects.get(`${row.id} ${column.id}`);
                return effect && <EffectDrawing effect={effect} domain={domains.get(column.id)} />;
              }}
              legend={LEGEND}
            />
          )}
        </div>
      </div>
      {view.cell && (
        <OpenCell
          view={view}
          heads={heads}
          sentence={sentence}
          cells={isPrevious ? null : cells.filter(({ effect }) => effect)}
        />
      )}
      <QueryPanel document={EffectsDocument} variables={variables} name="the map" />
    </>
  );
}

const NOTHING = 'no arm within these filters';
const LOADING = 'loading …';

/** What the marks mean: above the map, and below its picture. */
const LEGEND = [
  'Intervals are of 95 percent; money in percent of the control mean. Square: one arm; diamond: the average of several, from five arms in three evaluations.',
  'Elsewhere signs are counted. A row says what programs with it had, not what it adds.',
];

/** One arm speaks for itself; an average of several only where the ladder makes it a headline. */
function asLadderAllows(effect: Effect): Effect {
  const isShown = effect.pooledArmCount <= 1 || effect.ladder.pool === 'HEADLINE';
  return isShown ? effect : { ...effect, result: null };
}
