import { useRef } from 'react';
import { AddressLink } from '../components/AddressLink.tsx';
import { Disclosure } from '../components/Disclosure.tsx';
import { Table } from '../components/Table.tsx';
import { SaveMenu } from '../export/SaveMenu.tsx';
import { formatRounded } from '../format/number.ts';
import { formatResult, type Scale } from '../format/scale.ts';
import type { PoolFunnelFragment } from '../graphql/generated/graphql.ts';
import { FunnelDrawing } from './FunnelDrawing.tsx';
import styles from './SpecificationCurve.module.css';
import { useWidth } from './useWidth.ts';

export type Funnel = NonNullable<PoolFunnelFragment['funnel']>;

interface Props {
  readonly pool: PoolFunnelFragment;
  readonly title: string;
  /** What narrows it, where the title does not say it. */
  readonly filters: string;
}

/**
 * Arms by estimate and standard error, from the rung of the ladder on which a funnel can be read;
 * below it a sentence that says so, which is never "no bias found".
 */
export function FunnelPlot({ pool, title, filters }: Props) {
  const table = useRef<HTMLDivElement>(null);
  const { container, width } = useWidth();
  const { funnel, funnelText, scale } = pool;
  return (
    <div className={styles.curve}>
      <p className={styles.verdict}>{funnelText}</p>
      {funnel && (
        <>
          <div ref={container}>
            {width > 0 && (
              <FunnelDrawing funnel={funnel} scale={scale} title={title} width={width} />
            )}
          </div>
          <SaveMenu title={`Funnel: ${title}`} filters={filters} chart={container} table={table} />
          <Disclosure summary="Every arm of the funnel as a table" isPrinted>
            <div ref={table}>
              <FunnelTable funnel={funnel} scale={scale} title={title} />
            </div>
          </Disclosure>
        </>
      )}
    </div>
  );
}

interface TableProps {
  readonly funnel: Funnel;
  readonly scale: Scale;
  readonly title: string;
}

function FunnelTable({ funnel, scale, title }: TableProps) {
  const on = scale.kind === 'LOG_RATIO' ? ' (of the log ratio)' : '';
  return (
    <Table caption={`${title}: arms by standard error, the smallest first`}>
      <thead>
        <tr>
          <th scope="col">Arm</th>
          <th scope="col">95 percent interval, estimate</th>
          <th scope="col" data-number={true}>{`Standard error${on}`}</th>
          <th scope="col">Limits of chance alone</th>
        </tr>
      </thead>
      <tbody>
        {funnel.points
          .toSorted((one, other) => one.standardError - other.standardError)
          .map(({ arm, standardError, isOutside }) => (
            <tr key={arm.id}>
              <th scope="row">
                <AddressLink address={arm.finding.address}>{arm.name}</AddressLink>
              </th>
              <td>{arm.effect.result && formatResult(arm.effect.result, scale)}</td>
              <td data-number={true}>{formatRounded(standardError, standardError < 10 ? 3 : 0)}</td>
              <td>{isOutside ? 'outside' : 'within'}</td>
            </tr>
          ))}
      </tbody>
    </Table>
  );
}
