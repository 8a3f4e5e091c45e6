import { formatCount } from '../../../format/number.ts';
import { armsIn, tally, wholePercent } from '../figures.ts';
import type { Numbers } from '../numbers.ts';
import { line, type Rule } from '../rule.ts';

function example({ pool, windowWords }: Numbers): string {
  return `${pool.outcome.name}, ${windowWords}`;
}

export const counted: readonly Rule[] = [
  {
    id: 'one-finding-per-arm',
    title: 'One finding stands for each arm',
    says: [
      'An arm is one program within one evaluation. Studies publish many findings of the same arm: of several groups, times, sources and reports. For an outcome, a population and a window each arm gives one finding, so that nobody counts twice. Of two findings of an arm the first of these rules on which they differ decides:',
    ],
    steps: [
      'an estimate that converts to the scale comes before one that does not',
      'an estimate with a standard error, published or derived, before one without',
      'the full sample before a subgroup',
      'a journal article, working paper or report on the evaluation itself before a second-hand account',
      'administrative data before data of no recorded source, and these before surveys',
      'the longer follow-up within the window',
      'the later publication, undated ones last',
      'where all else is alike, the id that comes first',
    ],
    hereAndNow: (numbers) => [
      line(
        `${example(numbers)}: ${armsIn(numbers.pool.armCount, numbers.pool.evaluationCount)}, ${armsIn(numbers.pool.pooledArmCount, numbers.pool.pooledEvaluationCount)} with a standard error. Each leads to the finding that stands for it.`,
      ),
    ],
    shows: 'arms',
    code: [
      { file: 'api/synthesis/arms.ts', functions: ['chooseArms', 'armsOf'] },
      { file: 'api/synthesis/preference.ts', functions: ['compareCandidates', 'ruleAgainst'] },
      { file: 'api/synthesis/selection.ts', functions: ['prepareArms', 'selectArms'] },
      { file: 'api/synthesis/candidate.ts', functions: ['candidateOf', 'standing', 'knownOf'] },
    ],
    sources: [{ name: 'cochrane-4', at: '4.6.2' }, { name: 'cochrane-9' }],
  },
  {
    id: 'arms-and-evaluations',
    title: 'Arms and evaluations are said together',
    says: [
      'Several arms of one evaluation share its staff, its place and at times its control group. Five arms of one evaluation tell less than five evaluations, so every count names both. Where an evaluation studied its programs together, it is one arm.',
    ],
    hereAndNow: ({ pool }) => {
      const [most] = tally(pool.arms.map(({ evaluation }) => evaluation.id));
      return [
        line(
          `${armsIn(pool.armCount, pool.evaluationCount)}${most ? `; the evaluation with most of them has ${formatCount(most[1], 'arm', 'arms')}` : ''}.`,
        ),
      ];
    },
    code: [
      { file: 'api/synthesis/draftArm.ts', functions: ['armProgram', 'armId', 'placeId'] },
      { file: 'api/synthesis/pool.ts', functions: ['countEvaluations'] },
    ],
    sources: [{ name: 'cochrane-4', at: '4.6.2' }],
  },
  {
    id: 'sites-or-pool',
    title: 'A demonstration’s sites or its pooled result, never both',
    says: [
      'Where a demonstration reports its sites and all of them together, the sites count if every one of them has a usable estimate; else the pooled result does. Usable means that it converts to the scale, and has a standard error wherever the pooled result has one.',
      'Which sites belong to a result follows from what the programs are recorded as parts of, also across evaluations. The evidence states no shared samples: they are assumed where the evaluators are shared and no part is larger than the whole, as counting people twice is the worse mistake.',
    ],
    hereAndNow: ({ pool }) => [
      line(
        `Passed over as a result over sites that count by themselves: ${formatCount(count(pool, 'sites-count'), 'finding', 'findings')}; as a site of a result that counts: ${formatCount(count(pool, 'pool-counts'), 'finding', 'findings')}.`,
      ),
    ],
    code: [
      { file: 'api/synthesis/sites.ts', functions: ['settleSites'] },
      { file: 'api/synthesis/sitePlaces.ts', functions: ['demonstrationsOf', 'sitePlaces'] },
      { file: 'api/graph/sampling.ts', functions: ['samplesWithin'] },
    ],
    sources: [{ name: 'cochrane-4', at: '4.6.2' }],
  },
  {
    id: 'parents-and-not-recorded',
    title: 'A part counts as its whole; “not recorded” is not “absent”',
    says: [
      'A feature that is part of another counts as that one too, in every filter, contrast and cell; so does a sector. Programs inherit nothing from each other.',
      'What no source mentions is not recorded. A program is said to lack a feature only where the records of its sister sites show it: two or more of them list it and this one, whose features are recorded, does not.',
    ],
    hereAndNow: ({ contrast }) =>
      contrast
        ? [
            line(
              `${contrast.feature.name}: recorded for ${armsIn(contrast.with.armCount, contrast.with.evaluationCount)}, shown to be absent for ${armsIn(contrast.without.armCount, contrast.without.evaluationCount)}, not recorded for ${armsIn(contrast.notRecorded.armCount, contrast.notRecorded.evaluationCount)}.`,
              { name: 'Its record', address: contrast.feature.address },
            ),
          ]
        : [],
    code: [
      { file: 'api/model/findingRow.ts', functions: ['recorded'] },
      { file: 'api/graph/programFacts.ts', functions: ['programFacts', 'featuresLacking'] },
    ],
    sources: [{ name: 'cochrane-9' }],
  },
  {
    id: 'what-stays-outside',
    title: 'What stands for no arm is listed with its reason',
    says: [
      'A result over several evaluations never enters a pool: it stands beside it. A test of what a feature adds, with the program in both groups, says nothing of the program and feeds the evidence on the feature alone. Levels without a comparison, other groups of people and other times stand for no arm either. Every finding passed over is listed with the first rule that applies.',
    ],
    hereAndNow: ({ pool }) => [
      line(
        `${formatCount(pool.passedOver.length, 'finding', 'findings')} of ${pool.outcome.name} passed over, ${formatCount(pool.beside.length, 'finding', 'findings')} of reviews beside the pool.`,
      ),
    ],
    shows: 'passed-over',
    code: [{ file: 'api/synthesis/exclusion.ts', functions: ['exclusionOf'] }],
    sources: [{ name: 'cochrane-9' }, { name: 'swim-2020' }],
  },
  {
    id: 'windows',
    title: 'Windows of follow-up',
    says: [
      'Results of different times are never pooled together. The windows are up to 18, 19 to 36, 37 to 72 and more than 72 months after random assignment. “Latest” takes of each arm its longest follow-up, whatever it is.',
    ],
    shows: 'windows',
    code: [{ file: 'api/synthesis/windows.ts', functions: ['isWithin', 'spanOf'] }],
    sources: [{ name: 'cochrane-9' }],
  },
  {
    id: 'signs-not-stars',
    title: 'Signs are counted, stars are not',
    says: [
      'An arm counts as favorable or unfavorable by the sign of its estimate against the side that is good for people, whatever its size or p. Arms without an estimate are counted apart. The share of favorable signs carries Wilson’s interval. Votes by significance are offered nowhere: a study that “did not detect a difference” says only that its own test did not reject.',
    ],
    hereAndNow: ({ pool: { signs } }) => [
      line(
        `${signs.favorable} favorable, ${signs.unfavorable} unfavorable, ${signs.zero} zero; ${signs.directionOnly} with a direction alone, ${signs.noEstimate} with no estimate published.${
          signs.share !== null && signs.shareLow !== null && signs.shareHigh !== null
            ? ` Share of favorable signs: 95 percent interval ${wholePercent(signs.shareLow)} to ${wholePercent(signs.shareHigh)} percent, estimate ${wholePercent(signs.share)} percent.`
            : ''
        }`,
      ),
    ],
    code: [
      {
        file: 'api/synthesis/signs.ts',
        functions: ['signOf', 'countSigns', 'countSigned', 'wilson'],
      },
    ],
    sources: [{ name: 'cochrane-12', at: '12.2.1.3' }, { name: 'wilson-1927' }],
  },
  {
    id: 'words',
    title: 'Words: the interval first',
    says: [
      'A drawn mean makes readers discount the interval, so the interval comes first, then the estimate, then the exact p. Where the interval includes zero, the sentence is always “No difference was detected”, with the interval. No sentence gives a verdict from a p alone, and results against a program are set like results for it.',
    ],
    hereAndNow: ({ pool }) => pool.statements.slice(0, 3).map(({ text }) => line(text)),
    code: [
      { file: 'api/synthesis/sentences.ts', functions: ['sentencesOf'] },
      {
        file: 'api/synthesis/statement.ts',
        functions: ['isNull', 'intervalOf', 'resultText', 'armSentence', 'armNames'],
      },
      {
        file: 'api/synthesis/amounts.ts',
        functions: [
          'unitOf',
          'amount',
          'range',
          'publishedAmount',
          'wholePercent',
          'exactP',
          'counted',
          'listed',
        ],
      },
    ],
    sources: [{ name: 'kale-2020' }, { name: 'cochrane-12' }],
  },
];

function count({ passedOver }: Numbers['pool'], rule: string): number {
  return passedOver.filter((passed) => passed.rule === rule).length;
}
