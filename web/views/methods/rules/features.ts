import { formatCount, formatNumber } from '../../../format/number.ts';
import { joinWords } from '../../../format/words.ts';
import type { ContrastSide } from '../../../graphql/generated/graphql.ts';
import { line, type Rule } from '../rule.ts';

/** The table says a sentence of every combination; the first of them show what it says. */
const SAID_OF_TRUTH_TABLE = 3;

const NO_FEATURE = line('No feature is recorded of an arm of the example.');

export const features: readonly Rule[] = [
  {
    id: 'evidence-ladder',
    title: 'The evidence ladder for a feature’s part',
    says: ['Each contrast carries its rung. Only the first may speak of an effect of the feature:'],
    steps: [
      '(a) the feature itself was assigned at random, alone or in a package',
      '(b) sites of one demonstration that differ in it',
      '(c) separate evaluations, which differ in other things too',
    ],
    hereAndNow: ({ contrast }) =>
      contrast
        ? [
            line(
              `${contrast.feature.name}: ${formatCount(contrast.tests.length, 'finding', 'findings')} of tests that assigned it${contrast.tests.length > 0 ? ', on rung (a)' : ''}.`,
              { name: 'Its record', address: contrast.feature.address },
            ),
            ...contrast.comparisons.map(({ rung, rungWords, against }) =>
              line(
                `Arms with it against ${againstWords[against]}: rung (${rung.toLowerCase()}). ${rungWords}`,
              ),
            ),
          ]
        : [NO_FEATURE],
    code: [{ file: 'api/synthesis/contrast.ts', functions: ['contrast'] }],
    sources: [{ name: 'cochrane-10', at: '10.11' }],
  },
  {
    id: 'separability',
    title: 'Which features these data can part',
    says: [
      'Features that every arm has, or that always occur together, cannot be told apart by any method. The table of arms and features is laid out, its rank says how many features or combinations can differ at most, and features that always go together are named as one set. Pairs with a correlation of 0.8 or more are flagged. No model of components is fitted that the arms do not identify.',
    ],
    hereAndNow: ({
      separability: { arms, features: recorded, rank, inEveryArm, featureSets, nearlyTogether },
    }) => [
      line(
        `${formatCount(arms.length, 'arm', 'arms')} × ${formatCount(recorded.length, 'feature', 'features')}, rank ${rank}; in every arm: ${inEveryArm.length === 0 ? 'none' : joinWords(inEveryArm.map(({ name }) => name))}; ${formatCount(nearlyTogether.length, 'pair', 'pairs')} flagged.`,
      ),
      ...nearlyTogether.map(({ words }) => line(`Flagged: ${words}`)),
      ...featureSets.map((set) =>
        line(
          `These data cannot part ${joinWords(set.features.map(({ name }) => name))}: they always occur together.`,
        ),
      ),
    ],
    code: [
      { file: 'api/synthesis/separability.ts', functions: ['separability'] },
      {
        file: 'api/synthesis/featurePair.ts',
        functions: ['featurePair', 'canPart', 'pairText', 'separabilitySentences'],
      },
    ],
    sources: [{ name: 'cochrane-10', at: '10.11' }],
  },
  {
    id: 'truth-table',
    title: 'The truth table is exploratory',
    says: [
      'Arms can be sorted by which features are recorded of their programs, with the signs of each combination, contradictory and empty ones included. It can raise a question, not answer one: combinations rest on few arms, and nobody assigned them.',
    ],
    hereAndNow: ({ separability: { truthTable } }) =>
      truthTable
        ? truthTable.statements.slice(0, SAID_OF_TRUTH_TABLE).map(({ text }) => line(text))
        : [NO_FEATURE],
    code: [
      {
        file: 'api/synthesis/truthTable.ts',
        functions: ['truthTable', 'combinationText', 'truthTableSentences', 'emptyText'],
      },
    ],
    sources: [{ name: 'cochrane-10', at: '10.11' }],
  },
  {
    id: 'contrast',
    title: 'Contrasts, and what else differs',
    says: [
      'Arms of programs with a feature stand beside arms without it, and beside those for which it is not recorded, each arm listed. A difference with an interval is given from ten arms in five evaluations alone. A permutation p deals whole evaluations to the two sides: every way where that is feasible, else a sample with a fixed seed. Whatever else the two sides differ in is listed: sectors, people served, designs, windows.',
    ],
    hereAndNow: ({ contrast }) =>
      contrast ? contrast.statements.map(({ text }) => line(text)) : [NO_FEATURE],
    code: [
      { file: 'api/synthesis/contrast.ts', functions: ['contrast', 'differenceOf'] },
      { file: 'api/synthesis/permutation.ts', functions: ['permute'] },
      { file: 'api/synthesis/differences.ts', functions: ['differences'] },
      { file: 'api/synthesis/contrastSentences.ts', functions: ['contrastSentences'] },
      { file: 'api/synthesis/summary.ts', functions: ['summarize'] },
    ],
    sources: [{ name: 'higgins-2004' }, { name: 'cochrane-10', at: '10.11' }],
  },
  {
    id: 'coverage',
    title: 'Coverage: what was evaluated at all',
    says: [
      'The map counts evaluations, arms and findings at each crossing. Size is the number of evaluations, color their design; an effect is never the color of the coverage map. An empty cell says “no evaluation found in this collection”, since others may exist, and leads on to open questions, running studies and the nearest evidence.',
    ],
    hereAndNow: ({ whole: { coverage } }) => {
      const filled = coverage?.cells.filter(({ evaluations }) => evaluations > 0) ?? [];
      const all = (coverage?.rows.length ?? 0) * (coverage?.columns.length ?? 0);
      const randomized = filled.filter(
        ({ designs }) => designs === 'RANDOMIZED' || designs === 'BOTH',
      );
      return [
        line(
          `${formatCount(coverage?.rows.length ?? 0, 'feature', 'features')} × ${formatCount(coverage?.columns.length ?? 0, 'outcome', 'outcomes')}: an evaluation in ${formatNumber(filled.length)} of ${formatNumber(all)} cells, a randomized one in ${formatNumber(randomized.length)}; none found in ${formatNumber(all - filled.length)}.`,
          { name: 'The map', address: '/map' },
        ),
      ];
    },
    code: [
      { file: 'api/synthesis/coverage.ts', functions: ['coverage', 'placesOf', 'isCounted'] },
      {
        file: 'api/synthesis/coverageSentences.ts',
        functions: ['coverageSentences', 'cellSentence'],
      },
      { file: 'api/synthesis/effectsMap.ts', functions: ['effectsMap', 'armsByCell'] },
    ],
    sources: [{ name: 'white-2020' }],
  },
];

const againstWords: Readonly<Record<ContrastSide, string>> = {
  WITHOUT: 'arms known to lack it',
  NOT_RECORDED: 'arms for which it is not recorded',
};
