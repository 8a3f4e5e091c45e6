import { Link, useLocation } from '@tanstack/react-router';
import { Page } from '../components/Page.tsx';
import { NearestRecords, wordsOf } from '../sections/record/NearestRecords.tsx';
import styles from './MissingPage.module.css';

/** An address that names nothing. */
export function MissingPage() {
  const { pathname } = useLocation();
  const words = wordsOf(pathname);
  return (
    <Page title="Not found">
      <h1>Nothing is at this address</h1>
      <p className={styles.lead}>
        <code>{pathname}</code> is no page of this explorer. <Link to="/search">Search</Link> the
        collection, or begin at the <Link to="/">start page</Link>.
      </p>
      {words !== '' && <NearestRecords words={words} />}
    </Page>
  );
}
