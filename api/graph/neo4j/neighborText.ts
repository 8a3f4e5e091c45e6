import { relationshipEntry } from '../../model/relationships.ts';
import type { Direction, Step } from '../../model/steps.ts';
import type { NeighborsQuestion } from '../graph.ts';
import type { Key } from './keyset.ts';
import { orderName, stored } from './stored.ts';

/** What the text depends on besides its parameters. */
export interface Along {
  readonly steps: readonly Step[];
  readonly order: NeighborsQuestion['order'];
  readonly isForCanvas: boolean;
  /** Whether the place of a step hangs on the kind that it reaches, which costs a look at each neighbor. */
  readonly isByKind: boolean;
}

/**
 * The edges of a center along some steps, before any condition. `$places` says of each kind that the
 * center may be where its steps stand; `$there` where the cursor's step stands, from which they are
 * counted, since the place of a step depends on the kind.
 */
export function edgesAlong({ steps, isForCanvas, isByKind }: Along): string {
  const branches = (['out', 'in'] as const).flatMap((direction) => {
    const types = new Set(
      steps.filter((step) => step.direction === direction).map((step) => step.relationship),
    );
    return types.size === 0 ? [] : [branch(direction, { types: [...types], isByKind })];
  });
  return /* cypher */ `
    MATCH (center:Entity {generation: $generation, id: $id})
    OPTIONAL MATCH (sample:Entity {generation: $generation, id: $hidden})
    WITH center, sample, $places[center.kind] AS places, coalesce($there[center.kind], 0) AS there
    CALL (center, places, there) {${branches.join(' UNION ALL ')}}
    WITH center, edge, neighbor, place, direction, sample
    WHERE ${isForCanvas ? '(sample IS NULL OR neighbor <> sample)' : 'true'}`;
}

function branch(
  direction: Direction,
  { types, isByKind }: { readonly types: readonly string[]; readonly isByKind: boolean },
): string {
  const edge = `[edge:${types.join('|')}]`;
  const place = `places.${direction}[type(edge)]${isByKind ? '[neighbor.kind]' : ''}`;
  return /* cypher */ `
    MATCH (center)${direction === 'out' ? `-${edge}->` : `<-${edge}-`}(neighbor)
    WITH edge, neighbor, ${place} - there AS place
    WHERE place IS NOT NULL
    RETURN edge, neighbor, place, '${direction}' AS direction`;
}

/** By what neighbors are ordered, in step with the values of their cursors. */
export function neighborKeys({ steps, order }: Along): readonly Key[] {
  const name = [key(`neighbor.\`${orderName('sortKey')}\``), key('neighbor.id')];
  return order === 'relation'
    ? [key('place'), { ...key(edgeOrder(steps)), isOptional: true }, ...name, key('edge.ordinal')]
    : [
        { ...key('neighbor.evaluationCount'), isDescending: true },
        { ...key('neighbor.findingCount'), isDescending: true },
        ...name,
        key('place'),
        key('edge.ordinal'),
      ];
}

/** The same order, by fewer properties where the loader ranked the nodes. */
export function sortingKeys(along: Along): readonly Key[] {
  return along.order === 'relation'
    ? neighborKeys(along)
    : [key(`neighbor.\`${stored.rank}\``), key('place'), key('edge.ordinal')];
}

function key(expression: string): Key {
  return { expression, isDescending: false, isOptional: false };
}

/** By what the relationship itself orders an edge. */
function edgeOrder(steps: readonly Step[]): string {
  const cases = [...new Set(steps.map(({ relationship }) => relationship))].flatMap((name) => {
    const { orderedBy } = relationshipEntry(name);
    return orderedBy === undefined ? [] : [`WHEN '${name}' THEN edge.\`${orderedBy}\``];
  });
  return cases.length === 0 ? 'null' : `CASE type(edge) ${cases.join(' ')} END`;
}
