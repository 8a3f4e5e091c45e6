import type { FindingRow } from '../../model/findingRow.ts';
import type { Relationship } from '../../model/relationships.ts';
import { checkWhere } from '../check.ts';
import { rowsOf } from '../findingRows.ts';
import type { FindingsQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { edgesAround } from './findings/edgesAround.ts';
import { type EdgeRow, edgesOf, inDataOrder } from './findings/joinEdges.ts';
import { matchingFindings } from './findings/matching.ts';
import { nodesAround } from './findings/nodesAround.ts';
import { programsAround } from './findings/programsAround.ts';
import type { Reader } from './reader.ts';
import { readNode } from './storedNode.ts';

/** The findings that meet a condition, joined with what synthesis asks of the graph around them: that is read, and no more. */
export async function findings(
  reader: Reader,
  { where }: FindingsQuestion,
): Promise<readonly FindingRow[]> {
  checkWhere('Finding', where);
  const matching = await matchingFindings(reader, where);
  if (matching.findings.length === 0) return [];

  const { spokenOf, producers } = matching;
  const producing = hubs(producers, 'PRODUCED');
  const publications = hubs(spokenOf, 'REPORTED_IN');
  const [programs, covered, others] = await Promise.all([
    programsAround(reader, { programs: hubs(spokenOf, 'ABOUT'), evaluations: producing }),
    edgesAround(reader, 'covered', publications),
    nodesAround(reader, [...publications, ...hubs(spokenOf, 'MEASURES')]),
  ]);

  const programIds = programs.map(({ id }) => String(id));
  const [terms, evaluated] = await Promise.all([
    edgesAround(reader, 'terms', programIds),
    edgesAround(reader, 'evaluations', programIds),
  ]);

  const counted = [...hubs(terms, 'HAS_FEATURE'), ...hubs(terms, 'TARGETS')];
  const evaluations = [...new Set([...producing, ...evaluated.flatMap((row) => row.others)])];
  const [wholes, evaluators, evaluationNodes] = await Promise.all([
    edgesAround(reader, 'wholes', [...programIds, ...counted, ...hubs(spokenOf, 'TESTS')]),
    edgesAround(reader, 'evaluators', evaluations),
    nodesAround(reader, evaluations),
  ]);

  const nodes = [...matching.findings, ...programs, ...others, ...evaluationNodes];
  const rows = rowsOf({
    nodes: nodes.flatMap((node) => readNode(node) ?? []),
    edges: inDataOrder([
      ...edgesOf(producers, 'from'),
      ...edgesOf([spokenOf, covered, terms, evaluated, wholes, evaluators].flat(), 'to'),
    ]),
  });
  return rows.toSorted((a, b) => compareText(a.id, b.id));
}

/** The nodes, each once, to which the edges of a relationship are bound in rows. */
function hubs(rows: readonly EdgeRow[], relationship: Relationship): readonly string[] {
  return rows.flatMap((row) => (row.relationship === relationship ? row.hub : []));
}
