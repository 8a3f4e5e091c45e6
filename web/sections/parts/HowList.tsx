import { EntityLink, type Linked } from './EntityLink.tsx';
import styles from './HowList.module.css';

interface Props {
  readonly edges: readonly { readonly how: string | null; readonly node: Linked }[];
}

/** Open questions on which something bears, and in what way. */
export function HowList({ edges }: Props) {
  return (
    <ul className={styles.list}>
      {edges.map(({ how, node }) => (
        <li key={`${node.address} ${how}`}>
          <EntityLink to={node} />
          <p className={styles.how}>{how ?? 'In what way is not recorded.'}</p>
        </li>
      ))}
    </ul>
  );
}
