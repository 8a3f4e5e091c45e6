import { compareDomains, domainWords } from '../../format/domain.ts';
import { ALL_PROGRAMS } from '../../state/map/mapView.ts';
import { windowWords } from '../../state/map/windows.ts';

/** What a row or a column of the map stands for. */
export interface Head {
  readonly id: string;
  readonly name: string;
  /** Its page; null for a window of time, which has none. */
  readonly address: string | null;
  /** How far down it stands below the term of which it is a part. */
  readonly depth: number;
}

/** Columns that stand under one heading. */
export interface HeadGroup {
  readonly name: string;
  readonly heads: readonly Head[];
}

interface Term {
  readonly id: string;
  readonly name: string;
  readonly address: string;
  readonly evaluationCount: number;
  /** Whether a review names it as common to the most effective programs; only features say so. */
  readonly core?: boolean | null;
  readonly partOf?: { readonly id: string } | null;
}

/** The row before all others: every program, whatever it has. */
export const allPrograms: Head = {
  id: ALL_PROGRAMS,
  name: 'All programs',
  address: null,
  depth: 0,
};

/** Core terms first, then those of most evaluations, each followed by its parts. */
export function nested(terms: readonly Term[]): readonly Head[] {
  const known = new Set(terms.map(({ id }) => id));
  const roots = terms.filter(({ partOf }) => !partOf || !known.has(partOf.id));
  return roots.toSorted(byEvidence).flatMap((root) => withParts(root, { terms, depth: 0 }));
}

function withParts(
  { id, name, address }: Term,
  { terms, depth }: { readonly terms: readonly Term[]; readonly depth: number },
): readonly Head[] {
  const parts = terms.filter(({ partOf }) => partOf?.id === id).toSorted(byEvidence);
  return [
    { id, name, address, depth },
    ...parts.flatMap((part) => withParts(part, { terms, depth: depth + 1 })),
  ];
}

interface Outcome extends Pick<Term, 'id' | 'name' | 'address'> {
  readonly domain: string | null;
}

/** Outcomes under their domains, what readers look for first in front. */
export function byDomain(outcomes: readonly Outcome[]): readonly HeadGroup[] {
  const domains = [...new Set(outcomes.map(({ domain }) => domain))].toSorted(compareDomains);
  return domains.map((domain) => ({
    name: domainWords(domain),
    heads: outcomes
      .filter((outcome) => outcome.domain === domain)
      .toSorted(byName)
      .map(({ id, name, address }) => ({ id, name, address, depth: 0 })),
  }));
}

/** The windows that do not overlap, as columns. */
export const windowHeads: readonly HeadGroup[] = [
  {
    name: 'Months after random assignment',
    heads: (['up-to-18', '19-36', '37-72', 'beyond-72'] as const).map((id) => ({
      id,
      name: windowWords[id],
      address: null,
      depth: 0,
    })),
  },
];

function byEvidence(one: Term, other: Term): number {
  return (
    Number(other.core === true) - Number(one.core === true) ||
    other.evaluationCount - one.evaluationCount ||
    byName(one, other)
  );
}

function byName(one: Pick<Term, 'name'>, other: Pick<Term, 'name'>): number {
  return one.name.localeCompare(other.name);
}
