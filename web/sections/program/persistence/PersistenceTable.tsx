import { AddressLink } from '../../../components/AddressLink.tsx';
import { windows } from '../../../format/followUp.ts';
import { EntityLink } from '../../parts/EntityLink.tsx';
import { type Column, RowTable } from '../../parts/RowTable.tsx';
import { effectWords, type FollowUp, type Persistence } from './stripOf.ts';

interface Row extends FollowUp {
  readonly id: string;
  /** What it says on the scale of the chart. */
  readonly onScale: string;
  /** The measurement in a sentence. */
  readonly statement: string;
}

interface Props {
  readonly persistence: Persistence;
  readonly title: string;
}

/** The same as the strip, evaluation by evaluation, with the way to each source. */
export function PersistenceTable({ persistence, title }: Props) {
  return (
    <RowTable
      caption={`${title}: every measurement`}
      columns={columns}
      groups={persistence.series.map(({ evaluation, followUps, statements }) => ({
        key: evaluation.id,
        title: <EntityLink to={evaluation} />,
        rows: followUps.map((followUp, index) => ({
          ...followUp,
          id: followUp.effect.finding.id,
          onScale: effectWords(followUp, persistence.scale),
          statement: statements[index]?.text ?? '',
        })),
      }))}
    />
  );
}

const columns: readonly Column<Row>[] = [
  {
    name: 'months',
    header: 'Months',
    width: '5rem',
    cell: ({ months }) => months,
  },
  {
    name: 'window',
    header: 'Window',
    width: '9rem',
    cell: ({ months }) => windows.find(({ holds }) => holds(months))?.name,
  },
  {
    name: 'result',
    header: 'On the scale of the chart',
    isLead: true,
    width: '22%',
    cell: ({ onScale, effect }) => (
      <AddressLink address={effect.finding.address}>{onScale}</AddressLink>
    ),
  },
  { name: 'statement', header: 'As published', isLead: true, cell: ({ statement }) => statement },
  {
    name: 'publication',
    header: 'Read in',
    width: '22%',
    cell: ({ effect }) =>
      effect.finding.publication && <EntityLink to={effect.finding.publication} />,
  },
];
