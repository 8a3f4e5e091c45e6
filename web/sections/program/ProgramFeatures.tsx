import { Badge } from '../../components/Badge.tsx';
import { formatNumber } from '../../format/number.ts';
import type { ProgramPageQuery } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { EntityLinks } from '../parts/EntityLinks.tsx';
import { checkCore } from './features.ts';
import styles from './ProgramFeatures.module.css';

interface Props {
  readonly features: NonNullable<ProgramPageQuery['record']>['features'];
  readonly coreFeatures: ProgramPageQuery['coreFeatures'];
}

/** What a program does, feature by feature, and which core features are not recorded for it. */
export function ProgramFeatures({ features, coreFeatures }: Props) {
  const { edges, totalCount } = features;
  const { through, notRecorded } = checkCore(coreFeatures.nodes, edges);
  // Core features first; the rest keeps its order.
  const ordered = edges.toSorted(
    (one, other) => Number(other.node.core === true) - Number(one.node.core === true),
  );
  return (
    <div className={styles.features}>
      <dl className={styles.list}>
        {ordered.map(({ node, note }) => (
          <div key={node.id} className={styles.feature}>
            <dt>
              <EntityLink to={node} /> {node.core && <Badge>core</Badge>}
              {node.partOf && <span className={styles.parent}>part of {node.partOf.name}</span>}
            </dt>
            <dd>{note ?? <span className={styles.missing}>How is not recorded.</span>}</dd>
          </div>
        ))}
      </dl>
      {totalCount > edges.length && <p>{formatNumber(totalCount - edges.length)} more.</p>}
      {through.map(({ core, parts }) => (
        <p key={core.id}>
          The core feature <EntityLink to={core} /> is recorded through a part of it:{' '}
          <EntityLinks of={{ totalCount: parts.length, nodes: parts.map(({ node }) => node) }} />.
        </p>
      ))}
      {notRecorded.length > 0 && (
        <p>
          <strong>Core features not recorded here:</strong>{' '}
          <EntityLinks of={{ totalCount: notRecorded.length, nodes: notRecorded }} />. That does not
          say that the program lacks them.
        </p>
      )}
    </div>
  );
}
