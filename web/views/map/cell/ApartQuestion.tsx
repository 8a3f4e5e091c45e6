import { Choice } from '../../../components/Choice.tsx';
import { QueryPanel } from '../../../components/QueryPanel.tsx';
import { Failed, Loading } from '../../../components/Status.tsx';
import { formatCount } from '../../../format/number.ts';
import { CellPairDocument, type CellPairQuery } from '../../../graphql/generated/graphql.ts';
import { useGraphQL } from '../../../graphql/useGraphQL.ts';
import styles from '../CellPanel.module.css';
import type { outcomeVariables } from './cellQuestion.ts';
import type { CellFeatures, Pair } from './separability.ts';

interface Props {
  readonly features: CellFeatures['features'];
  readonly arms: CellFeatures['arms'];
  readonly pair: Pair;
  readonly outcome: ReturnType<typeof outcomeVariables>;
  readonly onPair: (pair: Pair) => void;
}

/** "Can these data tell A apart from B?", with the arms on which the answer rests. */
export function ApartQuestion({ features, arms, pair, outcome, onPair }: Props) {
  const variables = { ...outcome, ...pair };
  const answer = useGraphQL(CellPairDocument, variables);
  const choices = features.map(({ id, name }) => ({ value: id, words: name }));
  return (
    <div className={styles.apart}>
      <fieldset className={styles.question}>
        <legend>Can these data tell two features apart?</legend>
        <Choice
          label="One feature"
          value={pair.first}
          choices={choices.filter(({ value }) => value !== pair.second)}
          onChoice={(first) => onPair({ ...pair, first })}
        />
        <Choice
          label="Another"
          value={pair.second}
          choices={choices.filter(({ value }) => value !== pair.first)}
          onChoice={(second) => onPair({ ...pair, second })}
        />
      </fieldset>
      {answer.status === 'loading' && <Loading what="the answer" />}
      {answer.status === 'failed' && <Failed what="the answer" {...answer} />}
      {answer.status === 'ready' && answer.data.separability?.pair && (
        <Parted parted={answer.data.separability.pair} {...{ features, arms, pair }} />
      )}
      <QueryPanel document={CellPairDocument} variables={variables} name="two features" />
    </div>
  );
}

interface PartedProps extends Pick<Props, 'features' | 'arms' | 'pair'> {
  readonly parted: NonNullable<NonNullable<CellPairQuery['separability']>['pair']>;
}

function Parted({ parted, features, arms, pair }: PartedProps) {
  const nameOf = (id: string) => features.find((feature) => feature.id === id)?.name ?? id;
  const groups = [
    { title: 'Both', ids: parted.both },
    { title: `Only ${nameOf(pair.first)}`, ids: parted.onlyFirst },
    { title: `Only ${nameOf(pair.second)}`, ids: parted.onlySecond },
    { title: 'Neither recorded', ids: parted.neither },
  ];
  return (
    <div role="status">
      <p className={styles.answer}>{parted.words}</p>
      <dl className={styles.facts}>
        {groups.map(({ title, ids }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>
              {formatCount(ids.length, 'arm', 'arms')}
              {ids.length > 0 &&
                `: ${arms
                  .filter(({ id }) => ids.includes(id))
                  .map(({ name }) => name)
                  .join('; ')}`}
            </dd>
          </div>
        ))}
      </dl>
    </div>
  );
}
