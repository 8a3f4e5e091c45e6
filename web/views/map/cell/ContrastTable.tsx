import { RowTable } from '../../../sections/parts/RowTable.tsx';
import { armColumns } from '../ArmsTable.tsx';
import { type ContrastSide, headingOf } from './contrastForest.ts';

interface Props {
  readonly sides: readonly ContrastSide[];
  readonly caption: string;
}

/** The same as the chart of a contrast, group by group, with the way to each source. */
export function ContrastTable({ sides, caption }: Props) {
  return (
    <RowTable
      caption={caption}
      columns={armColumns.filter(({ name }) => name !== 'weight')}
      groups={sides
        .filter(({ arms }) => arms.length > 0)
        .map((side) => ({ title: headingOf(side), key: side.key, rows: side.arms }))}
    />
  );
}
