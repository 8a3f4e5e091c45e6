import { standing } from './candidate.ts';
import type { DraftArm } from './draftArm.ts';
import type { SitePlaces } from './sitePlaces.ts';

/** A demonstration's pooled result and its sites never both count (methods.md 1), in words. */
export const siteRules = {
  'sites-count': 'a result over several sites, each of which counts by itself',
  'pool-counts': 'a site of a demonstration whose pooled result counts',
} as const;

export type SiteRule = keyof typeof siteRules;

/** The arms that stand, and those that do not, with what stands in their place. */
export interface Settled {
  readonly kept: readonly DraftArm[];
  readonly dropped: readonly {
    readonly draft: DraftArm;
    readonly rule: SiteRule;
    readonly keptInstead: readonly string[];
  }[];
}

/**
 * Decides between sites and pooled results, the innermost first: the sites if every one of them has
 * a usable estimate, else the pool (methods.md 1). Usable means that it converts, and has a standard
 * error wherever the pool has one: a pool that can be weighed is not given up for sites that cannot.
 * Where the pool has no estimate the sites stand. `prefer: 'pools'` turns the preference round, for
 * the specification curve.
 */
export function settleSites(
  drafts: readonly DraftArm[],
  { places, prefer }: { readonly places: SitePlaces; readonly prefer: 'sites' | 'pools' },
): Settled {
  const byId = new Map(drafts.map((draft) => [draft.id, draft]));
  const sitesOf = (id: string) => places.get(id) ?? [];
  const below = (id: string): string[] => sitesOf(id).flatMap((site) => [site, ...below(site)]);
  const dropped = new Map<string, { readonly rule: SiteRule; readonly whole: string }>();
  const settled = new Map<string, number>();

  function settle(id: string): number {
    const known = settled.get(id);
    if (known !== undefined) {
      return known;
    }
    const draft = byId.get(id);
    const own = draft ? standing(draft.candidates[0]) : MISSING;
    const ofSites = sitesOf(id).map(settle);
    const isAlone = !below(id).some((site) => byId.has(site));
    const areUsable = Math.min(...ofSites) >= Math.max(own, 1);
    if (isAlone) {
      settled.set(id, own);
    } else if (own < 1 || (prefer === 'sites' && areUsable)) {
      dropped.set(id, { rule: 'sites-count', whole: id });
      settled.set(id, Math.min(...ofSites));
    } else {
      for (const site of below(id)) {
        dropped.set(site, { rule: 'pool-counts', whole: id });
      }
      settled.set(id, own);
    }
    return settled.get(id) ?? own;
  }
  for (const id of places.keys()) {
    settle(id);
  }

  const kept = drafts.filter(({ id }) => !dropped.has(id));
  const keptIds = new Map(kept.map(({ id, candidates: [{ row }] }) => [id, row.id]));
  const standingFor = (whole: string) =>
    [...new Set([whole, ...below(whole)])].flatMap((id) => keptIds.get(id) ?? []).sort();
  return {
    kept,
    dropped: drafts.flatMap((draft) => {
      const fate = dropped.get(draft.id);
      return fate ? [{ draft, rule: fate.rule, keptInstead: standingFor(fate.whole) }] : [];
    }),
  };
}

/** The standing of a site of which no finding answers the question. */
const MISSING = -1;
