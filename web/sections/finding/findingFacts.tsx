import { formatAmount, formatAmountRounded, formatMean, unitName } from '../../format/amount.ts';
import { choiceWords } from '../../format/choice.ts';
import { describeDirection, describeProbability } from '../../format/effect.ts';
import { describeFollowUp } from '../../format/followUp.ts';
import { intervalOf } from '../../format/interval.ts';
import { formatNumber } from '../../format/number.ts';
import { describePriceFirst } from '../../format/price.ts';
import type { FindingPageQuery, Unit } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../parts/EntityLink.tsx';
import { EntityLinks } from '../parts/EntityLinks.tsx';
import type { Fact } from '../parts/Facts.tsx';

type Finding = NonNullable<FindingPageQuery['record']>;

/** All that is recorded of the figure, what is not among it; what is computed here is marked. */
export function findingFacts(finding: Finding): readonly Fact[] {
  const { unit, outcome, population, sampleSize, direction, dataSource } = finding;
  return [
    { label: 'Outcome', value: outcome && <EntityLink to={outcome} />, note: outcome?.definition },
    programOf(finding),
    {
      label: 'Evaluation',
      value: finding.evaluation && <EntityLink to={finding.evaluation} />,
      note: finding.evaluation?.design && choiceWords(finding.evaluation.design),
    },
    { label: 'When', value: describeFollowUp(finding) },
    { label: 'For whom', value: population && <EntityLink to={population} /> },
    intervalFact(finding),
    ...figuresOf(finding),
    {
      label: 'p value',
      value: finding.pValue === null ? null : formatNumber(finding.pValue),
    },
    {
      label: "The study's own mark",
      value:
        finding.significance === null
          ? null
          : describeProbability({ pValue: null, significance: finding.significance }),
    },
    {
      label: "The study's reading",
      value: direction && describeDirection(direction, finding),
    },
    {
      label: 'Sample',
      value: sampleSize === null ? null : `${formatNumber(sampleSize)} people, all groups together`,
    },
    { label: 'Data', value: dataSource && choiceWords(dataSource) },
    { label: 'Unit', value: unit && unitName(unit) },
    ...(isMoney(unit)
      ? [
          {
            label: 'Dollars of',
            value: describePriceFirst({ year: finding.priceYear, money: finding.money }),
          },
        ]
      : []),
    measureOf(finding),
  ];
}

function programOf({ program, evaluation }: Finding): Fact {
  if (program) return { label: 'Program', value: <EntityLink to={program} /> };
  return {
    label: 'Program',
    value: 'All programs of the evaluation together',
    note: evaluation && <EntityLinks of={evaluation.programs} />,
  };
}

function intervalFact(finding: Finding): Fact {
  const interval = intervalOf(finding);
  if (!interval) return { label: 'Interval', value: null };
  const how = { unit: finding.unit, decimals: interval.decimals };
  return {
    label: `${formatNumber(interval.level)} percent interval`,
    value: `${formatAmountRounded(interval.low, how)} to ${formatAmountRounded(interval.high, how)}`,
    note:
      interval.origin === 'computed' &&
      'Computed here: the estimate plus and minus 1.96 published standard errors. The source gives no interval.',
  };
}

function figuresOf(finding: Finding): readonly Fact[] {
  const { unit, estimate, controlMean, treatmentMean, relativeChange, standardError } = finding;
  const amount = (value: number | null) => (value === null ? null : formatAmount(value, unit));
  const mean = (value: number | null) => (value === null ? null : formatMean(value, unit));
  return [
    { label: 'Estimate', value: finding.measure === 'LEVEL' ? mean(estimate) : amount(estimate) },
    { label: 'Standard error', value: amount(standardError) },
    { label: "Control group's mean", value: mean(controlMean) },
    { label: "Program group's mean", value: mean(treatmentMean) },
    {
      label: 'Relative change',
      value:
        relativeChange === null
          ? null
          : `${formatNumber(relativeChange)} percent of the control group's mean`,
    },
  ];
}

function measureOf({ measure, testsFeatures }: Finding): Fact {
  const label = 'What the figure is';
  if (measure === 'LEVEL') {
    return {
      label,
      value: 'A level',
      note: 'A cost, ratio, rate or count of its own. It is no difference between groups and says nothing of an effect.',
    };
  }
  if (testsFeatures.totalCount > 0) {
    return {
      label,
      value: 'A test of a feature',
      note: 'Both groups got the program; the figure compares those who also got the feature with those who did not.',
    };
  }
  return {
    label,
    value: 'A difference between groups',
    note: 'The average of those offered the program less the average of those not offered it, whether or not they took part.',
  };
}

function isMoney(unit: Unit | null): boolean {
  return unit === 'USD' || unit === 'USD_PER_HOUR';
}
