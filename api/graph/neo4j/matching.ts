import { type Kind, kindEntry } from '../../model/kinds.ts';
import type { RelationCondition, Where } from '../where.ts';
import { condition, edgeAlong, rollsUp } from './condition.ts';
import type { Parameters } from './parameters.ts';
import { orderName, stored } from './stored.ts';

interface Wanted {
  readonly kind: Kind;
  readonly where: Where | null;
  /** A predicate on the variable besides the condition. */
  readonly and?: string;
}

/**
 * The beginning of a text that binds a variable to the nodes of a kind that meet a condition. Where
 * the condition hangs on few other nodes it starts from these and goes backwards.
 */
export function matching(variable: string, wanted: Wanted, parameters: Parameters): string {
  const { kind, where, and = 'true' } = wanted;
  const parts = conjuncts(where);
  const start = parts.find(isAnchored);
  if (start !== undefined) {
    const rest = { all: parts.filter((part) => part !== start) };
    return `${backwards({ variable, kind }, start, parameters)}
      WITH DISTINCT ${variable}
      WHERE ${and} AND (${condition({ variable, kind }, rest, parameters)})`;
  }
  // All three properties of the index are spoken of, or else Neo4j would look at every generation.
  return `MATCH (${variable}:Entity {generation: $generation, kind: ${parameters.add(kind)}})
    WHERE ${variable}.${orderName('sortKey')} IS NOT NULL
      AND ${and} AND (${condition({ variable, kind }, where, parameters)})`;
}

function backwards(
  { variable, kind }: { readonly variable: string; readonly kind: Kind },
  { step, where }: RelationCondition,
  parameters: Parameters,
): string {
  const related = parameters.fresh('related');
  const near = rollsUp(kind, step) ? parameters.fresh('near') : variable;
  const far = rollsUp(step.kind, step) ? parameters.fresh('far') : related;
  return [
    matching(related, { kind: step.kind, where }, parameters),
    ...(far === related ? [] : [along(related, stored.below, far)]),
    `MATCH (${near}:${kind})${edgeAlong(step)}(${far})`,
    ...(near === variable ? [] : [along(near, stored.above, variable)]),
  ].join('\n');
}

/** Goes from nodes to all above or below them, themselves among these. */
function along(from: string, ids: string, to: string): string {
  return `UNWIND ${from}.${ids} AS id WITH DISTINCT id
    MATCH (${to}:Entity {generation: $generation, id: id})`;
}

function conjuncts(where: Where | null): readonly Where[] {
  if (where === null) return [];
  return 'all' in where ? where.all.flatMap(conjuncts) : [where];
}

/** Whether it asks for some of few nodes: those of a vocabulary, or of stated ids. */
function isAnchored(where: Where): where is RelationCondition {
  if (!('step' in where) || where.quantifier === 'none' || where.where === null) return false;
  return (
    kindEntry(where.step.kind).isVocabulary ||
    conjuncts(where.where).some((part) => isAnchored(part) || namesIds(part))
  );
}

function namesIds(where: Where): boolean {
  return (
    'property' in where && where.property === 'id' && ['equals', 'in'].includes(where.operator)
  );
}
