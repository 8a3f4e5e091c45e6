import type { Kind } from '../../model/kinds.ts';
import { propertyValue } from '../../model/node.ts';
import { fold } from '../fold.ts';
import { remember } from '../remember.ts';
import type { Scalar } from '../where.ts';
import { type GraphIndex, nodeAt, rangeOf } from './graphIndex.ts';
import { onceForIndex } from './memo.ts';

/**
 * One property of all nodes of a kind, each distinct value once, so that a comparison is made per
 * value and not per node. The node at a position of its kind has the codes from its start to the
 * next one's: none where nothing is recorded, several where it is a list of texts.
 */
export interface Column {
  readonly values: readonly Scalar[];
  readonly starts: Uint32Array;
  readonly codes: Uint32Array;
}

const columnsOf = onceForIndex(() => new Map<string, Column>());

export function columnOf(index: GraphIndex, kind: Kind, property: string): Column {
  return remember(columnsOf(index), `${kind} ${property}`, () => readColumn(index, kind, property));
}

function readColumn(index: GraphIndex, kind: Kind, property: string): Column {
  const { start, end } = rangeOf(index, kind);
  const codeOf = new Map<Scalar, number>();
  const starts = new Uint32Array(end - start + 1);
  const codes: number[] = [];
  for (let number = start; number < end; number++) {
    const value = propertyValue(nodeAt(index, number), property);
    if (value === null) {
      // Nothing is recorded.
    } else if (typeof value !== 'object') {
      codes.push(remember(codeOf, value, () => codeOf.size));
    } else {
      for (const element of new Set(value)) {
        codes.push(remember(codeOf, element, () => codeOf.size));
      }
    }
    starts[number - start + 1] = codes.length;
  }
  return { values: [...codeOf.keys()], starts, codes: Uint32Array.from(codes) };
}

const foldedValues = new WeakMap<Column, readonly (string | null)[]>();

/** The texts among a column's values without case and accents, null for others: made once, as folding is what takes long. */
export function foldedValuesOf(column: Column): readonly (string | null)[] {
  const known = foldedValues.get(column);
  if (known !== undefined) return known;
  const folded = column.values.map((value) => (typeof value === 'string' ? fold(value) : null));
  foldedValues.set(column, folded);
  return folded;
}
