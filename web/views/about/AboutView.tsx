import { Page } from '../../components/Page.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { AboutDocument } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import styles from './AboutView.module.css';
import { CollectionText } from './CollectionText.tsx';
import { DataDictionary } from './DataDictionary.tsx';
import { HowToRead } from './HowToRead.tsx';
import { PriceYears } from './PriceYears.tsx';
import { SourceHosts } from './SourceHosts.tsx';

/** `/about`: what the collection is, how to read it, and what every field means. */
export function AboutView() {
  const answer = useGraphQL(AboutDocument, {});
  return (
    <Page title="About">
      <div className={styles.view}>
        <h1>About this collection</h1>
        {answer.status === 'loading' && <Loading what="what the collection says of itself" />}
        {answer.status === 'failed' && <Failed what="what the collection says" {...answer} />}
        {answer.status === 'ready' && <CollectionText collection={answer.data.collection} />}
        <HowToRead />
        {answer.status === 'ready' && (
          <>
            <SourceHosts sources={answer.data.collection.sources} />
            <PriceYears index={answer.data.collection.priceIndex} />
          </>
        )}
        <DataDictionary />
      </div>
    </Page>
  );
}
