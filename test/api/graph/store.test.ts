import { describe, expect, test } from 'vitest';
import { CallerError } from '../../../api/errors.ts';
import type { GraphView } from '../../../api/graph/graph.ts';
import { dataset, edge, node } from '../../support/dataset.ts';
import { engines } from '../../support/engines.ts';

const before = dataset([node('Program', 'quest', { name: 'Project QUEST' })], [], 'before');
const after = dataset(
  [node('Program', 'year-up', { name: 'Year Up' }), node('Sector', 'it')],
  [edge('TARGETS', 'year-up', 'it')],
  'after',
);

async function names(view: GraphView): Promise<(string | undefined)[]> {
  const answers = await view.ask(
    [
      { verb: 'nodesById', ids: ['quest', 'year-up'] },
      { verb: 'search', text: 'quest', kinds: [], first: 5, after: null },
      { verb: 'count', kind: 'Sector', where: null },
    ],
    { deadline: 10_000 },
  );
  const [byId, search, count] = answers;
  return [
    ...byId.map((found) => found?.name),
    ...search.entries.map((entry) => entry.node.name),
    String(count),
  ];
}

describe.each(engines)('the $name graph', ({ open }) => {
  test('answers several questions in the order asked, from one version', async () => {
    const graph = await open(before);
    const view = await graph.open();

    expect(view.version).toBe('before');
    expect(view.collection).toEqual(before.collection);
    expect(view.priceIndex).toEqual(before.priceIndex);
    expect(await names(view)).toEqual(['Project QUEST', undefined, 'Project QUEST', '0']);
    expect(await view.ask([], { deadline: 100 })).toEqual([]);
  });

  test('puts other data in the place of all there is, and leaves open views what they had', async () => {
    const graph = await open(before);
    const earlier = await graph.open();

    await graph.replace(after);
    const later = await graph.open();

    expect(await names(earlier)).toEqual(['Project QUEST', undefined, 'Project QUEST', '0']);
    expect(later.version).toBe('after');
    expect(await names(later)).toEqual([undefined, 'Year Up', '1']);
  });

  test('keeps what it has when other data cannot be taken in', async () => {
    const graph = await open(before);
    const broken = dataset([node('Program', 'quest')], [edge('TARGETS', 'quest', 'nowhere')]);

    await expect(async () => graph.replace(broken)).rejects.toThrow(
      new Error('quest TARGETS nowhere: no node has the id "nowhere".'),
    );

    expect((await graph.open()).version).toBe('before');
  });

  test('says that it is ready', async () => {
    const graph = await open(before);
    expect(await graph.health()).toEqual({ isReady: true });
  });

  test('fails as a whole once the time is over', async () => {
    const graph = await open(before);
    const view = await graph.open();

    await expect(async () =>
      view.ask([{ verb: 'count', kind: 'Program', where: null }], { deadline: -1 }),
    ).rejects.toThrow(CallerError);
  });

  test('can be closed, more than once', async () => {
    const graph = await open(before);

    await graph.close();
    await graph.close();
  });
});
