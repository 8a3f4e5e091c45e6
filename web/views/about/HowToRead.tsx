import { Link } from '@tanstack/react-router';
import { Panel } from '../../components/Panel.tsx';
import styles from './AboutView.module.css';

/** What the words of the explorer promise, and what they do not. */
export function HowToRead() {
  return (
    <Panel title="How to read it">
      <div className={styles.prose}>
        <p>
          <strong>Not recorded</strong> means that no source read here mentions it. It never means
          that it is absent: a program without a recorded feature may still have it, and a finding
          without an interval had none published where it was read.
        </p>
        <p>
          <strong>A finding</strong> is one figure as its publication states it: the estimate is the
          treatment group’s mean minus the control group’s. Where the 95 percent interval includes
          zero, no difference was detected, which is not the same as no difference.
        </p>
        <p>
          <strong>Dollars</strong> are those of the price year that stands beside them. Nominal
          dollars are of the years themselves, real ones are constant.
        </p>
        <p>
          <strong>Every result follows rules</strong> that are written down: what is counted, how
          findings are made comparable, when an average is shown at all.{' '}
          <Link to="/methods">Methods</Link> has each with its code, its source and what it comes to
          here.
        </p>
        <p>
          <strong>Every figure has its source.</strong> A record names the addresses at which its
          facts were read; where only a copy could be read, it says so.
        </p>
        <p>
          <strong>Every panel has its query.</strong> Open “Query” under it to see the GraphQL that
          made it, and run the same in <a href="/graphql">GraphiQL</a>.
        </p>
      </div>
    </Panel>
  );
}
