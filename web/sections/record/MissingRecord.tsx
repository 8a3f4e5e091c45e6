import { Link } from '@tanstack/react-router';
import { AddressLink } from '../../components/AddressLink.tsx';
import { Page } from '../../components/Page.tsx';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';
import styles from './MissingRecord.module.css';
import { NearestRecords, wordsOf } from './NearestRecords.tsx';

interface Props {
  readonly kind: Kind;
  readonly id: string;
}

/** No record has this id: says so, and offers those whose names come nearest to its words. */
export function MissingRecord({ kind, id }: Props) {
  const { label, plural, segment } = kindEntry(kind);
  const words = wordsOf(id);
  return (
    <Page title="Not in this collection">
      <div className={styles.missing}>
        <h1>This {label.toLowerCase()} is not in the collection</h1>
        <p>
          No {label.toLowerCase()} here has the id <code>{id}</code>. It may have another id now, or
          never have been recorded.
        </p>
        {words !== '' && <NearestRecords words={words} />}
        <p>
          <Link to="/search" search={{ q: words }}>
            Search for “{words}”
          </Link>
          {' or see all '}
          <AddressLink address={`/${segment}`}>{plural.toLowerCase()}</AddressLink>.
        </p>
      </div>
    </Page>
  );
}
