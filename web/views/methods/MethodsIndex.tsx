import { Link } from '@tanstack/react-router';
import styles from './Methods.module.css';
import { sections } from './rules.ts';

/** All rules by section: beside the page where there is room, else above it. */
export function MethodsIndex() {
  return (
    <nav className={styles.index} aria-label="Rules">
      <ol className={styles.sections}>
        {sections.map(({ id, title, rules }) => (
          <li key={id}>
            <Link to="/methods" search={true} hash={id}>
              {title}
            </Link>
            <ul className={styles.names}>
              {rules.map((rule) => (
                <li key={rule.id}>
                  <Link to="/methods" search={true} hash={rule.id}>
                    {rule.title}
                  </Link>
                </li>
              ))}
            </ul>
          </li>
        ))}
        <li>
          <Link to="/methods" search={true} hash="sources">
            Sources
          </Link>
        </li>
      </ol>
    </nav>
  );
}
