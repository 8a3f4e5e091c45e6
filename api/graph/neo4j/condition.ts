import { type Kind, kindEntry } from '../../model/kinds.ts';
import type { Step } from '../../model/steps.ts';
import type { RelationCondition, Where } from '../where.ts';
import { comparison } from './comparison.ts';
import type { Parameters } from './parameters.ts';
import { stored } from './stored.ts';

/** A node that a text speaks of. */
export interface Subject {
  readonly variable: string;
  readonly kind: Kind;
}

/**
 * A condition as a Cypher predicate on a node. What is not recorded makes a comparison null, which
 * finds nothing, as it should; only under `not` it has to become false first.
 */
export function condition(subject: Subject, where: Where | null, parameters: Parameters): string {
  return where === null ? 'true' : predicate(subject, where, { parameters, isNegated: false });
}

interface Place {
  readonly parameters: Parameters;
  readonly isNegated: boolean;
}

function predicate(subject: Subject, where: Where, place: Place): string {
  if ('all' in where) return joined(subject, where.all, { ...place, word: 'AND' });
  if ('any' in where) return joined(subject, where.any, { ...place, word: 'OR' });
  if ('not' in where)
    return `NOT (${predicate(subject, where.not, { ...place, isNegated: true })})`;
  if ('step' in where) return relation(subject, where, place.parameters);
  const compared = comparison(subject, where, place.parameters);
  return place.isNegated ? `coalesce(${compared}, false)` : compared;
}

function joined(
  subject: Subject,
  parts: readonly Where[],
  { word, ...place }: Place & { readonly word: 'AND' | 'OR' },
): string {
  if (parts.length === 0) return word === 'AND' ? 'true' : 'false';
  return parts.map((part) => `(${predicate(subject, part, place)})`).join(` ${word} `);
}

function relation(
  subject: Subject,
  { step, quantifier, where }: RelationCondition,
  parameters: Parameters,
): string {
  const found = `EXISTS { ${related(subject, { step, where }, parameters)} }`;
  return quantifier === 'some' ? found : `NOT ${found}`;
}

function related(
  subject: Subject,
  { step, where }: Pick<RelationCondition, 'step' | 'where'>,
  parameters: Parameters,
): string {
  const reached = { variable: parameters.fresh('related'), kind: step.kind };
  const way = `MATCH ${wayAlong(subject, { step, reached: reached.variable }, parameters)}`;
  if (where === null) return way;
  if (!rollsUp(step.kind, step)) return `${way} AND ${condition(reached, where, parameters)}`;

  const ids = namedIds(where);
  if (ids !== null) {
    // The index of ids is not needed to see that one of them is above.
    return `${way} AND any(id IN ${reached.variable}.${stored.above} WHERE id IN ${parameters.add(ids)})`;
  }
  const above = { variable: parameters.fresh('above'), kind: step.kind };
  return `${way} MATCH (${above.variable}:Entity {generation: $generation})
    WHERE ${above.variable}.id IN coalesce(${reached.variable}.${stored.above}, [])
      AND ${condition(above, where, parameters)}`;
}

/** What follows MATCH to lead from a node to what it is related to, from its parts as well where these count as it. */
export function wayAlong(
  { variable, kind }: Subject,
  { step, reached }: { readonly step: Step; readonly reached: string },
  parameters: Parameters,
): string {
  const edge = edgeAlong(step);
  if (!rollsUp(kind, step)) return `(${variable})${edge}(${reached}:${step.kind}) WHERE true`;

  const below = parameters.fresh('below');
  return `(${below}:Entity {generation: $generation})${edge}(${reached}:${step.kind})
    WHERE ${below}.id IN coalesce(${variable}.${stored.below}, [])`;
}

/** The ids that a condition states, where it does nothing else. */
function namedIds(where: Where): readonly string[] | null {
  if (!('property' in where) || where.property !== 'id') return null;
  if (where.operator !== 'equals' && where.operator !== 'in') return null;
  const values = where.operator === 'in' ? where.value : [where.value];
  return values.filter((value) => typeof value === 'string');
}

export function edgeAlong({ direction, relationship }: Step): string {
  return direction === 'out' ? `-[:${relationship}]->` : `<-[:${relationship}]-`;
}

/** Whether nodes of the kind count as their parents along a step; the hierarchy itself is taken as it stands. */
export function rollsUp(kind: Kind, { relationship }: Step): boolean {
  return kindEntry(kind).countsAsParent && relationship !== 'PART_OF';
}
