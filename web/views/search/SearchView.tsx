import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { Empty } from '../../components/Status.tsx';
import { type Kind, kindOfWord, kindWord } from '../../kinds/kinds.ts';
import { Results } from './Results.tsx';
import { SearchBox } from './SearchBox.tsx';
import styles from './SearchView.module.css';

/** `/search?q=…&kinds=program,finding` */
export function SearchView() {
  const { q = '', kinds: words = '' } = useSearch({ from: '/search' });
  const navigate = useNavigate();
  const text = q.trim();
  const kinds = words.split(',').flatMap((word) => kindOfWord(word) ?? []);

  function showKinds(chosen: readonly Kind[]) {
    const search = { q: text, kinds: chosen.map(kindWord).join(',') || undefined };
    navigate({ to: '/search', search, replace: true, resetScroll: false });
  }

  return (
    <Page title={text ? `Search: ${text}` : 'Search'}>
      <div className={styles.view}>
        <h1>{text ? `Results for “${text}”` : 'Search the collection'}</h1>
        <SearchBox
          key={text}
          label="Names, other names, and every text of the evidence"
          text={text}
        />
        {text ? (
          <Results text={text} kinds={kinds} onKinds={showKinds} />
        ) : (
          <Empty>
            Search by a program, a place, a person, an outcome, or words of a definition. Small
            spelling mistakes are forgiven, and other names of a thing find it too.
          </Empty>
        )}
      </div>
    </Page>
  );
}
