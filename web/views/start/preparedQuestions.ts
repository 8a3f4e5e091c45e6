import { choiceWords } from '../../format/choice.ts';
import { formatCount } from '../../format/number.ts';
import type { StartQuery, WithoutFeatureQuery } from '../../graphql/generated/graphql.ts';
import { writeIds } from '../../state/graph/idList.ts';
import type { CoreFeature } from './coreFeatures.ts';
import { listAddress } from './listAddresses.ts';

/** A question that the collection answers now, with the beginning of its answer. */
export interface PreparedQuestion {
  readonly question: string;
  /** Where the whole answer is. */
  readonly address: string;
  readonly rows: readonly {
    readonly name: string;
    readonly address: string;
    readonly value: string;
  }[];
}

/** Two core features for "has the one, the other not recorded". */
export interface FeaturePair {
  readonly having: CoreFeature;
  readonly without: CoreFeature;
}

/**
 * The core feature that the fewest programs are recorded to have is the one to miss. The commonest
 * says little, since nearly every program has it; so the next one stands against it. The features
 * come with those of most programs first.
 */
export function choosePair(features: readonly CoreFeature[]): FeaturePair | undefined {
  const having = features[1];
  const without = features.at(-1);
  return having && without && features.length > 2 ? { having, without } : undefined;
}

/** The questions of the start page, made from what the collection holds. */
export function prepareQuestions(
  start: StartQuery,
  missing: (FeaturePair & WithoutFeatureQuery['programs']) | undefined,
): readonly PreparedQuestion[] {
  const questions: (PreparedQuestion | undefined)[] = [
    {
      question: 'Which programs have the most evidence?',
      address: listAddress('PROGRAM', { sort: '-evaluationCount' }),
      rows: start.bestEvidenced.nodes.map(evaluated),
    },
    {
      question: 'Which parts of programs have been studied most?',
      address: listAddress('FEATURE', { sort: '-evaluationCount' }),
      rows: start.mostEvaluated.nodes.map(evaluated),
    },
    missing && {
      question: `Which programs have ${lower(missing.having.name)}, with ${lower(missing.without.name)} not recorded?`,
      address: listAddress('PROGRAM', {
        features: missing.having.id,
        'without.features': missing.without.id,
      }),
      rows: missing.nodes.map(evaluated),
    },
    {
      question: 'How long were people followed?',
      address: listAddress('EVALUATION', { sort: '-followUpMonths' }),
      rows: start.longest.nodes.flatMap(({ name, address, followUpMonths }) =>
        followUpMonths ? [{ name, address, value: `${followUpMonths} months` }] : [],
      ),
    },
    {
      question: 'Which findings are favorable, and which are not?',
      address: listAddress('FINDING'),
      rows: choiceRows(start.findings.facets, (value) =>
        listAddress('FINDING', { direction: value }),
      ),
    },
    {
      question: 'What does nobody know yet?',
      address: listAddress('OPEN_QUESTION'),
      rows: choiceRows(start.openQuestions.facets, (value) =>
        listAddress('OPEN_QUESTION', { theme: value }),
      ),
    },
  ];
  return questions.flatMap((question) => (question && question.rows.length > 0 ? [question] : []));
}

/** The best-evidenced programs, to begin with in the graph. */
export function graphAddress({ bestEvidenced }: StartQuery): string {
  return `/graph?nodes=${writeIds(bestEvidenced.nodes.map(({ id }) => id))}`;
}

function evaluated(node: { name: string; address: string; evaluationCount: number }) {
  const { name, address, evaluationCount } = node;
  return { name, address, value: formatCount(evaluationCount, 'evaluation', 'evaluations') };
}

function choiceRows(
  facets: StartQuery['findings']['facets'],
  address: (value: string) => string,
): PreparedQuestion['rows'] {
  const values = facets.flatMap((facet) => facet.values);
  return [...values]
    .sort((one, other) => other.count - one.count)
    .slice(0, 3)
    .map(({ value, count }) => ({
      name: choiceWords(value),
      address: address(value.toLowerCase().replaceAll('_', '-')),
      value: String(count),
    }));
}

/** "upfront screening" within a sentence; "IT training" as it is. */
function lower(name: string): string {
  return /^[A-Z][a-z]/.test(name) ? name.slice(0, 1).toLowerCase() + name.slice(1) : name;
}
