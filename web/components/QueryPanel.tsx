import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { CopyButton } from './CopyButton.tsx';
import { Disclosure } from './Disclosure.tsx';
import styles from './QueryPanel.module.css';
import { curlProgram, pythonProgram, rProgram } from './queryPrograms.ts';

interface Props {
  /** The operation, whose text this shows. */
  readonly document: { toString(): string };
  readonly variables?: Readonly<Record<string, unknown>>;
  /** What it asks for, where a page shows several queries. */
  readonly name?: string;
}

/** The query that made a panel: as GraphQL, as programs that ask it from elsewhere, and to run. */
export function QueryPanel({ document, variables = {}, name }: Props) {
  const query = document.toString().trim().replace(/^ {4}/, '');
  const values = JSON.stringify(variables, null, 2);
  const hasVariables = values !== '{}';
  const run = `/graphql?${new URLSearchParams(hasVariables ? { query, variables: values } : { query })}`;
  const question = { endpoint: `${window.location.origin}/graphql`, query, variables };
  return (
    <div className={styles.panel}>
      <Disclosure summary={name ? `Query: ${name}` : 'Query'}>
        <Tabs className={styles.body}>
          <TabList aria-label="Ways to ask this query" className={styles.tabs}>
            <Tab id="graphql" className={styles.tab}>
              GraphQL
            </Tab>
            <Tab id="curl" className={styles.tab}>
              curl
            </Tab>
            <Tab id="python" className={styles.tab}>
              Python
            </Tab>
            <Tab id="r" className={styles.tab}>
              R
            </Tab>
          </TabList>
          <TabPanel id="graphql" className={styles.body}>
            <Code title="GraphQL" text={query} />
            {hasVariables && <Code title="Variables" text={values} />}
          </TabPanel>
          <TabPanel id="curl" className={styles.body}>
            <Code title="For a command line with curl" text={curlProgram(question)} />
          </TabPanel>
          <TabPanel id="python" className={styles.body}>
            <Code title="For Python 3, without packages" text={pythonProgram(question)} />
          </TabPanel>
          <TabPanel id="r" className={styles.body}>
            <Code title="For R 4.1 or later, with httr2 and jsonlite" text={rProgram(question)} />
          </TabPanel>
        </Tabs>
        <p className={styles.run}>
          <a href={run}>Run it in GraphiQL</a>
        </p>
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
