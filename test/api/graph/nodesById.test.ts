import { describe, expect, test } from 'vitest';
import { dataset, node } from '../../support/dataset.ts';
import { ask, engines } from '../../support/engines.ts';

const quest = node('Program', 'quest', { name: 'Project QUEST' });
const health = node('Sector', 'health', { name: 'Health care' });

describe.each(engines)('nodes by id in the $name graph', ({ open }) => {
  test('come in step with the ids, null for an id that is not there', async () => {
    const graph = await open(dataset([quest, health], []));

    const found = await ask(graph, {
      verb: 'nodesById',
      ids: ['health', 'nobody', 'quest', 'health', '', 'constructor'],
    });

    expect(found).toEqual([health, null, quest, health, null, null]);
  });

  test('are none where no ids are asked for', async () => {
    const graph = await open(dataset([quest], []));
    expect(await ask(graph, { verb: 'nodesById', ids: [] })).toEqual([]);
  });
});
