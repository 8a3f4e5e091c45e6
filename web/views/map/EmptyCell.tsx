import { AddressLink } from '../../components/AddressLink.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { choiceWords } from '../../format/choice.ts';
import { formatCount } from '../../format/number.ts';
import { MapGapDocument, type MapGapQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { EntityLink, type Linked } from '../../sections/parts/EntityLink.tsx';
import { EntityLinks } from '../../sections/parts/EntityLinks.tsx';
import { ALL_PROGRAMS, type MapView } from '../../state/map/mapView.ts';
import styles from './CellPanel.module.css';
import { columnId, narrowing, placeOf } from './coverageVariables.ts';
import type { Head } from './heads.ts';
import { mapAddress } from './mapAddress.ts';

interface Props {
  readonly view: MapView;
  readonly row: Head;
  readonly column: Head;
}

type Gap = NonNullable<MapGapQuery['gap']>;

/** A gap, and where it points: open questions, evaluations still running, the nearest evidence. */
export function EmptyCell({ view, row, column }: Props) {
  const place = placeOf(view.columns, column.id);
  const variables = {
    // A column over every program is the column against itself.
    row: row.id === ALL_PROGRAMS ? place : placeOf(view.rows, row.id),
    column: place,
    ...narrowing(view),
  };
  const answer = useGraphQL(MapGapDocument, variables);
  return (
    <div className={styles.gaps}>
      {answer.status === 'loading' && <Loading what="what bears on this gap" />}
      {answer.status === 'failed' && <Failed what="what bears on this gap" {...answer} />}
      {answer.status === 'ready' && answer.data.gap && (
        <Pointers gap={answer.data.gap} view={view} />
      )}
      <QueryPanel document={MapGapDocument} variables={variables} />
    </div>
  );
}

const SHOWN = 8;

function Pointers({ gap, view }: { readonly gap: Gap; readonly view: MapView }) {
  const onBoth = gap.openQuestions.filter(({ isOnBoth }) => isOnBoth);
  const questions = (onBoth.length > 0 ? onBoth : gap.openQuestions).map(
    ({ question }) => question,
  );
  const { programs } = gap.decisionsTouched;
  return (
    <>
      <p>
        {gap.cell && gap.cell.evaluations > 0
          ? `${formatCount(gap.cell.evaluations, 'evaluation', 'evaluations')}, but no arm with an effect to draw: what was found compares no groups, or ${isOfWindow(view) ? 'has no place in this window' : 'is of no recorded time'}.`
          : `No evaluation found in this collection${isNarrowed(view) ? ' within these filters' : ''}. It may still exist elsewhere.`}
      </p>
      <h3>Nearest evidence</h3>
      {gap.nearest.length === 0 ? (
        <p>None in the same row or column of this map.</p>
      ) : (
        <ul>
          {gap.nearest.map(({ row, column, words, cell }) => (
            <li key={`${row.id} ${column.id}`}>
              <AddressLink
                address={mapAddress({
                  ...view,
                  cell: { row: row.id, column: columnId(column.id) },
                })}
              >
                {row.name} × {column.name}
              </AddressLink>
              , {formatCount(cell.evaluations, 'evaluation', 'evaluations')} ({words})
            </li>
          ))}
          {gap.nearestCount > gap.nearest.length && (
            <li>and {formatCount(gap.nearestCount - gap.nearest.length, 'more', 'more')}</li>
          )}
        </ul>
      )}
      <h3>Open questions</h3>
      {questions.length === 0 ? (
        <p>None is recorded on either.</p>
      ) : (
        <>
          {onBoth.length === 0 && <p>None on both together; on one of them:</p>}
          <Links to={questions} />
        </>
      )}
      <h3>Evaluations still running, or without a finding here</h3>
      {gap.running.length === 0 ? (
        <p>None is recorded.</p>
      ) : (
        <ul>
          {gap.running.map((evaluation) => (
            <li key={evaluation.id}>
              <EntityLink to={evaluation} />
              {evaluation.status !== null && `: ${choiceWords(evaluation.status)}`}
            </li>
          ))}
        </ul>
      )}
      <h3>Programs that would want to know</h3>
      {programs.length === 0 ? (
        <p>No program of this collection is recorded to be at this crossing.</p>
      ) : (
        <p>
          <EntityLinks of={{ totalCount: programs.length, nodes: programs.slice(0, 25) }} />
        </p>
      )}
    </>
  );
}

function Links({ to }: { readonly to: readonly (Linked & { readonly id: string })[] }) {
  return (
    <ul>
      {to.slice(0, SHOWN).map((one) => (
        <li key={one.id}>
          <EntityLink to={one} />
        </li>
      ))}
      {to.length > SHOWN && <li>and {formatCount(to.length - SHOWN, 'more', 'more')}</li>}
    </ul>
  );
}

/** The longest follow-up of each arm is no window of time, though it is chosen among them. */
function isOfWindow({ window }: MapView): boolean {
  return window !== null && window !== 'latest';
}

function isNarrowed({ window, population, design }: MapView): boolean {
  return window !== null || population !== null || design !== 'all';
}
