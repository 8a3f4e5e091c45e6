import { CopyButton } from './CopyButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './QueryPanel.module.css';

interface Props {
  /** The operation, whose text this shows. */
  readonly document: { toString(): string };
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What it asks for, where a page shows several queries. */
  readonly name?: string;
}

/** The GraphQL that made a panel, to read, copy and run. */
export function QueryPanel({ document, variables = {}, name }: Props) {
  const query = document.toString().trim().replace(/^ {4}/, '');
  const values = JSON.stringify(variables, null, 2);
  const hasVariables = values !== '{}';
  const run = `/graphql?${new URLSearchParams(hasVariables ? { query, variables: values } : { query })}`;
  return (
    <div className={styles.panel}>
      <Disclosure summary={name ? `Query: ${name}` : 'Query'}>
        <div className={styles.body}>
          <Code title="GraphQL" text={query} />
          {hasVariables && <Code title="Variables" text={values} />}
          <p>
            <a href={run}>Run it in GraphiQL</a>
          </p>
        </div>
      </Disclosure>
    </div>
  );
}

function Code({ title, text }: { readonly title: string; readonly text: string }) {
  return (
    <figure className={styles.code}>
      <figcaption className={styles.caption}>
        {title}
        <CopyButton text={text} what={title} />
      </figcaption>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reached by keyboard. */}
      <pre className={styles.text} tabIndex={0}>
        <code>{text}</code>
      </pre>
    </figure>
  );
}
