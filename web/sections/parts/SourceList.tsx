import type { SourceWordsFragment } from '../../graphql/generated/graphql.ts';
import { SourceLine } from './SourceLine.tsx';
import styles from './SourceList.module.css';

interface Props {
  readonly sources: readonly SourceWordsFragment[];
}

/** Where the facts of a record were read. */
export function SourceList({ sources }: Props) {
  return (
    <ol className={styles.list}>
      {sources.map((source) => (
        <li key={`${source.address} ${source.copy} ${source.words}`}>
          <SourceLine source={source} />
        </li>
      ))}
    </ol>
  );
}
