import { describe, expect, test } from 'vitest';
import { doiAddress, hostOf } from '../../../web/format/address.ts';
import { choiceWords } from '../../../web/format/choice.ts';
import { formatDate } from '../../../web/format/date.ts';
import { compareDomains, domainWords } from '../../../web/format/domain.ts';
import { describeFollowUp, windows } from '../../../web/format/followUp.ts';
import { formatCount, formatNumber } from '../../../web/format/number.ts';
import { describePrice } from '../../../web/format/price.ts';
import { joinWords, nameInWords } from '../../../web/format/words.ts';

describe('numbers', () => {
  test('keep the digits that were read and have a true minus', () => {
    expect(formatNumber(-12345.678)).toBe('−12,345.678');
  });

  test('are counted in the singular and the plural', () => {
    expect(formatCount(1, 'finding', 'findings')).toBe('1 finding');
    expect(formatCount(1204, 'finding', 'findings')).toBe('1,204 findings');
  });
});

describe('follow-up', () => {
  test('has the words of the source, and the months where they do not say them', () => {
    expect([
      describeFollowUp({ followUpLabel: 'Year 2', followUpMonths: 24 }),
      describeFollowUp({ followUpLabel: '18 months after random assignment', followUpMonths: 18 }),
      describeFollowUp({ followUpLabel: 'Fiscal year 2013', followUpMonths: 0 }),
      describeFollowUp({ followUpLabel: 'Average over studies', followUpMonths: null }),
      describeFollowUp({ followUpLabel: null, followUpMonths: 1 }),
      describeFollowUp({ followUpLabel: null, followUpMonths: null }),
    ]).toEqual([
      'Year 2, 24 months',
      '18 months after random assignment',
      'Fiscal year 2013',
      'Average over studies',
      '1 month',
      'Follow-up not recorded',
    ]);
  });

  test('falls into exactly one window', () => {
    const months = [null, 0, 1, 18, 18.5, 19, 36, 37, 72, 73, 168];

    const names = months.map((value) =>
      windows.filter((window) => window.holds(value)).map((window) => window.name),
    );

    expect(names).toEqual([
      ['Months not recorded'],
      ['Program period'],
      ['Up to 18 months'],
      ['Up to 18 months'],
      ['19 to 36 months'],
      ['19 to 36 months'],
      ['19 to 36 months'],
      ['37 to 72 months'],
      ['37 to 72 months'],
      ['Beyond 72 months'],
      ['Beyond 72 months'],
    ]);
  });
});

test('a price says its year, or that none is stated', () => {
  expect(describePrice({ year: 2014, money: 'NOMINAL' })).toBe(
    '2014 dollars, not adjusted for inflation',
  );
  expect(describePrice({ year: null, money: null })).toBe('price year not stated');
});

test('a choice is said in plain English, by the name of GraphQL or of the model', () => {
  expect([
    choiceWords('WORKFORCE_BOARD'),
    choiceWords('not-significant'),
    choiceWords('p<0.05'),
    choiceWords('USD_PER_HOUR'),
    choiceWords('STUDY_PROFILE'),
    choiceWords('a-word-of-tomorrow'),
  ]).toEqual([
    'Workforce board',
    "The study's test did not reject zero difference",
    'p < 0.05',
    'U.S. dollars an hour',
    'Study profile',
    'A word of tomorrow',
  ]);
});

test('domains of outcomes are read in order, new ones after those that are known', () => {
  const domains = [null, 'zeal', 'training', 'civic-life', 'earnings'];

  expect(domains.toSorted(compareDomains).map(domainWords)).toEqual([
    'Earnings',
    'Training',
    'Civic life',
    'Zeal',
    'Domain not recorded',
  ]);
});

test('dates, hosts and identifiers are shown as readers know them', () => {
  expect(formatDate('2022-04-01')).toBe('April 1, 2022');
  expect(formatDate('spring')).toBe('spring');
  expect(hostOf('https://www.mdrc.org/work/x')).toBe('mdrc.org');
  expect(doiAddress('10.1086/717932')).toBe('https://doi.org/10.1086/717932');
});

test('words are joined and names put in words', () => {
  expect(joinWords(['a', 'b', 'c'])).toBe('a, b and c');
  expect(joinWords(['a'], 'or')).toBe('a');
  expect(nameInWords('costPerParticipantUsd')).toBe('Cost per participant usd');
  expect(nameInWords('RATINGS_GIVEN')).toBe('Ratings given');
});
