import { EntityLink, type Linked } from '../parts/EntityLink.tsx';
import styles from './TestedFeatures.module.css';

interface Props {
  readonly edges: readonly {
    readonly alone: boolean;
    readonly node: Linked & { readonly definition: string | null };
  }[];
}

/** The features that chance assigned, alone or together. */
export function TestedFeatures({ edges }: Props) {
  const together = edges.filter(({ alone }) => !alone).length > 1;
  return (
    <div className={styles.tested}>
      <ul className={styles.list}>
        {edges.map(({ node, alone }) => (
          <li key={node.address}>
            <EntityLink to={node} />
            {!alone && ' (in a package)'}
            {node.definition !== null && <p className={styles.definition}>{node.definition}</p>}
          </li>
        ))}
      </ul>
      {together && (
        <p>These were assigned together: the figures cannot say what each adds by itself.</p>
      )}
    </div>
  );
}
