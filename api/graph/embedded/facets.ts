import type { Kind } from '../../model/kinds.ts';
import { findStep, type Step } from '../../model/steps.ts';
import { checkFacetField, checkWhere } from '../check.ts';
import type { Facet, FacetsQuestion } from '../graph.ts';
import { compareText, compareValues } from '../order.ts';
import { remember } from '../remember.ts';
import type { Scalar } from '../where.ts';
import { columnOf } from './columns.ts';
import type { Deadline } from './deadline.ts';
import { type GraphIndex, nodeAt, rangeOf } from './graphIndex.ts';
import { type Mask, maskOf } from './mask.ts';
import { onceForIndex } from './memo.ts';
import { at } from './numbers.ts';
import { countRelated } from './relatedCounts.ts';

const facetsOfKinds = onceForIndex(() => new Map<string, Facet>());

/** How the nodes that meet a condition spread over the values of properties and relations. */
export function facets(
  index: GraphIndex,
  { kind, where, fields }: FacetsQuestion,
  deadline: Deadline,
): readonly Facet[] {
  checkWhere(kind, where);
  for (const field of fields) checkFacetField(kind, field);
  return fields.map((field) => {
    deadline();
    // Facets of a whole kind are asked for with every list, and the data does not change.
    return where === null
      ? remember(facetsOfKinds(index), `${kind} ${field}`, () => facet(index, kind, field, null))
      : facet(index, kind, field, maskOf(index, kind, where));
  });
}

function facet(index: GraphIndex, kind: Kind, field: string, mask: Mask | null): Facet {
  const step = findStep(kind, field);
  return step === undefined
    ? propertyFacet(index, kind, field, mask)
    : relationFacet(index, kind, step, mask);
}

function propertyFacet(index: GraphIndex, kind: Kind, property: string, mask: Mask | null): Facet {
  const { values, starts, codes } = columnOf(index, kind, property);
  const counts = new Uint32Array(values.length);
  let notRecorded = 0;
  for (let position = 0; position + 1 < starts.length; position++) {
    if (mask !== null && mask[position] === 0) continue;
    const start = at(starts, position);
    const end = at(starts, position + 1);
    if (start === end) notRecorded++;
    for (let place = start; place < end; place++) {
      const code = at(codes, place);
      counts[code] = at(counts, code) + 1;
    }
  }
  const counted = values
    .map((value, code) => ({ value, count: at(counts, code) }))
    .filter(({ count }) => count > 0)
    .sort((a, b) => b.count - a.count || compareValues(a.value, b.value));
  return { field: property, values: counted.map(worded), notRecorded };
}

function worded({ value, count }: { readonly value: Scalar; readonly count: number }) {
  return { value: String(value), label: String(value), count };
}

function relationFacet(index: GraphIndex, kind: Kind, step: Step, mask: Mask | null): Facet {
  const { counts, notRecorded } = countRelated(index, { kind, step, mask });
  const { start } = rangeOf(index, step.kind);
  const values = Array.from(counts, (count, position) => ({ position, count }))
    .filter(({ count }) => count > 0)
    .map(({ position, count }) => {
      const { id, name } = nodeAt(index, start + position);
      return { value: id, label: name, count };
    })
    .sort((a, b) => b.count - a.count || compareText(a.value, b.value));
  return { field: step.field, values, notRecorded };
}
