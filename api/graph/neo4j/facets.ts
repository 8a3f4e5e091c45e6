import { type Kind, propertiesOf } from '../../model/kinds.ts';
import { findStep, type Step } from '../../model/steps.ts';
import { checkFacetField, checkWhere } from '../check.ts';
import type { Facet, FacetsQuestion } from '../graph.ts';
import { compareValues } from '../order.ts';
import type { Scalar } from '../where.ts';
import { rollsUp, wayAlong } from './condition.ts';
import { matching } from './matching.ts';
import { type Parameters, parametersOf } from './parameters.ts';
import type { Reader } from './reader.ts';
import { stored } from './stored.ts';

/** The nodes are found once, and counted for each field. */
const counting = (matching: string, countings: readonly string[]) => /* cypher */ `
  ${matching}
  WITH collect(node) AS found
  ${countings.map((text, i) => `CALL (found) { UNWIND found AS node ${text} AS facet${i} }`).join('\n')}
  RETURN [${countings.map((_, i) => `facet${i}`).join(', ')}] AS facets`;

/** `value` is null for the nodes that record nothing. */
interface Counted {
  readonly value: Scalar | null;
  readonly label: string | null;
  readonly count: number;
}

/** How the nodes that meet a condition spread over the values of properties and relations. */
export async function facets(
  { run }: Reader,
  { kind, where, fields }: FacetsQuestion,
): Promise<readonly Facet[]> {
  checkWhere(kind, where);
  for (const field of fields) checkFacetField(kind, field);
  if (fields.length === 0) return [];

  const parameters = parametersOf({});
  const met = matching('node', { kind, where }, parameters);
  const countings = fields.map((field) => countingBy(kind, field, parameters));
  const [row] = await run<{ facets: Counted[][] }>(counting(met, countings), parameters.values);
  return fields.map((field, i) => facet(field, row?.facets[i] ?? []));
}

function countingBy(kind: Kind, field: string, parameters: Parameters): string {
  const step = findStep(kind, field);
  if (step !== undefined) return countingRelated(kind, step, parameters);

  const isList = propertiesOf(kind)[field]?.type === 'texts';
  return isList
    ? `UNWIND CASE WHEN size(coalesce(node.${field}, [])) = 0 THEN [null] ELSE node.${field} END AS value
       WITH DISTINCT node, value
       ${COUNT_VALUES}`
    : `WITH node.${field} AS value
       ${COUNT_VALUES}`;
}

const COUNT_VALUES = `
  WITH value, count(*) AS count
  RETURN collect({value: value, label: null, count: count})`;

/** Nodes are gathered under each related node first: there are few of these, and each has few above it. */
function countingRelated(kind: Kind, step: Step, parameters: Parameters): string {
  const way = wayAlong({ variable: 'node', kind }, { step, reached: 'related' }, parameters);
  if (!rollsUp(step.kind, step)) {
    return `
      OPTIONAL MATCH ${way}
      WITH related, count(DISTINCT node) AS count
      RETURN collect({value: related.id, label: related.name, count: count})`;
  }
  return `
    OPTIONAL MATCH ${way}
    WITH related, collect(DISTINCT node) AS nodes
    UNWIND coalesce(related.${stored.above}, [related.id]) AS id
    UNWIND nodes AS node
    WITH id, count(DISTINCT node) AS count
    OPTIONAL MATCH (counted:Entity {generation: $generation, id: id})
    RETURN collect({value: id, label: counted.name, count: count})`;
}

function facet(field: string, counted: readonly Counted[]): Facet {
  const values = counted
    .flatMap(({ value, label, count }) => (value === null ? [] : [{ value, label, count }]))
    .sort((a, b) => b.count - a.count || compareValues(a.value, b.value))
    .map(({ value, label, count }) => ({
      value: String(value),
      label: label ?? String(value),
      count,
    }));
  return {
    field,
    values,
    notRecorded: counted.find(({ value }) => value === null)?.count ?? 0,
  };
}
