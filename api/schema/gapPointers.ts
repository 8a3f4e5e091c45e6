import type { Eventually } from '../graph/graph.ts';
import type { Kind } from '../model/kinds.ts';
import type { NodeOf } from '../model/node.ts';
import type { Dimension } from '../synthesis/coverage.ts';
import { ALL_ENTRIES } from './allEntries.ts';
import type { Ask } from './asker.ts';
import { bothAnswered, whenAnswered } from './eventually.ts';
import { isOfKind } from './loadNodes.ts';
import type { Input } from './readFilter.ts';
import { readWhere } from './readWhere.ts';
import type { AskedPlace } from './synthesisArguments.ts';

/** What points from a crossing of the map to decisions and to work under way. */
export interface GapPointers {
  /** Open questions that concern all of its places that a question can concern. */
  readonly questionsOnBoth: readonly NodeOf<'OpenQuestion'>[];
  /** Those that concern one of two places alone. */
  readonly questionsOnOne: readonly NodeOf<'OpenQuestion'>[];
  readonly withoutFindings: readonly NodeOf<'Evaluation'>[];
  readonly programs: readonly NodeOf<'Program'>[];
}

/** The relation by which a kind leads to the places of a dimension. */
const questionRelations: Readonly<Record<Exclude<Dimension, 'window'>, string>> = {
  feature: 'features',
  sector: 'sectors',
  population: 'populations',
  program: 'programs',
  outcome: 'outcomes',
};

/** Asks for all that bears on a crossing but its findings, in one round trip. */
export function askPointers(ask: Ask, places: readonly AskedPlace[]): Eventually<GapPointers> {
  const programs = places.flatMap(programCondition);
  const questions = places.flatMap(questionCondition);
  const some = <K extends Kind>(kind: K, conditions: Input | null) =>
    askSome(ask, { kind, conditions });
  return whenAnswered(
    bothAnswered(
      bothAnswered(
        some('OpenQuestion', questions.length > 0 ? { and: questions } : null),
        some('OpenQuestion', questions.length > 1 ? { or: questions } : null),
      ),
      bothAnswered(
        some('Evaluation', withoutFindings(programs)),
        some('Program', programs.length > 0 ? { and: programs } : null),
      ),
    ),
    ([[both, either], [evaluations, having]]) => {
      const onBoth = new Set(both.map(({ id }) => id));
      return {
        questionsOnBoth: both,
        questionsOnOne: either.filter(({ id }) => !onBoth.has(id)),
        withoutFindings: evaluations,
        programs: having,
      };
    },
  );
}

/** The nodes of a kind that meet a condition; none where there is none. */
function askSome<K extends Kind>(
  ask: Ask,
  { kind, conditions }: { readonly kind: K; readonly conditions: Input | null },
): Eventually<readonly NodeOf<K>[]> {
  return conditions === null
    ? []
    : whenAnswered(
        ask({
          verb: 'nodes',
          kind,
          where: readWhere(kind, conditions),
          order: [],
          page: ALL_ENTRIES,
        }),
        ({ entries }) => entries.flatMap(({ node }) => (isOfKind(node, kind) ? [node] : [])),
      );
}

function questionCondition({ dimension, id }: AskedPlace): Input[] {
  return dimension === 'window'
    ? []
    : [{ [questionRelations[dimension]]: { some: { id: { equals: id } } } }];
}

/** What a program must have to stand at a place; a child feature or sector counts as its parents. */
function programCondition({ dimension, id }: AskedPlace): Input[] {
  const self = { id: { equals: id } };
  switch (dimension) {
    case 'program':
      return [self];
    case 'feature':
    case 'sector':
    case 'population':
      return [{ [questionRelations[dimension]]: { some: self } }];
    case 'outcome':
    case 'window':
      return [];
  }
}

/** Evaluations of such programs that are running, or of which no finding is recorded. */
function withoutFindings(programs: readonly Input[]): Input {
  const nothingYet = { or: [{ status: { equals: 'running' } }, { findings: { none: {} } }] };
  const isStudy = { not: { design: { equals: 'meta-analysis' } } };
  return {
    and: [
      nothingYet,
      isStudy,
      ...(programs.length > 0 ? [{ programs: { some: { and: programs } } }] : []),
    ],
  };
}
