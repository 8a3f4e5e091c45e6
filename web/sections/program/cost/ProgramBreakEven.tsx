import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { ProgramBreakEvenDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { BreakEvenSeries } from './BreakEvenSeries.tsx';
import styles from './ProgramCost.module.css';

/** After how many years of observed gains a program's cost is repaid, or why there is no account. */
export function ProgramBreakEven({ id, name }: { readonly id: string; readonly name: string }) {
  const variables = { program: id };
  const answer = useGraphQL(ProgramBreakEvenDocument, variables);
  if (answer.status === 'loading') return <Loading what="the account" />;
  if (answer.status === 'failed') return <Failed what="the account" {...answer} />;
  const { breakEven } = answer.data;
  if (!breakEven) return null;
  const { program, series, statements, ruleSet, dataVersion } = breakEven;
  const { costPerParticipantUsd: cost, costPerParticipantYear: year } = program;
  return (
    <div className={styles.cost}>
      <ul className={styles.statements}>
        {statements.map(({ text }) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      {cost !== null &&
        year !== null &&
        series.map((one) => (
          <BreakEvenSeries
            key={`${one.evaluation.id} ${one.outcome.id}`}
            series={one}
            cost={cost}
            year={year}
            title={`Account of ${name}: ${one.outcome.name}, ${one.evaluation.name}`}
          />
        ))}
      {series.length > 0 && (
        <p className={styles.soft}>
          Gains of participants alone: a program may be worth more, or less, to others. Nothing is
          counted beyond the last measurement. Rules {ruleSet}, data version {dataVersion}.
        </p>
      )}
      <QueryPanel document={ProgramBreakEvenDocument} variables={variables} name="break-even" />
    </div>
  );
}
