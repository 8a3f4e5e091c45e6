import type { FindingPageQuery } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { EntityLinks } from '../parts/EntityLinks.tsx';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { officialAddress } from '../publication/officialAddress.ts';
import styles from './ReportedIn.module.css';

type Finding = NonNullable<FindingPageQuery['record']>;

/** The publication that states a finding, the place in it, and the way to it. */
export function ReportedIn({ finding }: { readonly finding: Finding }) {
  const { publication, locator } = finding;
  if (!publication) return <p>The publication is not recorded.</p>;
  const address = officialAddress(publication);
  return (
    <div className={styles.reported}>
      <p className={styles.title}>
        <EntityLink to={publication} />
        {publication.year !== null && ` (${publication.year})`}
      </p>
      {publication.authors.totalCount > 0 && (
        <p>
          <EntityLinks of={publication.authors} all={`/people?publications=${publication.id}`} />
        </p>
      )}
      <p>
        <strong>{locator ?? 'The place in it is not recorded'}</strong>
      </p>
      <p>
        {address === null ? (
          'No official address is known; where it was read stands below.'
        ) : (
          <>
            Open it at <OutsideLink href={address} />
          </>
        )}
      </p>
    </div>
  );
}
