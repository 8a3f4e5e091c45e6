import { useNavigate, useSearch } from '@tanstack/react-router';
import { Page } from '../../components/Page.tsx';
import { Panel } from '../../components/Panel.tsx';
import { QueryPanel } from '../../components/QueryPanel.tsx';
import { Empty, Failed, Loading } from '../../components/Status.tsx';
import { ExampleControls } from './ExampleControls.tsx';
import { type Example, readExample, writeExample } from './example.ts';
import styles from './Methods.module.css';
import { MethodsIndex } from './MethodsIndex.tsx';
import { queries } from './queries.ts';
import { RuleText } from './RuleText.tsx';
import { sections } from './rules.ts';
import { SourceList } from './SourceList.tsx';
import { useAnchor } from './useAnchor.ts';
import { useNumbers } from './useNumbers.ts';

/** `/methods`: every rule by which findings become results, with the numbers of this evidence. */
export function MethodsView() {
  const example = readExample(useSearch({ from: '/methods' }));
  const navigate = useNavigate();
  const { answer, outcome, window, outcomes, variables } = useNumbers(example);
  const numbers = answer.status === 'ready' ? answer.data : null;
  useAnchor(answer.status !== 'loading');
  const change = (changed: Example) =>
    navigate({ to: '/methods', search: writeExample(changed), resetScroll: false });

  return (
    <Page title="Methods">
      <div className={styles.view}>
        <header className={styles.head}>
          <h1>Methods</h1>
          <p className={styles.lead}>
            How findings become results: what is counted, how it is made comparable, when a number
            is shown at all, and what is said beside it. Each rule stands with what it comes to in
            the evidence that is loaded, with its code and with its source.
          </p>
          <ExampleControls
            outcome={outcome}
            window={window}
            outcomes={outcomes}
            onChange={change}
          />
          {answer.status === 'loading' && <Loading what="the numbers of the example" />}
          {answer.status === 'failed' && <Failed what="the numbers of the example" {...answer} />}
          {answer.status === 'ready' && !numbers && (
            <Empty>
              {outcome === null
                ? 'No outcome has a finding, so the rules stand here without numbers.'
                : `There is no outcome “${outcome}”; choose another one.`}
            </Empty>
          )}
        </header>
        <MethodsIndex />
        <div className={styles.body}>
          {sections.map(({ id, title, rules, asks }) => (
            <Panel
              key={id}
              title={title}
              id={id}
              query={
                numbers &&
                asks.map((name) => (
                  <QueryPanel
                    key={name}
                    document={queries[name].document}
                    variables={variables[name]}
                    name={queries[name].name}
                  />
                ))
              }
            >
              {rules.map((rule) => (
                <RuleText key={rule.id} rule={rule} numbers={numbers} />
              ))}
            </Panel>
          ))}
          <SourceList />
        </div>
      </div>
    </Page>
  );
}
