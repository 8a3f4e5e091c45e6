import { Empty, Failed, Loading } from '../../components/Status.tsx';
import { NearestRecordsDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { EntityLink } from '../parts/EntityLink.tsx';
import styles from './NearestRecords.module.css';

/** The words of an id or an address: "project-qest" asks for "project qest". */
export function wordsOf(id: string): string {
  return id.replaceAll(/[-_~/]+/g, ' ').trim();
}

/** The records whose names come nearest to some words. */
export function NearestRecords({ words }: { readonly words: string }) {
  const answer = useGraphQL(NearestRecordsDocument, { text: words.slice(0, 200) });
  if (answer.status === 'loading') return <Loading what="the nearest records" />;
  if (answer.status === 'failed') {
    return <Failed what="the nearest records" error={answer.error} retry={answer.retry} />;
  }
  const { edges } = answer.data.search;
  if (edges.length === 0) return <Empty>Nothing in the collection has a name like it.</Empty>;
  return (
    <section aria-labelledby="nearest" className={styles.nearest}>
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
