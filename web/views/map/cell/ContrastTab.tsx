import { useRef } from 'react';
import { ForestPlot } from '../../../charts/ForestPlot.tsx';
import { Disclosure } from '../../../components/Disclosure.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { SaveMenu } from '../../../export/SaveMenu.tsx';
import { CellContrastDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import styles from '../CellPanel.module.css';
import { Comparison } from './Comparison.tsx';
import { ContrastTable } from './ContrastTable.tsx';
import { type CellQuestion, cellTitle, isFeatureRow, outcomeVariables } from './cellQuestion.ts';
import { contrastForest, sidesOf } from './contrastForest.ts';
import { RandomizedTests } from './RandomizedTests.tsx';
import { Separability } from './Separability.tsx';

interface Props {
  readonly question: CellQuestion;
  readonly onPair: (pair: { readonly first: string; readonly second: string }) => void;
}

/** Programs with the feature of the row beside the others, and whether the data can part it from other features. */
export function ContrastTab({ question, onPair }: Props) {
  return (
    <>
      {isFeatureRow(question) && <Contrast question={question} />}
      <Separability question={question} onPair={onPair} />
    </>
  );
}

function Contrast({ question }: { readonly question: CellQuestion }) {
  const chart = useRef<HTMLDivElement>(null);
  const variables = { feature: question.row.id, ...outcomeVariables(question) };
  const answer = useGraphQL(CellContrastDocument, variables);
  if (answer.status === 'loading') return <Loading what="the comparison" />;
  if (answer.status === 'failed') return <Failed what="the comparison" {...answer} />;
  const { contrast } = answer.data;
  if (!contrast) return <p>The collection has no such feature or outcome.</p>;
  const sides = sidesOf(contrast, question.row.name);
  const title = `${cellTitle(question)}: programs with it, without it, and not recorded`;
  return (
    <>
      <RandomizedTests tests={contrast.tests} />
      <section className={styles.part}>
        <h3>Programs with it, without it, and not recorded</h3>
        <ul className={styles.sentences}>
          {contrast.statements.map(({ text }) => (
            <li key={text}>{text}</li>
          ))}
        </ul>
        <div className={styles.chart} ref={chart}>
          <ForestPlot forest={contrastForest(contrast, sides, title)} />
        </div>
        <p className={styles.soft}>
          {sides
            .flatMap(({ title: name, armCount }) => (armCount === 0 ? [`${name}: no arm.`] : []))
            .join(' ')}{' '}
          What a source does not mention is not recorded, which is never the same as without.
        </p>
        <div className={styles.actions}>
          <SaveMenu chart={chart} title={title} filters={question.filters} />
        </div>
        <Disclosure summary="The arms of the chart as a table, and where each was read" isPrinted>
          <ContrastTable sides={sides} caption={`${title}: the arms of the chart`} />
        </Disclosure>
      </section>
      {contrast.comparisons.map((comparison) => (
        <Comparison key={comparison.against} comparison={comparison} sides={sides} />
      ))}
      <QueryPanel document={CellContrastDocument} variables={variables} name="with and without" />
    </>
  );
}
