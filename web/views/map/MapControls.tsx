import { X } from 'lucide-react';
import { useId } from 'react';
import { Button } from '../../components/Button.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import {
  columnChoices,
  designChoices,
  type MapView,
  modeChoices,
  rowChoices,
  windowChoices,
} from '../../state/map/mapView.ts';
import { windowWords } from './heads.ts';
import styles from './MapControls.module.css';
import { partsOf, sentenceOf } from './sentence.ts';

interface Props {
  readonly view: MapView;
  readonly populations: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (view: MapView) => void;
}

/** What the map shows, as a sentence whose parts can be taken away, and the choices behind it. */
export function MapControls({ view, populations, onChange }: Props) {
  const population = populations.find(({ id }) => id === view.population);
  const parts = partsOf(view, population?.name ?? null);
  const isEffects = view.mode === 'effects';
  // What was open may not be on the map that follows.
  const change = (changed: Partial<MapView>) => onChange({ ...view, ...changed, cell: null });
  return (
    <div className={styles.controls}>
      <div className={styles.row}>
        <Choice
          label="Show"
          value={view.mode}
          choices={modeChoices.map((value) => ({ value, words: modeWords[value] }))}
          onChoice={(mode) =>
            change({ mode, ...(mode === 'effects' ? { columns: 'outcomes' } : {}) })
          }
        />
        <Choice
          label="Rows"
          value={view.rows}
          choices={rowChoices.map((value) => ({ value, words: value }))}
          onChoice={(rows) => change({ rows })}
        />
        {!isEffects && (
          <Choice
            label="Columns"
            value={view.columns}
            choices={columnChoices.map((value) => ({ value, words: value }))}
            onChoice={(columns) => change({ columns })}
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
      <p className={styles.sentence}>{sentenceOf(view, parts)}</p>
      {parts.length > 0 && (
        <ul className={styles.parts} aria-label="Filters">
          {parts.map(({ words, without }) => (
            <li key={words}>
              <Button onPress={() => onChange({ ...without, cell: null })}>
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

interface ChoiceProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly choices: readonly { readonly value: Value; readonly words: string }[];
  readonly onChoice: (value: Value) => void;
}

function Choice<Value extends string>({ label, value, choices, onChoice }: ChoiceProps<Value>) {
  const id = useId();
  return (
    <div className={styles.field}>
      <label htmlFor={id}>{label}</label>
      <select
        id={id}
        value={value}
        onChange={(event) => {
          const chosen = choices.find((choice) => choice.value === event.target.value);
          if (chosen) onChoice(chosen.value);
        }}
      >
        {choices.map((choice) => (
          <option key={choice.value} value={choice.value}>
            {choice.words}
          </option>
        ))}
      </select>
    </div>
  );
}
