import { formatCount } from '../../../format/number.ts';
import { line, type Rule } from '../rule.ts';

export const rankings: readonly Rule[] = [
  {
    id: 'weakest-link',
    title: 'Weakest link',
    says: [
      'Of a path: the edge with the fewest findings behind it, then the one of the lowest design.',
    ],
    code: [],
    sources: [],
  },
  {
    id: 'best-evidenced',
    title: 'Best-evidenced',
    says: [
      'Most evaluations, then most findings. It says how much was studied, not what was found.',
    ],
    code: [],
    sources: [],
  },
  {
    id: 'nearest-evidence',
    title: 'Nearest evidence',
    says: [
      'For an empty cell: the same feature with an outcome of the same domain, then the feature of which it is a part, then the same outcome with any feature.',
    ],
    code: [
      {
        file: 'api/synthesis/nearest.ts',
        functions: ['nearestEvidence', 'mostEvidence', 'wholesOf'],
      },
    ],
    sources: [{ name: 'white-2020' }],
  },
  {
    id: 'evidence-against',
    title: 'Evidence against',
    says: [
      'Arms whose sign opposes the claim, the largest sample first; then arms whose interval includes zero, or whose study did not detect a difference and gives no interval.',
    ],
    hereAndNow: ({ pool: { evidenceAgainst, outcome } }) => [
      line(
        evidenceAgainst.length === 0
          ? `No arm of the example speaks against a favorable difference in ${outcome.name}.`
          : `${formatCount(evidenceAgainst.length, 'arm speaks', 'arms speak')} against a favorable difference in ${outcome.name}.`,
      ),
      ...[...new Set(evidenceAgainst.map(({ words }) => words))].map((reason) =>
        line(
          `As ${reason}:`,
          ...evidenceAgainst
            .filter(({ words }) => words === reason)
            .map(({ arm }) => ({ name: arm.name, address: arm.finding.address })),
        ),
      ),
    ],
    code: [{ file: 'api/synthesis/evidenceAgainst.ts', functions: ['evidenceAgainst'] }],
    sources: [],
  },
  {
    id: 'decisions-touched',
    title: 'Decisions touched',
    says: [
      'By a gap: the open questions that concern it, plus the programs that have the feature.',
    ],
    hereAndNow: ({ whole }) => [
      line(`The collection holds ${whole.openQuestions.totalCount} open questions.`, {
        name: 'All of them',
        address: '/questions',
      }),
    ],
    code: [{ file: 'api/synthesis/gapSentences.ts', functions: ['gapSentences'] }],
    sources: [],
  },
];
