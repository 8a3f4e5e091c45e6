import { Fragment } from 'react';
import { AddressLink } from '../../components/AddressLink.tsx';
import { formatNumber } from '../../format/number.ts';
import { EntityLink, type Linked } from './EntityLink.tsx';

interface Props {
  readonly of: { readonly totalCount: number; readonly nodes: readonly Linked[] };
  /** The list that holds all of them, where this line may not. */
  readonly all?: string;
}

/** Names in a line, each leading to its page; those that did not fit are counted, and their list linked. */
export function EntityLinks({ of, all }: Props) {
  const rest = of.totalCount - of.nodes.length;
  return (
    <>
      {of.nodes.map((node, index) => (
        <Fragment key={node.address}>
          {index > 0 && ', '}
          <EntityLink to={node} />
        </Fragment>
      ))}
      {rest > 0 && (
        <>
          {' and '}
          {all === undefined ? (
            `${formatNumber(rest)} more`
          ) : (
            <AddressLink address={all}>{formatNumber(rest)} more</AddressLink>
          )}
        </>
      )}
    </>
  );
}

/** The same for a fact: null, so that it reads "not recorded", where there are none. */
export function linksOrNull(of: Props['of'], all?: string) {
  return of.totalCount === 0 ? null : <EntityLinks of={of} all={all} />;
}
