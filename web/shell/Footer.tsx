import { Link } from '@tanstack/react-router';
import { formatDate } from '../format/date.ts';
import { CollectionDocument } from '../graphql/generated/graphql.ts';
import { useGraphQL } from '../graphql/useGraphQL.ts';
import styles from './Footer.module.css';

/** What is on screen: which data, of when, under what license. */
export function Footer() {
  const answer = useGraphQL(CollectionDocument, {});
  return (
    <footer className={styles.footer}>
      {answer.status === 'ready' && (
        <p>
          Data version <code>{answer.data.collection.dataVersion}</code>, released{' '}
          <time dateTime={answer.data.collection.released}>
            {formatDate(answer.data.collection.released)}
          </time>
          . {answer.data.collection.license}
        </p>
      )}
      <p className={styles.links}>
        <Link to="/methods">Methods</Link>
        <Link to="/about">About and data dictionary</Link>
        <a href="/graphql">GraphQL API</a>
      </p>
    </footer>
  );
}
