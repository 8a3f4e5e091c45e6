import type { ProgramFacts } from '../model/findingRow.ts';
import { groupBy } from '../model/grouping.ts';
import type { Dataset, GraphEdge, NodeOf } from '../model/node.ts';
import type { Relationship } from '../model/relationships.ts';

/** The edges of a dataset as joins ask for them. */
export interface Joins {
  /** The ids to which a relationship leads from a node, in the data's order. */
  readonly from: (relationship: Relationship, id: string) => readonly string[];
  /** The ids from which it leads to a node. */
  readonly to: (relationship: Relationship, id: string) => readonly string[];
  /** The edges themselves, where their properties matter. */
  readonly edges: (relationship: Relationship, from: string) => readonly GraphEdge[];
}

/** Lays out a dataset for joins, each relationship when it is first asked for. */
export function joinsOf({ edges }: Pick<Dataset, 'edges'>): Joins {
  const byRelationship = groupBy(edges, ({ relationship }) => relationship);
  const sides = {
    from: new Map<Relationship, ReadonlyMap<string, readonly GraphEdge[]>>(),
    to: new Map<Relationship, ReadonlyMap<string, readonly GraphEdge[]>>(),
  };
  const edgesAt = (side: 'from' | 'to', relationship: Relationship, id: string) => {
    const known =
      sides[side].get(relationship) ??
      groupBy(byRelationship.get(relationship) ?? [], (edge) => edge[side]);
    sides[side].set(relationship, known);
    return known.get(id) ?? [];
  };
  return {
    edges: (relationship, id) => edgesAt('from', relationship, id),
    from: (relationship, id) => edgesAt('from', relationship, id).map(({ to }) => to),
    to: (relationship, id) => edgesAt('to', relationship, id).map(({ from }) => from),
  };
}

/** A node and what it is part of, nearest first. */
export function lineage(joins: Joins, id: string): readonly string[] {
  const found: string[] = [];
  for (let next: string | undefined = id; next !== undefined && !found.includes(next); ) {
    found.push(next);
    [next] = joins.from('PART_OF', next);
  }
  return found;
}

/** What synthesis asks of every program, by id. */
export function programFacts(
  programs: readonly NodeOf<'Program'>[],
  joins: Joins,
): ReadonlyMap<string, ProgramFacts> {
  const withParents = (relationship: Relationship, id: string) => [
    ...new Set(joins.from(relationship, id).flatMap((term) => lineage(joins, term))),
  ];
  const features = new Map(programs.map(({ id }) => [id, withParents('HAS_FEATURE', id)]));
  const featuresOf = (id: string) => features.get(id) ?? [];
  return new Map(
    programs.map(({ id, name }) => {
      const [whole] = joins.from('PART_OF', id);
      const siblings =
        whole === undefined ? [] : joins.to('PART_OF', whole).filter((other) => other !== id);
      return [
        id,
        {
          id,
          name,
          features: featuresOf(id),
          lacks: featuresLacking(featuresOf(id), siblings.map(featuresOf)),
          sectors: withParents('TARGETS', id),
          populations: joins.from('SERVES', id),
          partOf: lineage(joins, id).slice(1),
        },
      ];
    }),
  );
}

/** One sibling alone shows no pattern. */
const LEAST_SIBLINGS = 2;

/**
 * The features that a site lacks as its siblings' records show: two or more of them list features,
 * each of them this one, and the site, whose own features are recorded, does not (methods.md 1).
 * Else what is not recorded is not known to be absent.
 */
export function featuresLacking(
  own: readonly string[],
  siblings: readonly (readonly string[])[],
): readonly string[] {
  const listed = siblings.filter(({ length }) => length > 0);
  return own.length === 0 || listed.length < LEAST_SIBLINGS
    ? []
    : (listed[0] ?? []).filter(
        (id) => !own.includes(id) && listed.every((features) => features.includes(id)),
      );
}
