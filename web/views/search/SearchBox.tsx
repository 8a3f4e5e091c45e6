import { useNavigate } from '@tanstack/react-router';
import { Search } from 'lucide-react';
import { type KeyboardEvent, useState } from 'react';
import { ComboBox, Input, Label } from 'react-aria-components';
import { Button } from '../../components/Button.tsx';
import { SuggestionList } from '../../suggest/SuggestionList.tsx';
import { useSuggestions } from '../../suggest/useSuggestions.ts';
import styles from './SearchBox.module.css';

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
  const { groups, emptyWords } = useSuggestions(typed);

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
      <SuggestionList groups={groups} emptyWords={emptyWords} isLinked />
    </ComboBox>
  );
}
