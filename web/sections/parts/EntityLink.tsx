import { AddressLink } from '../../components/AddressLink.tsx';

/** A node as far as a link needs it. */
export interface Linked {
  readonly name: string;
  readonly address: string;
}

/** A node's name, leading to its page. */
export function EntityLink({ to }: { readonly to: Linked }) {
  return <AddressLink address={to.address}>{to.name}</AddressLink>;
}
