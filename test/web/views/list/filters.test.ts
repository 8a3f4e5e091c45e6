import { describe, expect, test } from 'vitest';
import {
  byChoice,
  byRecord,
  byTerm,
  type FilterField,
  single,
} from '../../../../web/sections/parts/kindList.ts';
import {
  type Filters,
  readFilters,
  toggled,
  withField,
  writeFilters,
} from '../../../../web/views/list/filters.ts';
import { clausesOf, sentenceOf } from '../../../../web/views/list/sentence.ts';
import { whereBeside, whereOf } from '../../../../web/views/list/where.ts';

const known: readonly FilterField[] = [
  byTerm('features', 'Features', 'with'),
  byRecord('operators', 'Run by', 'run by'),
  single(byTerm('outcome', 'Outcome', 'on')),
  byChoice('delivery', 'Delivered by', 'delivered by'),
  { name: 'cities', title: 'Cities', says: 'in', type: 'text' },
  { name: 'year', title: 'Year', says: 'of', type: 'number' },
  { name: 'core', title: 'Core features', says: 'core:', type: 'flag' },
];
const orders = ['NAME', 'FINDING_COUNT'];
const searched = ['name', 'summary'];
const names = new Map([
  ['coaching', 'Coaching'],
  ['screening', 'Screening'],
  ['a-college', 'A College'],
  ['pay', 'Pay'],
]);

function read(words: Readonly<Record<string, string>>): Filters {
  return readFilters(words, { known, orders }).filters;
}

function say(words: Readonly<Record<string, string>>): string {
  return sentenceOf('Programs', clausesOf(read(words), known, names));
}

describe('the filters of a list', () => {
  test('are read from an address and written back as they were', () => {
    const address = {
      q: 'health',
      features: 'coaching,mentoring',
      'without.features': 'screening',
      delivery: 'workforce-board',
      'without.delivery': '*',
      cities: 'San Antonio%2C old town',
      sort: '-findingCount',
    };

    const { filters, notUnderstood } = readFilters(address, { known, orders });

    expect(notUnderstood).toEqual([]);
    expect(filters).toEqual({
      text: 'health',
      fields: new Map([
        ['features', { having: ['coaching', 'mentoring'], without: ['screening'] }],
        ['delivery', { having: ['WORKFORCE_BOARD'], without: ['*'] }],
        ['cities', { having: ['San Antonio, old town'], without: [] }],
      ]),
      sorting: { order: 'FINDING_COUNT', isDescending: true },
    });
    expect(writeFilters(filters, known)).toEqual(address);
  });

  test('name what an address asks for and the list does not know', () => {
    const { filters, notUnderstood } = readFilters(
      { color: 'red', sort: 'mood' },
      { known, orders },
    );

    expect(notUnderstood).toEqual(['color', 'sort=mood']);
    expect(filters).toEqual({ text: '', fields: new Map(), sorting: null });
  });

  test('never hold a value as recorded and as not recorded', () => {
    const having = toggled({ having: [], without: ['coaching'] }, 'having', 'coaching');
    const neither = toggled(having, 'having', 'coaching');

    expect(having).toEqual({ having: ['coaching'], without: [] });
    expect(neither).toEqual({ having: [], without: [] });
    expect(withField(read({ features: 'coaching' }), 'features', neither).fields).toEqual(
      new Map(),
    );
  });
});

describe('the condition of a list', () => {
  test('asks for every ticked value of a relation and for none of those ticked as not recorded', () => {
    const filters = read({ features: 'coaching,mentoring', 'without.features': 'screening,*' });

    expect(whereOf({ filters, known, searched })).toEqual({
      and: [
        { features: { some: { id: { equals: 'coaching' } } } },
        { features: { some: { id: { equals: 'mentoring' } } } },
        { features: { none: { id: { equals: 'screening' } } } },
        { features: { none: {} } },
      ],
    });
  });

  test('takes the values of a property, or of a relation to one record, as alternatives', () => {
    const filters = read({
      outcome: 'pay,work',
      delivery: 'college',
      'without.delivery': '*',
      year: '2016,2018',
      core: 'true',
    });

    expect(whereOf({ filters, known, searched })).toEqual({
      and: [
        { outcome: { some: { id: { in: ['pay', 'work'] } } } },
        { or: [{ delivery: { in: ['COLLEGE'] } }, { delivery: { recorded: false } }] },
        { year: { in: [2016, 2018] } },
        { core: { equals: true } },
      ],
    });
  });

  test('finds every word somewhere', () => {
    expect(whereOf({ filters: read({ q: 'health  care' }), known, searched })).toEqual({
      and: [
        { or: [{ name: { contains: 'health' } }, { summary: { contains: 'health' } }] },
        { or: [{ name: { contains: 'care' } }, { summary: { contains: 'care' } }] },
      ],
    });
  });

  test('is null where nothing is asked, and can leave one field aside', () => {
    const filters = read({ delivery: 'college' });

    expect(whereOf({ filters: read({}), known, searched })).toBeNull();
    expect(whereBeside({ filters, known, searched }, 'delivery')).toBeNull();
  });
});

describe('the sentence of a list', () => {
  test('says what is recorded and what is not', () => {
    expect(say({})).toBe('All programs');
    expect(say({ features: 'coaching', 'without.features': 'screening' })).toBe(
      'Programs with coaching, screening not recorded',
    );
    expect(
      say({
        operators: 'a-college',
        'without.operators': 'someone',
        outcome: 'pay,work',
        delivery: 'college,nonprofit',
        'without.delivery': '*',
        q: 'health',
      }),
    ).toBe(
      'Programs run by A College, run by someone not recorded, on pay or work, delivered by community or technical college, nonprofit organization or not recorded, matching “health”',
    );
  });

  test('gives each part with the filters as they are without it', () => {
    const [coaching, screening] = clausesOf(
      read({ features: 'coaching', 'without.features': 'screening' }),
      known,
      names,
    );

    expect(coaching && writeFilters(coaching.without, known)).toEqual({
      'without.features': 'screening',
    });
    expect(screening && writeFilters(screening.without, known)).toEqual({ features: 'coaching' });
  });
});
