import { X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { Choice } from '../../components/Choice.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import {
  ALL_PROGRAMS,
  columnChoices,
  designChoices,
  type MapView,
  modeChoices,
  rowChoices,
  windowChoices,
} from '../../state/map/mapView.ts';
import { windowWords } from '../../state/map/windows.ts';
import styles from './MapControls.module.css';
import type { Part } from './sentence.ts';

interface Props {
  readonly view: MapView;
  readonly populations: readonly { readonly id: string; readonly name: string }[];
  readonly parts: readonly Part[];
  readonly sentence: string;
  /** Which groups the choice leaves out for their number; null where it has all. */
  readonly populationNote: string | null;
  readonly onChange: (view: MapView) => void;
}

/** What the map shows, as a sentence whose parts can be taken away, and the choices behind it. */
export function MapControls({
  view,
  populations,
  parts,
  sentence,
  populationNote,
  onChange,
}: Props) {
  const isEffects = view.mode === 'effects';
  const change = (changed: Partial<MapView>) => onChange({ ...view, ...changed });
  // Of other rows only the one that stands for every program is still there.
  const ofEveryRow = view.cell?.row === ALL_PROGRAMS ? view.cell : null;
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Choice
          label="Show"
          value={view.mode}
          choices={modeChoices.map((value) => ({ value, words: modeWords[value] }))}
          onChoice={(mode) =>
            // A window of time that was open is no column of effects.
            change({
              mode,
              ...(mode === 'effects' && view.columns === 'windows'
                ? { columns: 'outcomes', cell: null }
                : {}),
            })
          }
        />
        <Choice
          label="Rows"
          value={view.rows}
          choices={rowChoices.map((value) => ({ value, words: value }))}
          onChoice={(rows) => change({ rows, cell: ofEveryRow })}
        />
        {!isEffects && (
          <Choice
            label="Columns"
            value={view.columns}
            choices={columnChoices.map((value) => ({ value, words: value }))}
            onChoice={(columns) => change({ columns, cell: null })}
          />
        )}
        <Choice
          label="When"
          value={view.window ?? (isEffects ? 'latest' : '')}
          choices={[
            ...(isEffects ? [] : [{ value: '' as const, words: 'any time' }]),
            ...windowChoices
              .filter((window) => isEffects || window !== 'latest')
              .map((value) => ({ value, words: windowWords[value] })),
          ]}
          onChoice={(window) => change({ window: window === '' ? null : window })}
        />
        <Choice
          label="Design"
          value={view.design}
          choices={designChoices.map((value) => ({ value, words: designWords[value] }))}
          onChoice={(design) => change({ design })}
        />
        <Choice
          label="Measured among"
          value={view.population ?? ''}
          choices={[
            { value: '', words: 'any group' },
            ...populations.map(({ id, name }) => ({ value: id, words: name })),
          ]}
          onChoice={(id) => change({ population: id === '' ? null : id })}
        />
      </div>
      {populationNote !== null && (
        <p className={styles.note}>Measured among: {populationNote.toLowerCase()}</p>
      )}
      <p className={styles.sentence}>{sentence}</p>
      {parts.length > 0 && (
        <ul className={styles.parts} aria-label="Filters">
          {parts.map(({ words, without }) => (
            <li key={words}>
              <Button onPress={() => onChange(without)}>
                <VisuallyHidden>Remove the filter </VisuallyHidden>
                {words}
                <X size="0.9em" aria-hidden="true" />
              </Button>
            </li>
          ))}
        </ul>
      )}
    </div>
  );
}

const modeWords = {
  coverage: 'coverage',
  effects: 'effects',
};
const designWords = { all: 'all designs', randomized: 'randomized only' };
