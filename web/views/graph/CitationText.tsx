import { doiAddress } from '../../format/address.ts';
import type { CitationFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import { OutsideLink } from '../../sections/parts/OutsideLink.tsx';
import styles from './Details.module.css';

interface Props {
  readonly publication: CitationFragment;
  readonly locator: string | null;
}

/** The publication that states something, the place in it, and the way to its official address. */
export function CitationText({ publication, locator }: Props) {
  const { year, url, doi, sources } = publication;
  const address = url ?? (doi === null ? sources[0]?.address : doiAddress(doi));
  return (
    <section className={styles.part}>
      <h3>Stated in</h3>
      <p>
        <EntityLink to={publication} />
        {year !== null && ` (${year})`}
        {locator !== null && `, ${locator}`}. {address != null && <OutsideLink href={address} />}
      </p>
    </section>
  );
}
