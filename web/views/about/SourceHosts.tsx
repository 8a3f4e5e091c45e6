import { Count } from '../../components/Count.tsx';
import { Disclosure } from '../../components/Disclosure.tsx';
import { Panel } from '../../components/Panel.tsx';
import { formatNumber } from '../../format/number.ts';
import type { AboutQuery } from '../../graphql/generated/graphql.ts';
import styles from './AboutView.module.css';

type Host = AboutQuery['collection']['sources'][number];

const SHOWN_AT_ONCE = 15;

/** Where the facts were read, by host. */
export function SourceHosts({ sources }: { readonly sources: readonly Host[] }) {
  const sorted = [...sources].sort((one, other) => other.count - one.count);
  const rest = sorted.slice(SHOWN_AT_ONCE);
  return (
    <Panel
      title="Sources"
      count={`${formatNumber(sources.length)} hosts`}
      lead="Where facts were read, with the number of records that name an address there."
    >
      <Hosts hosts={sorted.slice(0, SHOWN_AT_ONCE)} />
      {rest.length > 0 && (
        <Disclosure summary={`${formatNumber(rest.length)} more hosts`}>
          <Hosts hosts={rest} />
        </Disclosure>
      )}
    </Panel>
  );
}

function Hosts({ hosts }: { readonly hosts: readonly Host[] }) {
  return (
    <ul className={styles.hosts}>
      {hosts.map(({ host, count }) => (
        <li key={host} className={styles.host}>
          <span>{host}</span>
          <Count value={count} />
        </li>
      ))}
    </ul>
  );
}
