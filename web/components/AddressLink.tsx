import { Link } from '@tanstack/react-router';
import type { ComponentProps } from 'react';
import { parseReadableSearch } from '../state/readableSearch.ts';

interface Props extends Omit<ComponentProps<'a'>, 'href'> {
  /** An address of the explorer as the API gives it: "/programs/project-quest", with or without a query. */
  readonly address: string;
}

/** A link to a place in the explorer that comes as an address. */
export function AddressLink({ address, ...rest }: Props) {
  const { pathname, search, hash } = new URL(address, 'http://explorer');
  return (
    <Link
      {...rest}
      to={pathname}
      search={parseReadableSearch(search)}
      hash={hash.slice(1) || undefined}
    />
  );
}
