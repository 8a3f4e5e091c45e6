import type { AnswerTo, Question } from '../graph.ts';
import { count } from './count.ts';
import type { Deadline } from './deadline.ts';
import { degrees } from './degrees.ts';
import { edgesAmong } from './edgesAmong.ts';
import { facets } from './facets.ts';
import { findings } from './findings.ts';
import type { GraphIndex } from './graphIndex.ts';
import { neighbors } from './neighbors.ts';
import { nodes } from './nodes.ts';
import { nodesById } from './nodesById.ts';
import { paths } from './paths.ts';
import { search } from './search.ts';

/** Answers one graph question from one version of the data. */
export function answer(
  index: GraphIndex,
  question: Question,
  deadline: Deadline,
): AnswerTo<Question> {
  deadline();
  switch (question.verb) {
    case 'nodes':
      return nodes(index, question);
    case 'count':
      return count(index, question);
    case 'nodesById':
      return nodesById(index, question);
    case 'neighbors':
      return neighbors(index, question);
    case 'degrees':
      return degrees(index, question);
    case 'facets':
      return facets(index, question, deadline);
    case 'edgesAmong':
      return edgesAmong(index, question);
    case 'paths':
      return paths(index, question, deadline);
    case 'findings':
      return findings(index, question);
    case 'search':
      return search(index, question, deadline);
  }
}
