import type { FindingRow } from '../../model/findingRow.ts';
import type { Relationship } from '../../model/relationships.ts';
import { checkWhere } from '../check.ts';
import { rowsOf } from '../findingRows.ts';
import type { FindingsQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { coveredAround, evaluatorsAround, hierarchyAround } from './findings/edgesAround.ts';
import { inDataOrder, type JoinEdge } from './findings/joinEdge.ts';
import { matchingFindings } from './findings/matching.ts';
import { nodesAround } from './findings/nodesAround.ts';
import { programsAround } from './findings/programs.ts';
import type { Reader } from './reader.ts';
import { readNode, type StoredNode } from './storedNode.ts';

/** The findings that meet a condition, joined with what synthesis asks of the graph around them: that is read, and no more. */
export async function findings(
  reader: Reader,
  { where }: FindingsQuestion,
): Promise<readonly FindingRow[]> {
  checkWhere('Finding', where);
  const matching = await matchingFindings(reader, where);
  if (matching.length === 0) return [];

  const found = matching.flatMap(({ edges }) => edges);
  const publications = ends(found, 'REPORTED_IN', 'to');
  const [programs, covered, others] = await Promise.all([
    programsAround(reader, {
      programs: ends(found, 'ABOUT', 'to'),
      evaluations: ends(found, 'PRODUCED', 'from'),
    }),
    coveredAround(reader, publications),
    nodesAround(reader, [...publications, ...ends(found, 'MEASURES', 'to')]),
  ]);

  const terms = programs.flatMap((around) => around.terms);
  const evaluates = programs.flatMap((around) => around.evaluations);
  const evaluations = [
    ...new Set([...ends(found, 'PRODUCED', 'from'), ...ends(evaluates, 'EVALUATES', 'from')]),
  ];
  const [hierarchy, evaluators, evaluated] = await Promise.all([
    hierarchyAround(reader, [
      ...programs.map(({ program }) => String(program.id)),
      ...ends(terms, 'HAS_FEATURE', 'to'),
      ...ends(terms, 'TARGETS', 'to'),
      ...ends(found, 'TESTS', 'to'),
    ]),
    evaluatorsAround(reader, evaluations),
    nodesAround(reader, evaluations),
  ]);

  const nodes: readonly StoredNode[] = [
    ...matching.map(({ finding }) => finding),
    ...programs.map(({ program }) => program),
    ...others,
    ...evaluated,
  ];
  const rows = rowsOf({
    nodes: nodes.flatMap((node) => readNode(node) ?? []),
    edges: inDataOrder([found, covered, terms, evaluates, hierarchy, evaluators].flat()),
  });
  return rows.toSorted((a, b) => compareText(a.id, b.id));
}

/** The ids, each once, at one end of the edges of a relationship. */
function ends(
  edges: readonly JoinEdge[],
  relationship: Relationship,
  end: 'from' | 'to',
): readonly string[] {
  const alike = edges.filter(([name]) => name === relationship);
  return [...new Set(alike.map(([, from, to]) => (end === 'from' ? from : to)))];
}
