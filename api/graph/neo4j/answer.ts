import type { AnswerTo, Question } from '../graph.ts';
import { count } from './count.ts';
import { degrees } from './degrees.ts';
import { edgesAmong } from './edgesAmong.ts';
import { facets } from './facets.ts';
import { findings } from './findings.ts';
import { neighbors } from './neighbors.ts';
import { nodes } from './nodes.ts';
import { nodesById } from './nodesById.ts';
import { paths } from './paths.ts';
import type { Reader } from './reader.ts';
import { search } from './search.ts';

/** Answers one graph question from one version of the data. */
export async function answer(reader: Reader, question: Question): Promise<AnswerTo<Question>> {
  switch (question.verb) {
    case 'nodes':
      return nodes(reader, question);
    case 'count':
      return count(reader, question);
    case 'nodesById':
      return nodesById(reader, question);
    case 'neighbors':
      return neighbors(reader, question);
    case 'degrees':
      return degrees(reader, question);
    case 'facets':
      return facets(reader, question);
    case 'edgesAmong':
      return edgesAmong(reader, question);
    case 'paths':
      return paths(reader, question);
    case 'findings':
      return findings(reader, question);
    case 'search':
      return search(reader, question);
  }
}
