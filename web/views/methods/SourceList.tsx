import { Panel } from '../../components/Panel.tsx';
import styles from './Methods.module.css';
import { sources } from './sources.ts';

/** Every source with its citation in full. */
export function SourceList() {
  return (
    <Panel title="Sources" id="sources">
      <ul className={styles.citations}>
        {Object.entries(sources).map(([name, { citation, address }]) => (
          <li key={name}>
            {citation} <a href={address}>{address.replace(/^https:\/\//, '')}</a>
          </li>
        ))}
      </ul>
    </Panel>
  );
}
