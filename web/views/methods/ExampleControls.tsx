import { useId } from 'react';
import { type WindowChoice, windowChoices } from '../../state/map/mapView.ts';
import { windowWords } from '../../state/map/windows.ts';
import type { Example } from './example.ts';
import styles from './Methods.module.css';

interface Props {
  readonly outcome: string | null;
  readonly window: WindowChoice | null;
  readonly outcomes: readonly { readonly id: string; readonly name: string }[];
  readonly onChange: (example: Example) => void;
}

/** Which outcome and window the numbers of the page are of. */
export function ExampleControls({ outcome, window, outcomes, onChange }: Props) {
  const outcomeId = useId();
  const windowId = useId();
  return (
    <div className={styles.controls}>
      <div className={styles.field}>
        <label htmlFor={outcomeId}>Outcome of the example</label>
        <select
          id={outcomeId}
          value={outcome ?? ''}
          onChange={(event) => onChange({ outcome: event.target.value, window: null })}
        >
          {outcome !== null && !outcomes.some(({ id }) => id === outcome) && (
            <option value={outcome}>{outcome}</option>
          )}
          {outcomes.map(({ id, name }) => (
            <option key={id} value={id}>
              {name}
            </option>
          ))}
        </select>
      </div>
      <div className={styles.field}>
        <label htmlFor={windowId}>Window</label>
        <select
          id={windowId}
          value={window ?? ''}
          onChange={(event) => {
            const chosen = windowChoices.find((choice) => choice === event.target.value);
            if (chosen) onChange({ outcome, window: chosen });
          }}
        >
          {window === null && <option value="">choosing …</option>}
          {windowChoices.map((choice) => (
            <option key={choice} value={choice}>
              {windowWords[choice]}
            </option>
          ))}
        </select>
      </div>
    </div>
  );
}
