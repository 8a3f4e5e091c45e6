import { formatCount, formatNumber, formatRounded } from '../../../format/number.ts';
import type { Numbers } from '../numbers.ts';
import { line, type Rule } from '../rule.ts';

export const benefit: readonly Rule[] = [
  {
    id: 'cost-and-net-benefit',
    title: 'Cost and net benefit, by payer',
    says: [
      'Cost per participant is shown with its payer and price year as published. Net benefit is shown by whom it falls to: participants, government, society. The marginal value of public funds is shown in every valuation that was published, never one alone.',
    ],
    hereAndNow: ({ program }) => {
      const found = program?.breakEven?.program;
      return found?.costPerParticipantUsd == null || found.costPerParticipantYear === null
        ? [line('No program has a cost with its price year.')]
        : [
            line(
              `${found.name}: $${formatNumber(found.costPerParticipantUsd)} per participant in dollars of ${found.costPerParticipantYear}.`,
              { name: 'Its record', address: found.address },
            ),
            ...(program?.costAndBenefit?.statements ?? []).map(({ text }) => line(text)),
          ];
    },
    code: [
      {
        file: 'api/synthesis/costAndBenefit.ts',
        functions: [
          'costAndBenefit',
          'accountOf',
          'payerOf',
          'payerSentences',
          'valuationSentences',
        ],
      },
      {
        file: 'api/synthesis/costSentences.ts',
        functions: ['costSentences', 'figureText', 'dollarsText'],
      },
    ],
    sources: [{ name: 'hendren-2020' }],
  },
  {
    id: 'break-even',
    title: 'Years of observed gain that repay the cost',
    says: [
      'Losses of the first year are included. Years between two measurements lie on a line between them and are marked. Nothing is counted before the first measurement or beyond the last one. The account is given undiscounted and at 3 percent; its interval comes from the yearly standard errors, once as fully dependent and once as independent, both shown. Gains are those of participants alone.',
    ],
    hereAndNow: ({ program }) => repaid(program),
    code: [
      { file: 'api/synthesis/breakEven.ts', functions: ['breakEven', 'breakEvenAccounts'] },
      { file: 'api/synthesis/breakEvenSentences.ts', functions: ['breakEvenSentences'] },
      { file: 'api/synthesis/yearlyGains.ts', functions: ['yearlyGains'] },
      { file: 'api/synthesis/amounts.ts', functions: ['isYearly'] },
    ],
    sources: [{ name: 'circular-a-4' }],
  },
  {
    id: 'persistence',
    title: 'How an effect lasts',
    says: [
      'For each evaluation of a program one finding per time of measurement, chosen as arms are. Evaluations are never joined into one line, and programs inherit nothing from each other.',
    ],
    hereAndNow: ({ program, pool }) => {
      const found = program?.persistence;
      return !found || found.series.length === 0
        ? [line(`The program with a cost and most findings has none on ${pool.outcome.name}.`)]
        : found.series.map(({ evaluation, followUps }) => {
            const months = followUps.map((followUp) => followUp.months);
            const exact = followUps.filter(({ effect }) => effect.standardError !== null);
            return line(
              `${found.program.name}: ${formatCount(followUps.length, 'time', 'times')} of measurement, from ${formatNumber(Math.min(...months))} to ${formatNumber(Math.max(...months))} months, ${exact.length} with a standard error.`,
              evaluation,
            );
          });
    },
    code: [{ file: 'api/synthesis/persistence.ts', functions: ['persistence'] }],
    sources: [],
  },
];

function repaid(program: Numbers['program']) {
  const found = program?.breakEven;
  if (!found) {
    return [line('No program has a cost with its price year.')];
  }
  if (found.series.length === 0) {
    return [line(`${found.program.name}: ${found.reason ?? 'no account'}.`, found.program)];
  }
  return found.series.map(({ outcome, evaluation, accounts }) =>
    line(
      `${found.program.name}, ${outcome.name}: ${accounts
        .map((account) => `${rateWords(account.rate)} ${yearsWords(account)}`)
        .join('; ')}.`,
      evaluation,
    ),
  );
}

type Account = NonNullable<
  NonNullable<Numbers['program']>['breakEven']
>['series'][number]['accounts'][number];

function rateWords(rate: number): string {
  return rate === 0 ? 'undiscounted' : `at ${formatNumber(100 * rate)} percent`;
}

function yearsWords(account: Account): string {
  const { years, lastYear, hasInterval, dependentLow, dependentHigh } = account;
  const { independentLow, independentHigh } = account;
  const interval = hasInterval
    ? ` (95 percent interval ${ends(dependentLow, dependentHigh)} if yearly errors are dependent, ${ends(independentLow, independentHigh)} if independent)`
    : ' (no interval: a year has no standard error)';
  return years === null
    ? `not repaid within the ${formatNumber(lastYear)} years measured${interval}`
    : `repaid after ${formatRounded(years, 1)} years${interval}`;
}

function ends(low: number | null, high: number | null): string {
  const word = (end: number | null) => (end === null ? 'not repaid' : formatRounded(end, 1));
  return low === null && high === null
    ? 'not repaid at either end'
    : `${word(low)} to ${word(high)} years`;
}
