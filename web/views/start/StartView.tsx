import { Link } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { Failed, Loading } from '../../components/Status.tsx';
import { formatDate } from '../../format/date.ts';
import { StartDocument, type StartQuery } from '../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../graphql/useGraphQL.ts';
import { SearchBox } from '../search/SearchBox.tsx';
import { CoreFeatures } from './CoreFeatures.tsx';
import { byPrograms } from './coreFeatures.ts';
import { HeroFigures } from './HeroFigures.tsx';
import { Holdings } from './Holdings.tsx';
import { PreparedQuestions } from './PreparedQuestions.tsx';
import styles from './StartView.module.css';

/** `/` */
export function StartView() {
  const answer = useGraphQL(StartDocument, {});
  return (
    <Page title={undefined}>
      <div className={styles.view}>
        <section className={styles.opening}>
          <h1>What is known about sectoral employment programs, and what is not</h1>
          <p className={styles.lead}>
            {answer.status === 'ready' ? opening(answer.data.collection) : STANDING_LEAD}
          </p>
          <SearchBox label="Search programs, findings, organizations, people, terms" />
          <p className={styles.map}>
            <Link to="/map">
              See the map: features against outcomes, and where no evaluation was found
            </Link>
            {' · '}
            {/* The head of a column then opens the outcome over all programs. */}
            <Link to="/map" search={{ window: '19-36' }}>
              Each outcome over all programs, 19 to 36 months on
            </Link>
          </p>
          <HeroFigures
            counts={answer.status === 'ready' ? answer.data.collection.counts : undefined}
          />
        </section>
        {answer.status === 'loading' && (
          <div className={styles.waiting}>
            <Loading what="what the collection holds" />
          </div>
        )}
        {answer.status === 'failed' && <Failed what="what the collection holds" {...answer} />}
        {answer.status === 'ready' && (
          <>
            <PreparedQuestions start={answer.data} />
            <div className={styles.figures}>
              <CoreFeatures features={byPrograms(answer.data)} />
              <Holdings collection={answer.data.collection} />
            </div>
          </>
        )}
      </div>
    </Page>
  );
}

const STANDING_LEAD =
  'Programs, evaluations and findings as one graph, each number with its source.';

function opening({ searchedUntil }: StartQuery['collection']): string {
  return searchedUntil
    ? `${STANDING_LEAD} Literature searched until ${formatDate(searchedUntil)}.`
    : STANDING_LEAD;
}
