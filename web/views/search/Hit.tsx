import { AddressLink } from '../../components/AddressLink.tsx';
import { formatCount } from '../../format/number.ts';
import { joinWords, nameInWords } from '../../format/words.ts';
import type { SearchQuery } from '../../graphql/generated/graphql.ts';
import { KindMark } from '../../kinds/KindMark.tsx';
import { Highlighted } from './Highlighted.tsx';
import styles from './Results.module.css';

type Edge = SearchQuery['search']['edges'][number];

/** One thing that a search found: its name, what it is, and where the words stand. */
export function Hit({ node, matches }: Edge) {
  const named = matches.find((match) => match.property === 'name' && match.text === node.name);
  const elsewhere = matches.filter((match) => match !== named).slice(0, 2);
  const evidence = [
    node.kind !== 'EVALUATION' && node.evaluationCount > 0
      ? [formatCount(node.evaluationCount, 'evaluation', 'evaluations')]
      : [],
    node.kind !== 'FINDING' && node.findingCount > 0
      ? [formatCount(node.findingCount, 'finding', 'findings')]
      : [],
  ].flat();
  return (
    <li className={styles.hit}>
      <p className={styles.about}>
        <KindMark kind={node.kind} />
        {evidence.length > 0 && <span>{joinWords(evidence)}</span>}
      </p>
      <AddressLink address={node.address} className={styles.name}>
        <Highlighted text={node.name} ranges={named?.ranges ?? []} />
      </AddressLink>
      {elsewhere.length === 0 && node.introduction && (
        <p className={styles.text}>{node.introduction}</p>
      )}
      {elsewhere.map((match) => (
        <p key={match.property + match.text} className={styles.text}>
          <span className={styles.property}>{whereFound(match.property)}: </span>
          <Highlighted text={match.text} ranges={match.ranges} />
        </p>
      ))}
    </li>
  );
}

function whereFound(property: string): string {
  return property === 'aliases' ? 'Also called' : nameInWords(property);
}
