import { expect, test } from 'vitest';
import { openEmbeddedGraph } from '../../api/graph/embedded/embeddedGraph.ts';
import { compareStore } from '../../seed/verify.ts';
import { datasetWith } from './smallEvidence.ts';

const files = datasetWith(`
people:
  - {id: ada, name: Ada, affiliations: [{organization: rater, role: chair}]}
  - {id: bea, name: Bea}
`);

test('a graph that holds what the files say has no difference', async () => {
  const dataset = await files;

  expect(await compareStore(openEmbeddedGraph(dataset), dataset)).toEqual({
    nodes: dataset.nodes.length,
    edges: dataset.edges.length,
    differences: [],
  });
});

test('every node and edge that differs from the files is named', async () => {
  const dataset = await files;
  const store = openEmbeddedGraph(
    await datasetWith(`
people:
  - {id: ada, name: Ada L., affiliations: [{organization: rater, role: fellow}]}
  - {id: cleo, name: Cleo, affiliations: [{organization: rater}]}
`),
  );

  const { differences } = await compareStore(store, dataset);

  expect(differences).toEqual([
    'not the same in the store: data version',
    'not the same in the store: Person ada',
    'only in the files: Person bea',
    'only in the store: Person cleo',
    'not the same in the store: ada AFFILIATED_WITH rater',
    'only in the store: cleo AFFILIATED_WITH rater',
  ]);
});
