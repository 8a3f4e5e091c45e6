import { formatCount, formatNumber } from '../../../format/number.ts';
import { formatBrief, formatOnScale, scaleWords } from '../../../format/scale.ts';
import type { ExamplePool } from '../numbers.ts';
import { line, type Rule } from '../rule.ts';

export const always: readonly Rule[] = [
  {
    id: 'rule-set-and-data-version',
    title: 'Every result names its rules and its data',
    says: [
      'Every result carries the findings used, the findings passed over with the reason, the version of the rules, the version of the data and the query that made it. The version of the rules changes whenever the same findings could give another answer.',
    ],
    hereAndNow: ({ pool }) => [line(`Rules ${pool.ruleSet}, data version ${pool.dataVersion}.`)],
    code: [{ file: 'api/synthesis/ruleSet.ts', functions: ['RULE_SET'] }],
    sources: [{ name: 'cochrane-9' }],
  },
  {
    id: 'same-bytes',
    title: 'The same question gives the same bytes',
    says: [
      'The same question on the same data gives the same answer to the last digit. Arms are ordered by their ids, and where chance is needed, in permutations too many to try, its seed is fixed.',
    ],
    code: [{ file: 'api/synthesis/permutation.ts', functions: ['permute'] }],
    sources: [],
  },
  {
    id: 'specification-curve',
    title: 'The specification curve',
    says: [
      'Whether a headline hangs on a choice is seen by making every choice: windows × scale (log ratio, dollars of one year) × standard errors (published, derived too, bounded too) × inclusion (randomized or all; sites or pooled results) × model (Knapp–Hartung, ordinary, each evaluation averaged).',
    ],
    hereAndNow: ({ pool }) => curveLines(pool),
    code: [{ file: 'api/synthesis/specification.ts', functions: ['specificationCurve'] }],
    sources: [{ name: 'simonsohn-2020' }],
  },
];

function curveLines({ specifications }: ExamplePool) {
  const withResult = specifications.flatMap(({ scale, result }) =>
    result ? [{ scale, result }] : [],
  );
  const scales = new Map(withResult.map(({ scale }) => [scale.kind, scale]));
  return [
    line(
      `${formatNumber(specifications.length)} ways of asking, ${formatNumber(withResult.length)} of them with an arm to pool.`,
    ),
    ...[...scales.values()].map((scale) => {
      const own = withResult.filter((specified) => specified.scale.kind === scale.kind);
      const zero = own.filter(({ result }) => result.low <= 0 && result.high >= 0).length;
      const estimates = own.map(({ result }) => result.estimate);
      const [least, most] = [Math.min(...estimates), Math.max(...estimates)];
      return line(
        `${formatCount(own.length, 'result', 'results')} in ${scaleWords(scale)}: estimates from ${scale.kind === 'LOG_RATIO' ? formatBrief(least) : formatOnScale(least, scale)} to ${formatOnScale(most, scale)}; ${formatNumber(zero)} of the intervals include zero.`,
      );
    }),
  ];
}
