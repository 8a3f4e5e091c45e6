import { Link } from '@tanstack/react-router';
import { AddressLink } from '../../components/AddressLink.tsx';
import { Exhibit } from './exhibits/Exhibit.tsx';
import styles from './Methods.module.css';
import type { Numbers } from './numbers.ts';
import type { Line, Rule } from './rule.ts';
import { sources } from './sources.ts';

interface Props {
  readonly rule: Rule;
  /** Null until they are there, or where there are none. */
  readonly numbers: Numbers | null;
}

/** One rule: what it says, what it comes to here, its code and its sources. */
export function RuleText({ rule, numbers }: Props) {
  const { id, title, says, steps, hereAndNow, shows, code } = rule;
  return (
    <article className={styles.rule} id={id} aria-labelledby={`${id}-title`}>
      <h3 id={`${id}-title`}>
        <Link to="/methods" search={true} hash={id} className={styles.anchor}>
          {title}
        </Link>
      </h3>
      {says.map((paragraph) => (
        <p key={paragraph}>{paragraph}</p>
      ))}
      {steps && (
        <ol className={styles.steps}>
          {steps.map((step) => (
            <li key={step}>{step}</li>
          ))}
        </ol>
      )}
      {hereAndNow && numbers && <HereAndNow lines={hereAndNow(numbers)} />}
      {shows && (
        <div className={styles.exhibit}>
          <Exhibit name={shows} numbers={numbers} />
        </div>
      )}
      {(code.length > 0 || rule.sources.length > 0) && (
        <dl className={styles.ways}>
          {code.length > 0 && (
            <div>
              <dt>Code</dt>
              <dd>
                <CodeLinks code={code} />
              </dd>
            </div>
          )}
          {rule.sources.length > 0 && (
            <div>
              <dt>{rule.sources.length === 1 ? 'Source' : 'Sources'}</dt>
              <dd>
                <SourceLinks references={rule.sources} />
              </dd>
            </div>
          )}
        </dl>
      )}
    </article>
  );
}

function HereAndNow({ lines }: { readonly lines: readonly Line[] }) {
  return (
    <div className={styles.here}>
      <p className={styles.label}>Here and now</p>
      {lines.map(({ text, links }) => (
        <p key={text}>
          {text}
          {links.map(({ name, address }, index) => (
            <span key={address}>
              {index === 0 ? ' ' : ', '}
              {address.startsWith('/') ? (
                <AddressLink address={address}>{name}</AddressLink>
              ) : (
                <a href={address}>{name}</a>
              )}
            </span>
          ))}
        </p>
      ))}
    </div>
  );
}

function CodeLinks({ code }: { readonly code: Rule['code'] }) {
  const functions = code.flatMap(({ file, functions: names }) =>
    names.map((name) => ({ file, name })),
  );
  return functions.map(({ file, name }, index) => (
    <span key={`${file} ${name}`}>
      {index > 0 && ', '}
      <Link to="/methods/code/$" params={{ _splat: file }} search={{ function: name }}>
        <code>{name}</code>
      </Link>
    </span>
  ));
}

function SourceLinks({ references }: { readonly references: Rule['sources'] }) {
  return references.map(({ name, at }, index) => (
    <span key={name}>
      {index > 0 && '; '}
      <a href={sources[name].address}>{sources[name].short}</a>
      {at && `, ${at.includes(' ') ? 'sections' : 'section'} ${at}`}
    </span>
  ));
}
