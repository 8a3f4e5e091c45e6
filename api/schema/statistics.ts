import type { Eventually } from '../graph/graph.ts';
import { type Kind, kindNames } from '../model/kinds.ts';
import type { Ask } from './asker.ts';
import { allAnswered, whenAnswered } from './eventually.ts';

/** How many different addresses of one host the evidence rests on. */
export interface SourceHost {
  readonly host: string;
  readonly addresses: number;
  readonly copies: number;
}

export interface KindCount {
  readonly kind: Kind;
  readonly count: number;
}

/** What is counted over the whole collection. */
export interface Statistics {
  readonly kindCounts: (ask: Ask) => Eventually<readonly KindCount[]>;
  readonly sourceHosts: (ask: Ask) => Eventually<readonly SourceHost[]>;
}

/** Statistics that are counted once for each version of the data, and only when they are asked for. */
export function createStatistics(): (version: string) => Statistics {
  let kept: { readonly version: string; readonly statistics: Statistics } | null = null;
  return (version) => {
    if (kept?.version !== version) {
      const statistics = { kindCounts: keep(countKinds), sourceHosts: keep(countHosts) };
      kept = { version, statistics };
    }
    return kept.statistics;
  };
}

/** Keeps an answer for the next who asks; one that failed is asked again. */
function keep<T>(count: (ask: Ask) => Eventually<T>): (ask: Ask) => Eventually<T> {
  let kept: { readonly value: T } | null = null;
  return (ask) => {
    if (kept) {
      return kept.value;
    }
    return whenAnswered(count(ask), (value) => {
      kept = { value };
      return value;
    });
  };
}

function countKinds(ask: Ask): Eventually<readonly KindCount[]> {
  return allAnswered(
    kindNames.map((kind) =>
      whenAnswered(ask({ verb: 'count', kind, where: null }), (count) => ({ kind, count })),
    ),
  );
}

function countHosts(ask: Ask): Eventually<readonly SourceHost[]> {
  const fields = ['sourceAddresses', 'sourceCopies'];
  const facets = kindNames.map((kind) => ask({ verb: 'facets', kind, where: null, fields }));
  return whenAnswered(allAnswered(facets), (byKind) => {
    const addresses = new Set<string>();
    const copies = new Set<string>();
    for (const { field, values } of byKind.flat()) {
      const group = field === 'sourceAddresses' ? addresses : copies;
      for (const { value } of values) {
        group.add(value);
      }
    }
    return hostsOf(addresses, copies);
  });
}

function hostsOf(addresses: Iterable<string>, copies: Iterable<string>): readonly SourceHost[] {
  const ofAddresses = countByHost(addresses);
  const ofCopies = countByHost(copies);
  return [...new Set([...ofAddresses.keys(), ...ofCopies.keys()])]
    .map((host) => ({
      host,
      addresses: ofAddresses.get(host) ?? 0,
      copies: ofCopies.get(host) ?? 0,
    }))
    .sort((a, b) => b.addresses - a.addresses || b.copies - a.copies || (a.host < b.host ? -1 : 1));
}

/** What is no address (words that stand for a source) has no host. */
function countByHost(addresses: Iterable<string>): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const address of addresses) {
    if (URL.canParse(address)) {
      const { hostname } = new URL(address);
      counts.set(hostname, (counts.get(hostname) ?? 0) + 1);
    }
  }
  return counts;
}
