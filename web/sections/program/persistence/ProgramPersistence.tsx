import { useNavigate, useSearch } from '@tanstack/react-router';
import { Choice } from '../../../components/Choice.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { ProgramPersistenceDocument } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import { facetsDocument } from '../../parts/facets.ts';
import { PersistenceResult } from './PersistenceResult.tsx';
import styles from './ProgramPersistence.module.css';

const document = facetsDocument('FINDING');

const scales = [
  { value: 'usual', words: 'percent of the control mean' },
  { value: 'dollars', words: 'dollars of one year' },
] as const;

/** How a program's effect on an outcome lasts; which outcome, and on which scale, is in the address. */
export function ProgramPersistence({ id, name }: { readonly id: string; readonly name: string }) {
  const words = useSearch({ from: '/$segment/$id' });
  const navigate = useNavigate();
  // Effects alone: a cost, a ratio or a level of the program period does not last.
  const where = {
    program: { some: { id: { equals: id } } },
    testsFeatures: { none: {} },
    followUpMonths: { recorded: true },
    not: { measure: { equals: 'LEVEL' } },
    outcome: { none: { domain: { equals: 'cost-benefit' } } },
  };
  const counted = useGraphQL(document, { where, fields: ['OUTCOME'] });
  const outcomes = counted.status === 'ready' ? (counted.data.rows.facets[0]?.values ?? []) : [];
  const outcome = outcomes.find(({ value }) => value === words.over) ?? outcomes[0];
  const scale = scales.find(({ value }) => value === words.scale) ?? scales[0];
  const variables = {
    program: id,
    outcome: outcome?.value ?? '',
    metric: scale.value === 'dollars' ? ('DOLLARS' as const) : ('USUAL' as const),
  };
  const answer = useGraphQL(ProgramPersistenceDocument, variables, {
    isEnabled: outcome !== undefined,
    keepsPrevious: true,
  });
  if (counted.status === 'failed') return <Failed what="the outcomes over time" {...counted} />;
  if (counted.status === 'ready' && !outcome) {
    return <p>No effect of this program was measured at a recorded time.</p>;
  }
  if (answer.status === 'failed') return <Failed what="the measurements" {...answer} />;
  if (!outcome || answer.status === 'loading') return <Loading what="the measurements" />;
  const { persistence } = answer.data;
  if (!persistence) return <p>No effect of this program was measured at a recorded time.</p>;
  return (
    <div className={styles.persistence}>
      <div className={styles.choices}>
        <Choice
          label="Outcome"
          value={outcome.value}
          choices={outcomes.map(({ value, label, count }) => ({
            value,
            words: `${label} (${count})`,
          }))}
          onChoice={(over) => go({ over, scale: scale.value })}
        />
        {persistence.outcome.unit === 'USD' && (
          <Choice
            label="Scale"
            value={scale.value}
            choices={scales}
            onChoice={(value) => go({ over: outcome.value, scale: value })}
          />
        )}
      </div>
      <PersistenceResult
        persistence={persistence}
        title={`${persistence.outcome.name} over time, ${name}`}
      />
      <QueryPanel document={ProgramPersistenceDocument} variables={variables} name="over time" />
    </div>
  );

  function go(search: { readonly over: string; readonly scale: string }) {
    navigate({
      to: '.',
      search: { ...words, ...search },
      replace: true,
      resetScroll: false,
    });
  }
}
