import { columnDomain, EffectMark } from '../../charts/EffectMark.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatCount } from '../../format/number.ts';
import { EffectsDocument, type EffectsQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { ALL_PROGRAMS, type MapView } from '../../state/map/mapView.ts';
import { narrowing, wholeRow } from './coverageVariables.ts';
import { dimensions } from './dimensions.ts';
import type { Head } from './heads.ts';
import type { Heads } from './headsOf.ts';
import { MapTable } from './MapTable.tsx';
import styles from './MapView.module.css';
import { mapAddress } from './mapAddress.ts';
import { OpenCell } from './OpenCell.tsx';

type Cell = NonNullable<EffectsQuery['coverage']>['cells'][number];
type Effect = NonNullable<Cell['effect']>;

interface Props {
  readonly view: MapView;
  readonly heads: Heads;
}

/** What programs of a row found on an outcome, in intervals, as far as the number of arms lets it be said. */
export function EffectsMap({ view, heads }: Props) {
  const variables = {
    rows: dimensions[view.rows],
    ...narrowing({ ...view, window: view.window ?? 'latest' }),
  };
  const answer = useGraphQL(EffectsDocument, variables, { keepsPrevious: true });
  if (answer.status === 'loading') return <Loading what="the map" />;
  if (answer.status === 'failed') return <Failed what="the map" {...answer} />;

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
      words: `${row.name} × ${column.name}: ${effect ? effectWords(effect) : 'no arm within these filters'}`,
      address: mapAddress({ ...view, cell: { row: row.id, column: column.id } }),
      isOpen: view.cell?.row === row.id && view.cell.column === column.id,
      mark: effect ? (
        <span className={styles.effect}>
          {effect.result ? (
            <>
              <span>{effect.result.intervalText.replace(/ of the control mean$/, '')}</span>
              {domain && (
                <EffectMark
                  interval={effect.result}
                  estimate={effect.result.estimate}
                  domain={domain}
                  isPool={effect.pooledArmCount > 1}
                />
              )}
            </>
          ) : (
            <span>{signWords(effect)}</span>
          )}
          <span className={styles.arms}>
            {formatCount(effect.armCount, 'arm', 'arms')}
            {effect.pooledArmCount < effect.armCount || !effect.result
              ? `, ${effect.pooledArmCount === 0 ? 'none' : effect.pooledArmCount} with an interval`
              : ''}
          </span>
        </span>
      ) : (
        <span className={styles.empty}>·</span>
      ),
    };
  };

  return (
    <>
      <div className={answer.isPrevious ? styles.previous : undefined}>
        <div className={styles.map}>
          <p className={styles.soft}>
            95 percent intervals of programs in each row: one arm alone (square) or, from five arms
            in three evaluations, their average (diamond); money in percent of the control mean.
            Between the two, and without intervals, signs are counted: open the cell to see each
            arm. A row says what programs with it had, not what it adds.
          </p>
          {columns.length === 0 ? (
            <p>No arm was measured within these filters.</p>
          ) : (
            <MapTable
              caption={`Intervals by ${view.rows} and outcomes`}
              rowTitle={view.rows.slice(0, 1).toUpperCase() + view.rows.slice(1)}
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
        </div>
      </div>
      {view.cell && (
        <OpenCell view={view} heads={heads} cells={cells.filter(({ effect }) => effect)} />
      )}
      <QueryPanel document={EffectsDocument} variables={variables} name="the map" />
    </>
  );
}

/** "4.1 to 27.3 percent of the control mean, estimate 15.1 percent; 6 arms in 3 evaluations." and what the ladder says. */
function effectWords(effect: Effect): string {
  const { result, armCount, evaluationCount, ladder } = effect;
  const arms = `${formatCount(armCount, 'arm', 'arms')} in ${formatCount(evaluationCount, 'evaluation', 'evaluations')}`;
  const told = result
    ? `${result.intervalText}, estimate ${result.estimateText}`
    : signWords(effect);
  return `${told}; ${arms}. ${ladder.says}`;
}

/** One arm speaks for itself; an average of several only where the ladder makes it a headline. */
function asLadderAllows(effect: Effect): Effect {
  const isShown = effect.pooledArmCount <= 1 || effect.ladder.pool === 'HEADLINE';
  return isShown ? effect : { ...effect, result: null };
}

function signWords({ signs }: Effect): string {
  const signed = signs.favorable + signs.unfavorable + signs.zero;
  return signed === 0
    ? 'no estimate published'
    : `${signs.favorable} of ${signed} favorable by sign`;
}
