import { Badge } from '../../../components/Badge.tsx';
import { Table } from '../../../components/Table.tsx';
import type { LadderRung } from '../../../graphql/generated/graphql.ts';

const rungs: readonly {
  readonly rung: LadderRung;
  readonly arms: string;
  readonly shown: string;
}[] = [
  { rung: 'NONE', arms: 'none', shown: 'Signs are counted; nothing is pooled.' },
  { rung: 'ONE_ARM', arms: '1', shown: 'The arm, alone.' },
  { rung: 'TWO_ARMS', arms: '2', shown: 'Both arms; the pool in small print.' },
  {
    rung: 'FEW_ARMS',
    arms: '3 or 4, or fewer than 3 evaluations',
    shown: 'The intervals first; no headline; a rough prediction interval.',
  },
  {
    rung: 'HEADLINE',
    arms: '5 in 3 evaluations, or more',
    shown: 'A headline and a prediction interval.',
  },
  {
    rung: 'CONTRASTS',
    arms: '10 in 5 evaluations, or more',
    shown: 'Also contrasts with an interval, and a funnel.',
  },
];

/** The ladder, with the rung on which the example stands as soon as it is known. */
export function Rungs({ here }: { readonly here: LadderRung | null }) {
  return (
    <Table caption="What is shown, by arms with a standard error">
      <thead>
        <tr>
          <th scope="col">Arms</th>
          <th scope="col">What is shown</th>
        </tr>
      </thead>
      <tbody>
        {rungs.map(({ rung, arms, shown }) => (
          <tr key={rung} aria-current={rung === here ? 'true' : undefined}>
            <th scope="row">{arms}</th>
            <td>
              {shown} {rung === here && <Badge>the example is here</Badge>}
            </td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
