import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
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
import { Button } from '../../components/Button.tsx';
import { SuggestDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import styles from './SearchBox.module.css';
import { groupSuggestions } from './suggestions.ts';
import { useDebounced } from './useDebounced.ts';

interface Props {
  readonly label: string;
  /** What the box holds at first. */
  readonly text?: string;
}

/** One box to search: suggestions while typing, Enter for all results. */
export function SearchBox({ label, text = '' }: Props) {
  const navigate = useNavigate();
  const [typed, setTyped] = useState(text);
  const [given, setGiven] = useState(text);
  if (given !== text) {
    setGiven(text);
    setTyped(text);
  }
  const asked = useDebounced(typed.trim());
  const answer = useGraphQL(
    SuggestDocument,
    { text: asked },
    { isEnabled: asked !== '' && asked !== text, keepsPrevious: true },
  );
  const groups =
    answer.status === 'ready' && asked !== '' ? groupSuggestions(answer.data.search) : [];

  const noSuggestions = emptyWords(answer.status, { isSettled: asked === typed.trim() });

  function search() {
    if (typed.trim() !== '') navigate({ to: '/search', search: { q: typed.trim() } });
  }

  function searchOnEnter(event: KeyboardEvent<HTMLInputElement>) {
    const isOnSuggestion = event.currentTarget.getAttribute('aria-activedescendant');
    if (event.key === 'Enter' && !isOnSuggestion) search();
  }

  return (
    <ComboBox
      className={styles.box}
      items={groups}
      inputValue={typed}
      onInputChange={setTyped}
      allowsCustomValue
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className={styles.label}>{label}</Label>
      <div className={styles.field}>
        <Input
          className={styles.input}
          type="search"
          enterKeyHint="search"
          maxLength={200}
          onKeyDown={searchOnEnter}
        />
        {/* Out of the combo box's context, which would make it open the list. */}
        <Button variant="strong" slot={null} onPress={search} aria-label="Search">
          <Search size="1.2em" aria-hidden="true" />
        </Button>
      </div>
      <Popover className={styles.popover}>
        <ListBox
          className={styles.list}
          items={groups}
          renderEmptyState={() => <p className={styles.none}>{noSuggestions}</p>}
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
                  href={node.address}
                  className={styles.item}
                >
                  {node.name}
                </ListBoxItem>
              ))}
            </ListBoxSection>
          )}
        </ListBox>
      </Popover>
    </ComboBox>
  );
}

/** Why no suggestion is shown. */
function emptyWords(
  status: 'loading' | 'failed' | 'ready',
  { isSettled }: { readonly isSettled: boolean },
): string {
  if (status === 'failed') return 'No suggestions: the collection could not be searched.';
  if (status === 'loading' || !isSettled) return 'Looking …';
  return 'No suggestions. Try fewer or more general words.';
}
