import { doiAddress, hostOf } from '../../format/address.ts';
import { formatAmount, unitName } from '../../format/amount.ts';
import { choiceWords } from '../../format/choice.ts';
import { formatCount, formatNumber } from '../../format/number.ts';
import { describePrice } from '../../format/price.ts';
import { joinWords, nameInWords } from '../../format/words.ts';
import type { NodeDetailsFragment } from '../../graphql/generated/graphql.ts';
import { linksOrNull } from '../../sections/parts/EntityLinks.tsx';
import type { Fact } from '../../sections/parts/Facts.tsx';
import { OutsideLink } from '../../sections/parts/OutsideLink.tsx';

/** The few facts by which a reader knows a record; its page has all of them. */
export function factsOf(record: NodeDetailsFragment): readonly Fact[] {
  if ('delivery' in record) {
    return [
      { label: 'Delivered by', value: choice(record.delivery) },
      { label: 'Where', value: record.locations.length > 0 ? record.locations.join('; ') : null },
      { label: 'Began', value: year(record.startYear) },
      { label: 'Status', value: choice(record.status) },
      { label: 'Length', value: weeks(record.durationWeeks) },
      {
        label: 'Cost a person',
        value: record.costPerParticipantUsd && formatAmount(record.costPerParticipantUsd, 'USD'),
        note:
          record.costPerParticipantUsd &&
          describePrice({
            year: record.costPerParticipantYear,
            money: record.costPerParticipantMoney,
          }),
      },
    ];
  }
  if ('design' in record) {
    return [
      { label: 'Design', value: choice(record.design) },
      { label: 'People assigned', value: record.assigned && formatNumber(record.assigned) },
      { label: 'Began', value: year(record.startYear) },
      { label: 'Follow-up', value: months(record.longestFollowUpMonths) },
      ...(record.evaluationStatus === null
        ? []
        : [{ label: 'Status', value: choice(record.evaluationStatus) }]),
    ];
  }
  if ('rating' in record) {
    return [
      { label: 'Rating', value: record.rating },
      { label: 'Covers', value: record.covers },
      { label: 'Document', value: record.document },
      { label: "Rater's page", value: outside(record.url) },
    ];
  }
  if ('favorable' in record) {
    return [
      { label: 'Domain', value: record.domain && nameInWords(record.domain) },
      { label: 'Unit', value: record.unit && unitName(record.unit) },
      { label: 'Favorable', value: choice(record.favorable) },
    ];
  }
  if ('organizationType' in record) {
    return [
      { label: 'Sort', value: choice(record.organizationType) },
      { label: 'Seat', value: record.location },
      { label: 'Website', value: outside(record.url) },
    ];
  }
  if ('publicationType' in record) {
    return [
      { label: 'Sort', value: choice(record.publicationType) },
      { label: 'Year', value: year(record.year) },
      { label: 'Authors', value: linksOrNull(record.authors) },
      {
        label: 'Official page',
        value: outside(record.url ?? (record.doi === null ? null : doiAddress(record.doi))),
      },
    ];
  }
  if ('theme' in record) {
    return [
      { label: 'Theme', value: choice(record.theme) },
      { label: 'Still unknown', value: record.stillUnknown },
    ];
  }
  if ('naics' in record) {
    return [
      { label: 'NAICS codes', value: record.naics.length > 0 ? joinWords(record.naics) : null },
    ];
  }
  if ('core' in record) {
    return record.core
      ? [{ label: 'Core', value: 'One of the five that J-PAL North America names' }]
      : [];
  }
  return [];
}

function choice(value: string | null) {
  return value === null ? null : choiceWords(value);
}

function year(value: number | null) {
  return value === null ? null : String(value);
}

function weeks(value: number | null) {
  return value === null ? null : formatCount(value, 'week', 'weeks');
}

function months(value: number | null) {
  return value === null ? null : formatCount(value, 'month', 'months');
}

function outside(address: string | null) {
  return address === null ? null : <OutsideLink href={address}>{hostOf(address)}</OutsideLink>;
}
