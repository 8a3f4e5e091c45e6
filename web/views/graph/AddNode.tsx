import { useState } from 'react';
import {
  ComboBox,
  Header,
  Input,
  Label,
  ListBox,
  ListBoxItem,
  ListBoxSection,
  Popover,
} from 'react-aria-components';
import { SuggestDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { groupSuggestions } from '../search/suggestions.ts';
import { useDebounced } from '../search/useDebounced.ts';
import styles from './AddNode.module.css';

interface Props {
  readonly label: string;
  readonly onAdd: (id: string, name: string) => void;
}

/** A box that finds an entity and puts it on the canvas. */
export function AddNode({ label, onAdd }: Props) {
  const [typed, setTyped] = useState('');
  const asked = useDebounced(typed.trim());
  const answer = useGraphQL(
    SuggestDocument,
    { text: asked },
    { isEnabled: asked !== '', keepsPrevious: true },
  );
  const groups =
    answer.status === 'ready' && asked !== '' ? groupSuggestions(answer.data.search) : [];
  const found = groups.flatMap(({ nodes }) => nodes);
  const isAnswered = answer.status === 'ready' && !answer.isPrevious && typed.trim() === asked;

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
      <Popover className={styles.popover}>
        <ListBox
          className={styles.list}
          items={groups}
          renderEmptyState={() => (
            <p className={styles.none}>
              {isAnswered ? `Nothing in this collection matches “${asked}”.` : 'Searching …'}
            </p>
          )}
        >
          {({ id, title, nodes }) => (
            <ListBoxSection id={id}>
              <Header className={styles.title}>
                <KindMark kind={id} name={title} />
              </Header>
              {nodes.map((node) => (
                <ListBoxItem
                  key={node.id}
                  id={node.id}
                  textValue={node.name}
                  className={styles.item}
                >
                  {node.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
      {answer.status === 'failed' && (
        <p className={styles.failed} role="alert">
          Could not search. {answer.error.message}{' '}
          <button type="button" onClick={answer.retry}>
            Try again
          </button>
        </p>
      )}
    </ComboBox>
  );
}
