import { Link } from '@tanstack/react-router';
import { AddressLink } from '../../components/AddressLink.tsx';
import { Page } from '../../components/Page.tsx';
import { Empty, Failed, Loading } from '../../components/Status.tsx';
import { NearestRecordsDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { type Kind, kindEntry } from '../../kinds/kinds.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import styles from './MissingRecord.module.css';

interface Props {
  readonly kind: Kind;
  readonly id: string;
}

/** No record has this id: says so, and offers those whose names come nearest to its words. */
export function MissingRecord({ kind, id }: Props) {
  const { label, plural, segment } = kindEntry(kind);
  const words = id.replaceAll(/[-_~]+/g, ' ').trim();
  return (
    <Page title="Not in this collection">
      <div className={styles.missing}>
        <h1>This {label.toLowerCase()} is not in the collection</h1>
        <p>
          No {label.toLowerCase()} here has the id <code>{id}</code>. It may have another id now, or
          never have been recorded.
        </p>
        {words !== '' && <Nearest words={words} />}
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

function Nearest({ words }: { readonly words: string }) {
  const answer = useGraphQL(NearestRecordsDocument, { text: words.slice(0, 200) });
  if (answer.status === 'loading') return <Loading what="the nearest records" />;
  if (answer.status === 'failed') {
    return <Failed what="the nearest records" error={answer.error} retry={answer.retry} />;
  }
  const { edges } = answer.data.search;
  if (edges.length === 0) return <Empty>Nothing in the collection has a name like it.</Empty>;
  return (
    <section aria-labelledby="nearest">
      <h2 id="nearest" className={styles.title}>
        The nearest by name
      </h2>
      <ul className={styles.list}>
        {edges.map(({ node }) => (
          <li key={node.id}>
            <EntityLink to={node} />
            <span className={styles.kind}>
              <KindMark kind={node.kind} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
