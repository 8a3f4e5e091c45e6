import { beforeAll, describe, expect, test } from 'vitest';
import { type Api, at, dataOf, listOf } from '../../support/api.ts';
import { everyNode } from '../../support/everyField.ts';
import { shippedApi } from '../../support/evidence.ts';
import { leavesOf, missingLeaves, shippedFile, shippedItems } from '../../support/leaves.ts';

let api: Api;
let answers: ReadonlyMap<string, unknown>;

beforeAll(async () => {
  api = await shippedApi();
  answers = await everyNode(api);
}, 120_000);

describe('every value of the evidence files', { timeout: 60_000 }, () => {
  test('of bundles and vocabularies is answered where the model places it', () => {
    const items = shippedItems();

    expect(items.flatMap(({ fields }) => leavesOf(fields)).length).toBeGreaterThan(10_000);
    expect(missingLeaves(items, answers)).toEqual([]);
  });

  test('would be missed: one that no field holds, and one that is answered differently', () => {
    const [program] = shippedItems().filter(({ kind }) => kind === 'Program');
    const id = at(program?.fields, 'id');
    const fields = { id, shoe_size: 43, seen: [{ read: 'https://nowhere.example/copy' }] };

    expect(missingLeaves([{ file: 'new.yaml', kind: 'Program', fields }], answers)).toEqual([
      `new.yaml ${id} shoe_size: 43`,
      `new.yaml ${id} seen.0.read: https://nowhere.example/copy`,
    ]);
  });

  test('of the collection is answered', async () => {
    const data = await dataOf(
      api,
      '{ collection { title released searchedUntil license included howRead notYet } }',
    );
    const said = leavesOf(at(data, 'collection')).map(({ text }) => text);
    const missing = leavesOf(shippedFile('collection.yaml')).filter(
      ({ text }) => !said.includes(text),
    );

    expect(missing).toEqual([]);
  });

  test('of the price index is answered', async () => {
    const data = await dataOf(
      api,
      '{ collection { priceIndex { name source years { year value } } } }',
    );
    const index = at(data, 'collection', 'priceIndex');
    const years = listOf(at(index, 'years')).map((entry) => [
      at(entry, 'year'),
      at(entry, 'value'),
    ]);
    const stated = shippedFile('price-index.yaml');

    expect({ name: at(index, 'name'), source: at(index, 'source') }).toEqual({
      name: at(stated, 'name'),
      source: at(stated, 'source'),
    });
    expect(years.map(([year, value]) => [String(year), value])).toEqual(
      Object.entries(at(stated, 'years') ?? {}),
    );
  });
});
