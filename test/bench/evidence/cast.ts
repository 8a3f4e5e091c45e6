import type { Corpus, Item } from './corpus.ts';
import { inventSources } from './corpus.ts';
import { homeAddress, inventOrganization, seatOf } from './organizations.ts';
import { inventPersonName, inventRole } from './people.ts';

/** The three public raters, which every evidence base of this sort leans on. */
export const CLEARINGHOUSES: readonly Item[] = [
  { id: 'labor-clearinghouse', name: 'Labor Clearinghouse', kind: 'initiative', aliases: ['LCH'] },
  { id: 'pathways-reviews', name: 'Pathways Reviews', kind: 'initiative', aliases: ['PR'] },
  { id: 'education-standards-review', name: 'Education Standards Review', kind: 'initiative' },
].map((item) => ({ ...item, url: homeAddress(item.id), seen: [homeAddress(item.id)] }));

/** Defines a body of one of the sorts (or any) and lets later bundles refer to it. */
export function addOrganization(corpus: Corpus, sorts?: readonly string[]): Item {
  const { random } = corpus;
  const { name, kind, place } = inventOrganization(random, sorts);
  const id = corpus.claimId(name);
  const parents = kind === 'university' ? corpus.universities : corpus.evaluators;
  const item = {
    id,
    name,
    kind,
    aliases: random.maybe(0.45, () =>
      [initialsOf(name), `The ${name}`].slice(0, random.between(1, 2)),
    ),
    parent: parents.length > 0 ? random.maybe(0.13, () => random.pickHub(parents)) : undefined,
    location: seatOf(random, place),
    url: random.maybe(0.28, () => homeAddress(id)),
    seen: inventSources(random, { host: id, path: 'about' }),
  };
  remember(corpus, kind, id);
  return item;
}

function initialsOf(name: string): string {
  const initials = name.replace(/[^A-Z]/g, '');
  return initials.length > 1 ? initials : name.slice(0, 3).toUpperCase();
}

function remember(corpus: Corpus, kind: string, id: string): void {
  if (kind === 'funder' || kind === 'government') {
    corpus.funders.push(id);
  }
  if (kind === 'evaluator' || kind === 'research-center' || kind === 'university') {
    corpus.evaluators.push(id);
  }
  if (kind === 'university') {
    corpus.universities.push(id);
  }
  if (kind !== 'provider' && kind !== 'funder') {
    corpus.publishers.push(id);
  }
}

/** Defines an author, at a body that an earlier bundle or this one defines. */
export function addPerson(corpus: Corpus): Item {
  const { random } = corpus;
  const name = inventPersonName(random);
  const id = corpus.claimId(name);
  corpus.people.push(id);
  const affiliations = random.someHubs(corpus.evaluators, random.chance(0.05) ? 2 : 1);
  return {
    id,
    name,
    affiliations: random.maybe(0.74, () =>
      affiliations.map((organization) => ({
        organization,
        role: random.maybe(0.5, () => inventRole(random)),
      })),
    ),
    seen: inventSources(random, { host: 'people', path: id }),
  };
}
