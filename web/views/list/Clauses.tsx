import { X } from 'lucide-react';
import { Button } from '../../components/Button.tsx';
import { VisuallyHidden } from '../../components/VisuallyHidden.tsx';
import styles from './Clauses.module.css';
import type { Filters } from './filters.ts';
import type { Clause } from './sentence.ts';

interface Props {
  readonly sentence: string;
  readonly clauses: readonly Clause[];
  readonly onChange: (filters: Filters) => void;
}

/** The filters as a sentence, and each of its parts to take away. */
export function Clauses({ sentence, clauses, onChange }: Props) {
  return (
    <div className={styles.clauses}>
      <p className={styles.sentence}>{sentence}</p>
      {clauses.length > 0 && (
        <ul className={styles.list} aria-label="Filters">
          {clauses.map(({ words, without }) => (
            <li key={words}>
              <Button onPress={() => onChange(without)}>
                <VisuallyHidden>Remove the filter </VisuallyHidden>
                {words}
                <X className={styles.icon} aria-hidden="true" />
              </Button>
            </li>
          ))}
          <li>
            <Button
              variant="quiet"
              onPress={() => onChange({ text: '', fields: new Map(), sorting: null })}
            >
              Clear all
            </Button>
          </li>
        </ul>
      )}
    </div>
  );
}
