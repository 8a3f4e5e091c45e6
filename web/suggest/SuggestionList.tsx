import { Header, ListBox, ListBoxItem, ListBoxSection, Popover } from 'react-aria-components';
import { KindMark } from '../kinds/KindMark.tsx';
import styles from './SuggestionList.module.css';
import type { SuggestionGroup } from './suggestions.ts';

interface Props {
  readonly groups: readonly SuggestionGroup[];
  readonly emptyWords: string;
  /** Whether a choice opens the record, as a link does. */
  readonly isLinked: boolean;
}

/** The suggestions under a combo box, by kind. */
export function SuggestionList({ groups, emptyWords, isLinked }: Props) {
  return (
    <Popover className={styles.popover}>
      <ListBox
        className={styles.list}
        items={groups}
        renderEmptyState={() => <p className={styles.none}>{emptyWords}</p>}
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
                href={isLinked ? node.address : undefined}
                className={styles.item}
              >
                {node.name}
              </ListBoxItem>
            ))}
          </ListBoxSection>
        )}
      </ListBox>
    </Popover>
  );
}
