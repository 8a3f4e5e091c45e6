import { nameInWords } from './words.ts';

/** What readers look for first comes first; a domain that is not named here follows, by name. */
const order = [
  'earnings',
  'employment',
  'job-quality',
  'credentials',
  'training',
  'public-benefits',
  'well-being',
  'cost-benefit',
];

/** "Job quality", "Costs and benefits". */
export function domainWords(domain: string | null): string {
  if (domain === null) return 'Domain not recorded';
  if (domain === 'cost-benefit') return 'Costs and benefits';
  return domain === 'well-being' ? 'Well-being' : nameInWords(domain);
}

/** Sorts domains as they are read, those not recorded last. */
export function compareDomains(one: string | null, other: string | null): number {
  return rank(one) - rank(other) || (one ?? '').localeCompare(other ?? '');
}

function rank(domain: string | null): number {
  if (domain === null) return order.length + 1;
  const at = order.indexOf(domain);
  return at === -1 ? order.length : at;
}
