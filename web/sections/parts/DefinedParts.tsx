import { formatNumber } from '../../format/number.ts';
import styles from './DefinedParts.module.css';
import { EntityLink, type Linked } from './EntityLink.tsx';

interface Props {
  readonly parts: {
    readonly totalCount: number;
    readonly nodes: readonly (Linked & { readonly introduction: string | null })[];
  };
}

/** What belongs to a record of its own kind, each with what it means. */
export function DefinedParts({ parts: { nodes, totalCount } }: Props) {
  const rest = totalCount - nodes.length;
  return (
    <ul className={styles.parts}>
      {nodes.map((node) => (
        <li key={node.address}>
          <EntityLink to={node} />
          {node.introduction !== null && <p className={styles.meaning}>{node.introduction}</p>}
        </li>
      ))}
      {rest > 0 && <li>and {formatNumber(rest)} more</li>}
    </ul>
  );
}
