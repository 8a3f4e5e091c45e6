import { useRouter } from '@tanstack/react-router';
import { type KeyboardEvent, useState } from 'react';
import {
  Autocomplete,
  Dialog,
  Header,
  Input,
  Menu,
  MenuSection,
  Modal,
  ModalOverlay,
  SearchField,
} from 'react-aria-components';
import { MenuItem } from '../components/MenuItem.tsx';
import { SuggestDocument } from '../graphql/generated/graphql.ts';
import { useGraphQL } from '../graphql/useGraphQL.ts';
import { KindMark } from '../kinds/KindMark.tsx';
import { kindEntry } from '../kinds/kinds.ts';
import { useDebounced } from '../suggest/useDebounced.ts';
import { type Action, findActions, isNamedBy } from './actions.ts';
import styles from './Palette.module.css';

/** One box for all: finds what the collection holds, and what the explorer can do. */
export function Palette({ onClose }: { readonly onClose: () => void }) {
  const { history } = useRouter();
  const [typed, setTyped] = useState('');
  const text = typed.trim();
  const asked = useDebounced(text);
  const answer = useGraphQL(
    SuggestDocument,
    { text: asked },
    { isEnabled: asked !== '', keepsPrevious: true },
  );
  const found = text !== '' && answer.status === 'ready' ? answer.data.search.edges : [];
  const actions = findActions(text);
  const isActionMeant = actions.some((action) => isNamedBy(action, text));
  const allResults = `/search?${new URLSearchParams({ q: text })}`;

  function perform({ address, run }: Pick<Action, 'address' | 'run'>) {
    onClose();
    if (address) history.push(address);
    run?.();
  }

  /** Enter before any item is reached: what the text plainly names, else all that it finds. */
  function goOnEnter(event: KeyboardEvent<HTMLInputElement>) {
    if (event.key !== 'Enter' || text === '') return;
    // aria-activedescendant follows the mark by half a second, lest it talk over the typing.
    const dialog = event.currentTarget.closest('[role="dialog"]');
    if (dialog?.querySelector('[role="menuitem"][data-focused]')) return;
    const first = isActionMeant || found.length === 0 ? actions[0] : undefined;
    perform(first ?? { address: allResults });
  }

  const actionSection = actions.length > 0 && (
    <MenuSection>
      <Header className={styles.title}>Places and actions</Header>
      {actions.map((action) => (
        <MenuItem key={action.id} id={action.id} onAction={() => perform(action)}>
          {action.name}
        </MenuItem>
      ))}
    </MenuSection>
  );

  return (
    <ModalOverlay className={styles.veil} isOpen isDismissable onOpenChange={onClose}>
      <Modal className={styles.modal}>
        <Dialog className={styles.dialog} aria-label="Find anything">
          <Autocomplete inputValue={typed} onInputChange={setTyped}>
            <SearchField className={styles.field} aria-label="Find anything" autoFocus>
              <Input
                className={styles.input}
                placeholder="A name, a word, a place to go"
                maxLength={200}
                onKeyDown={goOnEnter}
              />
            </SearchField>
            <Menu className={styles.list} aria-label="Found">
              {isActionMeant && actionSection}
              {found.length > 0 && (
                <MenuSection>
                  <Header className={styles.title}>In the collection</Header>
                  {found.map(({ node }) => (
                    <MenuItem
                      key={node.id}
                      id={`node:${node.id}`}
                      textValue={node.name}
                      onAction={() => perform(node)}
                    >
                      <span>{node.name}</span>
                      <span className={styles.kind}>
                        <KindMark kind={node.kind} name={kindEntry(node.kind).label} />
                      </span>
                    </MenuItem>
                  ))}
                </MenuSection>
              )}
              {!isActionMeant && actionSection}
              {text !== '' && (
                <MenuItem
                  id="all"
                  textValue={`All results for ${text}`}
                  onAction={() => perform({ address: allResults })}
                >
                  All results for “{text}”
                </MenuItem>
              )}
            </Menu>
          </Autocomplete>
          {answer.status === 'failed' && (
            <p className={styles.note} role="alert">
              The collection could not be searched. {answer.error.message}
            </p>
          )}
          <p className={styles.note}>
            <kbd>↑</kbd> <kbd>↓</kbd> to move, <kbd>Enter</kbd> to open, <kbd>Esc</kbd> to leave
          </p>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
}
