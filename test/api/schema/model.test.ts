import { isObjectType } from 'graphql';
import { describe, expect, test } from 'vitest';
import { kindEntry, kindNames } from '../../../api/model/kinds.ts';
import { schema } from '../../../api/schema/index.ts';
import { apiOver, at, dataOf, listOf } from '../../support/api.ts';
import { dataset } from '../../support/dataset.ts';

const MODEL = `{ model { kinds {
  kind name label plural segment oneField listField meaning color { light dark } shape
  properties { name type unit meaning values { value word meaning } isRequired }
  relations { field relationship direction kind isSingle says meaning }
} } }`;

async function modelKinds(): Promise<readonly unknown[]> {
  return listOf(at(await dataOf(apiOver(dataset([], [])), MODEL), 'model', 'kinds'));
}

function named(list: unknown, name: string): unknown {
  return listOf(list).find((one) => at(one, 'name') === name || at(one, 'field') === name);
}

describe('the model', () => {
  test('tells of every kind how it is read, shown and found', async () => {
    const kinds = await modelKinds();

    expect(kinds.map((kind) => at(kind, 'name'))).toEqual(kindNames);
    for (const kind of kinds) {
      expect(kind).toMatchObject({
        ...Object.fromEntries(
          Object.entries(kindEntry(kindNames[kinds.indexOf(kind)] ?? 'Program')).filter(([name]) =>
            [
              'label',
              'plural',
              'segment',
              'oneField',
              'listField',
              'meaning',
              'color',
              'shape',
            ].includes(name),
          ),
        ),
      });
    }
  });

  test('tells of a property its type, unit, words and meaning', async () => {
    const properties = at(named(await modelKinds(), 'Program'), 'properties');

    expect(named(properties, 'durationWeeks')).toEqual({
      name: 'durationWeeks',
      type: 'INTEGER',
      unit: 'weeks',
      meaning: 'Median or typical length of the training.',
      values: [],
      isRequired: false,
    });
    expect(named(properties, 'name')).toMatchObject({ type: 'TEXT', isRequired: true });
    expect(at(named(properties, 'delivery'), 'values', 4)).toEqual({
      value: 'WORKFORCE_BOARD',
      word: 'workforce-board',
      meaning: 'A public workforce board or agency.',
    });
  });

  test('tells of a relation where it leads and what it says', async () => {
    const relations = at(named(await modelKinds(), 'Feature'), 'relations');

    expect(named(relations, 'programs')).toEqual({
      field: 'programs',
      relationship: 'HAS_FEATURE',
      direction: 'IN',
      kind: 'PROGRAM',
      isSingle: false,
      says: 'is a feature of',
      meaning:
        'A program has a feature. One that is not listed is not recorded, never known to be absent.',
    });
  });

  test('names only fields that the types have', async () => {
    const lacking = (await modelKinds()).flatMap((kind) => {
      const type = schema.getType(String(at(kind, 'name')));
      const fields = isObjectType(type) ? Object.keys(type.getFields()) : [];
      const queries = Object.keys(schema.getQueryType()?.getFields() ?? {});
      const properties = listOf(at(kind, 'properties')).map((one) => String(at(one, 'name')));
      const relations = listOf(at(kind, 'relations')).map((one) => String(at(one, 'field')));
      const asked = [at(kind, 'oneField'), at(kind, 'listField')].map(String);
      return [
        ...[...properties, ...relations].filter((field) => !fields.includes(field)),
        ...asked.filter((field) => !queries.includes(field)),
      ];
    });

    expect(lacking).toEqual([]);
  });
});
