import { formatAmount, formatMean, formatRange } from '../../format/amount.ts';
import { choiceWords } from '../../format/choice.ts';
import { describeEffect, describeProbability } from '../../format/effect.ts';
import { describeFollowUp } from '../../format/followUp.ts';
import { intervalOf } from '../../format/interval.ts';
import { formatNumber } from '../../format/number.ts';
import { describePrice } from '../../format/price.ts';
import { capitalized } from '../../format/words.ts';
import type { FindingDetailsFragment } from '../../graphql/generated/graphql.ts';
import { EntityLink } from '../../sections/parts/EntityLink.tsx';
import { type Fact, Facts } from '../../sections/parts/Facts.tsx';
import { CitationText } from './CitationText.tsx';
import styles from './Details.module.css';

/** What a finding says, figure by figure, and where it stands. */
export function FindingText({ finding }: { readonly finding: FindingDetailsFragment }) {
  return (
    <>
      <p className={styles.headline}>{describeEffect(finding).headline}</p>
      {finding.publication && (
        <CitationText publication={finding.publication} locator={finding.locator} />
      )}
      <Facts facts={figuresOf(finding)} />
    </>
  );
}

function figuresOf(finding: FindingDetailsFragment): readonly Fact[] {
  const { estimate, unit, controlMean, sampleSize, population, evaluation, program } = finding;
  const interval = intervalOf(finding);
  const test = describeProbability(finding);
  const isMoney = unit === 'USD' || unit === 'USD_PER_HOUR';
  const isComputed = interval?.origin === 'computed';
  return [
    {
      label: finding.measure === 'LEVEL' ? 'Level' : 'Estimate',
      value: estimate === null ? null : formatAmount(estimate, unit),
      note: isMoney ? describePrice({ year: finding.priceYear, money: finding.money }) : undefined,
    },
    {
      label: 'Interval',
      value: interval && formatRange(interval, { unit, decimals: interval.decimals }),
      note:
        interval &&
        `${formatNumber(interval.level)} percent${isComputed ? ', computed here from the standard error' : ''}`,
    },
    { label: 'Test', value: test && capitalized(test) },
    {
      label: 'Control mean',
      value: controlMean === null ? null : formatMean(controlMean, unit),
    },
    {
      label: 'Sample',
      value: sampleSize === null ? null : `${formatNumber(sampleSize)} people`,
    },
    { label: 'Follow-up', value: describeFollowUp(finding) },
    {
      label: 'Read from',
      value: finding.dataSource && choiceWords(finding.dataSource),
    },
    { label: 'Among', value: population && <EntityLink to={population} /> },
    { label: 'Program', value: program ? <EntityLink to={program} /> : 'All of the evaluation' },
    { label: 'Evaluation', value: evaluation && <EntityLink to={evaluation} /> },
  ];
}
