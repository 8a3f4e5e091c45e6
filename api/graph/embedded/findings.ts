import type { FindingRow } from '../../model/findingRow.ts';
import { checkWhere } from '../check.ts';
import { rowsOf } from '../findingRows.ts';
import type { FindingsQuestion } from '../graph.ts';
import { compareText } from '../order.ts';
import { findNode, type GraphIndex, rangeOf } from './graphIndex.ts';
import { maskOf } from './mask.ts';
import { onceForIndex } from './memo.ts';

const allRows = onceForIndex<readonly FindingRow[]>(({ dataset }) =>
  [...rowsOf(dataset)].sort((a, b) => compareText(a.id, b.id)),
);

/** The findings that meet a condition, joined with what synthesis asks of the graph around them. */
export function findings(index: GraphIndex, { where }: FindingsQuestion): readonly FindingRow[] {
  checkWhere('Finding', where);
  const rows = allRows(index);
  if (where === null) return rows;
  const mask = maskOf(index, 'Finding', where);
  const { start } = rangeOf(index, 'Finding');
  return rows.filter(({ id }) => {
    const found = findNode(index, id);
    return found !== undefined && mask[found.number - start] === 1;
  });
}
