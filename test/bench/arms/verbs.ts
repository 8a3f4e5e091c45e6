import { createSchema, createYoga } from 'graphql-yoga';
import { openEmbeddedGraph } from '../../../api/graph/embedded/embeddedGraph.ts';
import { createApi } from '../../../api/server.ts';
import { readEvidence } from '../../../seed/evidence.ts';
import { type BenchQuestion, questionsAbout } from './questions.ts';
import { time } from './time.ts';

const TYPENAME: BenchQuestion = { name: '{__typename}', query: '{ __typename }', variables: [{}] };

const [folder = ''] = process.argv.slice(2);
const { dataset, problems } = await readEvidence(folder);
if (!dataset) {
  throw new Error(problems.slice(0, 20).join('\n'));
}
const api = createApi(openEmbeddedGraph(dataset), { log: console.error });

/** graphql-yoga as it comes, with next to nothing to answer: what the layer itself costs. */
const plain = createYoga({ schema: createSchema({ typeDefs: 'type Query { one: Int }' }) });

const measured = [{ ...(await time(plain, TYPENAME)), name: 'graphql-yoga alone, {__typename}' }];
for (const question of [TYPENAME, ...questionsAbout(dataset)]) {
  measured.push(await time(api, question));
}
console.log(JSON.stringify(measured));
