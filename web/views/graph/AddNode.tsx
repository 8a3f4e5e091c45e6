import { useState } from 'react';
import { ComboBox, Input, Label } from 'react-aria-components';
import { SuggestionList } from '../../suggest/SuggestionList.tsx';
import { useSuggestions } from '../../suggest/useSuggestions.ts';
import styles from './AddNode.module.css';

interface Props {
  readonly label: string;
  readonly onAdd: (id: string, name: string) => void;
}

/** A box that finds an entity and puts it on the canvas. */
export function AddNode({ label, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const { groups, emptyWords, failure } = useSuggestions(typed);
  const found = groups.flatMap(({ nodes }) => nodes);

  function add(key: string | number | null) {
    const node = found.find(({ id }) => id === key);
    if (!node) return;
    onAdd(node.id, node.name);
    setTyped('');
  }

  return (
    <ComboBox
      className={styles.box}
      items={groups}
      inputValue={typed}
      onInputChange={setTyped}
      selectedKey={null}
      onSelectionChange={add}
      menuTrigger="input"
      // The list opens as one types, before there is an answer to fill it.
      allowsEmptyCollection={typed.trim() !== ''}
    >
      <Label className={styles.label}>{label}</Label>
      <Input className={styles.input} type="search" maxLength={200} />
      <SuggestionList groups={groups} emptyWords={emptyWords} isLinked={false} />
      {failure && (
        <p className={styles.failed} role="alert">
          Could not search. {failure.error.message}{' '}
          <button type="button" onClick={failure.retry}>
            Try again
          </button>
        </p>
      )}
    </ComboBox>
  );
}
