import { describe, expect, test } from 'vitest';
import { listedUnder } from '../../../web/sections/feature/through.ts';
import {
  groupByDomain,
  groupByLocator,
  groupByOutcome,
  groupByProgram,
  groupByWindow,
} from '../../../web/sections/finding/grouping.ts';
import { checkCore } from '../../../web/sections/program/features.ts';
import { officialAddress } from '../../../web/sections/publication/officialAddress.ts';
import { arrangeRatings, type Rated } from '../../../web/sections/rating/ratingMatrix.ts';

function named(id: string) {
  return { id, name: id.toUpperCase(), address: `/x/${id}` };
}

function finding(name: string, domain: string | null, months: number | null, locator?: string) {
  return {
    name,
    followUpMonths: months,
    locator: locator ?? null,
    outcome: { ...named(name.slice(0, 1)), domain },
    program: null,
  };
}

function titles<Title>(groups: readonly { readonly title: Title }[]) {
  return groups.map(({ title }) => title);
}

describe('findings', () => {
  test('stand by domain as domains are read, and none is left out', () => {
    const rows = [
      finding('t1', 'training', 24),
      finding('n1', null, 12),
      finding('e1', 'earnings', 6),
    ];

    expect(titles(groupByDomain(rows))).toEqual(['earnings', 'training', null]);
  });

  test('stand by outcome, the most measured first, and in time within it', () => {
    const rows = [finding('b1', 'x', 24), finding('a2', 'x', null), finding('a1', 'x', 12)];

    const groups = groupByOutcome(rows);

    expect(
      groups.map(({ title, rows: members }) => [title?.id, members.map(({ name }) => name)]),
    ).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b1']],
    ]);
  });

  test('stand by window, empty windows left out', () => {
    const rows = [finding('a', 'x', 84), finding('b', 'x', 18), finding('c', 'x', null)];

    expect(titles(groupByWindow(rows))).toEqual([
      'Up to 18 months',
      'Beyond 72 months',
      'Months not recorded',
    ]);
  });

  test('without a program stand together', () => {
    const rows = [
      finding('a', 'x', 1),
      { ...finding('b', 'x', 2), program: named('p') },
      finding('c', 'x', 3),
    ];

    expect(
      groupByProgram(rows).map(({ title, rows: members }) => [title?.id, members.length]),
    ).toEqual([
      [undefined, 2],
      ['p', 1],
    ]);
  });

  test('stand by place in the publication in the order of its numbers', () => {
    const rows = [
      finding('a', 'x', 1, 'Table 10'),
      finding('b', 'x', 1),
      finding('c', 'x', 1, 'Table 2'),
    ];

    expect(titles(groupByLocator(rows))).toEqual(['Table 2', 'Table 10', null]);
  });
});

describe('features', () => {
  const supports = { id: 'supports' };
  const screening = { id: 'screening' };
  const grant = {
    node: { ...named('grant'), partOf: { id: 'money', partOf: { id: 'supports' } } },
  };
  const training = { node: { ...named('training'), partOf: null } };

  test('that are core are told apart: listed, listed through a part, not recorded', () => {
    const check = checkCore([supports, screening, { id: 'training' }], [grant, training]);

    expect(check).toEqual({
      through: [{ core: supports, parts: [grant] }],
      notRecorded: [screening],
    });
  });

  test('are found under any of their parents', () => {
    expect(listedUnder('supports', [grant, training])).toEqual([grant]);
    expect(listedUnder('training', [grant, training])).toEqual([training]);
  });
});

describe('ratings', () => {
  const rated = (id: string, rating: string, by: string, document: string): Rated => ({
    id,
    rating,
    covers: null,
    document: null,
    givenBy: named(by),
    publication: named(document),
  });

  test('of one document stand side by side, and those that differ on a scale are told', () => {
    const high = rated('1', 'high', 'one', 'report');
    const low = rated('2', 'low', 'two', 'report');
    const words = rated('3', 'meets standards', 'two', 'brief');

    const { raters, documents } = arrangeRatings([low, high, words]);

    expect(raters.map(({ id }) => id)).toEqual(['one', 'two']);
    expect(documents).toEqual([
      {
        id: 'report',
        title: 'REPORT',
        address: '/x/report',
        byRater: new Map([
          ['two', [low]],
          ['one', [high]],
        ]),
        isDisputed: true,
      },
      {
        id: 'brief',
        title: 'BRIEF',
        address: '/x/brief',
        byRater: new Map([['two', [words]]]),
        isDisputed: false,
      },
    ]);
  });
});

test('a reader of a publication is sent to its page, else its DOI, else where it was read', () => {
  const copyOnly = { address: null, copy: 'https://copy.example', words: null };
  const read = { address: 'https://read.example', copy: null, words: null };

  expect(officialAddress({ url: 'https://a.example', doi: '10.1/x' })).toBe('https://a.example');
  expect(officialAddress({ url: null, doi: '10.1/x' })).toBe('https://doi.org/10.1/x');
  expect(officialAddress({ url: null, doi: null, sources: [copyOnly, read] })).toBe(
    'https://read.example',
  );
  expect(officialAddress({ url: null, doi: null, sources: [copyOnly] })).toBeNull();
});
