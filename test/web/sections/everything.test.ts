import { expect, test } from 'vitest';
import {
  everythingDocument,
  readProperty,
  readRelation,
  relationAddress,
} from '../../../web/sections/record/everything.ts';

const features = {
  field: 'features',
  relationship: 'HAS_FEATURE',
  direction: 'OUT',
  kind: 'FEATURE',
  isSingle: false,
  says: 'has the feature',
} as const;
const partOf = {
  field: 'partOf',
  relationship: 'PART_OF',
  direction: 'OUT',
  kind: 'PROGRAM',
  isSingle: true,
  says: 'is part of',
} as const;
const program = {
  kind: 'PROGRAM',
  oneField: 'program',
  properties: [{ name: 'summary', type: 'TEXT', unit: null, meaning: 'What it does.' }],
  relations: [features, partOf],
} as const;
const feature = {
  kind: 'FEATURE',
  oneField: 'feature',
  properties: [],
  relations: [
    {
      field: 'programs',
      relationship: 'HAS_FEATURE',
      direction: 'IN',
      kind: 'PROGRAM',
      isSingle: false,
      says: 'is a feature of',
    },
  ],
} as const;

test('everything of a record is asked for by what the model gives its kind', () => {
  expect(everythingDocument(program).toString()).toBe(`query Everything($id: ID!) {
  record: program(id: $id) {
    summary
    features(first: 5) { totalCount nodes { name address } }
    partOf { name address }
  }
}`);
});

test('what is not recorded is told from what is', () => {
  const node = { name: 'Screening', address: '/features/screening' };
  const record = {
    summary: '',
    weeks: 0,
    core: false,
    cities: [],
    aliases: ['A'],
    partOf: node,
    features: { totalCount: 7, nodes: [node] },
  };

  expect(
    ['summary', 'weeks', 'core', 'cities', 'aliases', 'other'].map((name) =>
      readProperty(record, name),
    ),
  ).toEqual([null, 0, false, null, ['A'], null]);
  expect(readRelation(record, 'partOf')).toEqual({ totalCount: 1, nodes: [node] });
  expect(readRelation(record, 'features')).toEqual({ totalCount: 7, nodes: [node] });
  expect(readRelation(record, 'parts')).toEqual({ totalCount: 0, nodes: [] });
});

test('a relation leads to the list of what it reaches, where the model knows the way back', () => {
  const from = { kind: 'PROGRAM', id: 'quest' } as const;

  expect(relationAddress(from, features, [program, feature])).toBe('/features?programs=quest');
  expect(relationAddress(from, partOf, [feature])).toBeUndefined();
});
