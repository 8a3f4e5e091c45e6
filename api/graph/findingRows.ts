import type {
  EvaluationFacts,
  FindingRow,
  OutcomeFacts,
  ProgramFacts,
} from '../model/findingRow.ts';
import { type Dataset, FULL_SAMPLE, type GraphNode, type NodeOf } from '../model/node.ts';
import { type Joins, joinsOf, lineage, programFacts } from './programFacts.ts';
import { samplesWithin } from './sampling.ts';

/** Every finding of a dataset, joined with what synthesis asks of the graph around it, in the data's order. */
export function rowsOf(dataset: Pick<Dataset, 'nodes' | 'edges'>): readonly FindingRow[] {
  const joins = joinsOf(dataset);
  const byId = new Map(dataset.nodes.map((node) => [node.id, node]));
  const programs = programFacts(dataset.nodes.flatMap(asProgram), joins);
  const evaluations = evaluationFacts(dataset.nodes.flatMap(asEvaluation), { joins, programs });
  return dataset.nodes.flatMap((node) => {
    if (node.kind !== 'Finding') {
      return [];
    }
    const evaluation = evaluations.get(joins.to('PRODUCED', node.id)[0] ?? '');
    const outcome = outcomeOf(byId.get(joins.from('MEASURES', node.id)[0] ?? ''));
    if (!evaluation || !outcome) {
      return [];
    }
    const [program] = joins.from('ABOUT', node.id);
    const [population = FULL_SAMPLE] = joins.from('AMONG', node.id);
    const publication = byId.get(joins.from('REPORTED_IN', node.id)[0] ?? '');
    return [
      {
        evaluation,
        program: programs.get(program ?? '') ?? null,
        outcome,
        population,
        publication: publicationOf(publication, { joins, evaluation: evaluation.id }),
        tested: testedBy(node.id, joins),
        armSizes: null,
        // Last: an object that goes on after what is spread into it gets a hidden class of its own in
        // V8, and all that reads ten thousand such rows takes a quarter longer.
        ...node,
      },
    ];
  });
}

function asProgram(node: GraphNode): NodeOf<'Program'>[] {
  return node.kind === 'Program' ? [node] : [];
}

function asEvaluation(node: GraphNode): NodeOf<'Evaluation'>[] {
  return node.kind === 'Evaluation' ? [node] : [];
}

function evaluationFacts(
  evaluations: readonly NodeOf<'Evaluation'>[],
  {
    joins,
    programs,
  }: { readonly joins: Joins; readonly programs: ReadonlyMap<string, ProgramFacts> },
): ReadonlyMap<string, EvaluationFacts> {
  const evaluated = (id: string) =>
    joins.from('EVALUATES', id).flatMap((program) => programs.get(program) ?? []);
  const within = samplesWithin(
    evaluations
      // A review's sample is its studies', which never enters a pool.
      .filter(({ design }) => design !== 'meta-analysis')
      .map(({ id, sampleSize }) => ({
        id,
        sampleSize,
        evaluators: joins.to('CONDUCTED', id),
        programs: evaluated(id),
      })),
  );
  return new Map(
    evaluations.map(({ id, name, design, startYear }) => [
      id,
      {
        id,
        name,
        design,
        startYear,
        programs: evaluated(id),
        includesSamplesOf: within.get(id) ?? [],
      },
    ]),
  );
}

function outcomeOf(node: GraphNode | undefined): OutcomeFacts | null {
  if (node?.kind !== 'Outcome') {
    return null;
  }
  const { id, name, unit, favorable, domain } = node;
  return { id, name, unit, favorable, domain };
}

function publicationOf(
  node: GraphNode | undefined,
  { joins, evaluation }: { readonly joins: Joins; readonly evaluation: string },
): FindingRow['publication'] {
  if (node?.kind !== 'Publication') {
    return null;
  }
  const { id, publicationType, year, date } = node;
  const coversEvaluation = joins.from('COVERS', id).includes(evaluation);
  return { id, publicationType, year, date, coversEvaluation };
}

function testedBy(finding: string, joins: Joins): FindingRow['tested'] {
  const tests = joins.edges('TESTS', finding);
  return tests.length === 0
    ? null
    : {
        assigned: tests.map(({ to }) => to),
        features: [...new Set(tests.flatMap(({ to }) => lineage(joins, to)))],
        isAlone: tests.every(({ properties }) => properties.alone === true),
      };
}
