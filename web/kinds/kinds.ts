import { kinds } from '../graphql/generated/kinds.ts';

/** A kind of node, as GraphQL names it. */
export type Kind = keyof typeof kinds;

type KindEntry = (typeof kinds)[Kind];

function isKind(word: string): word is Kind {
  return Object.hasOwn(kinds, word);
}

/** Every kind, in the order of the model. */
export const kindNames: readonly Kind[] = Object.keys(kinds).filter(isKind);

/** The words, address, color and shape of a kind. */
export function kindEntry(kind: Kind): KindEntry {
  return kinds[kind];
}

/** The kind whose addresses begin so ("programs" in /programs/project-quest), or undefined. */
export function kindOfSegment(segment: string): Kind | undefined {
  return kindNames.find((kind) => kinds[kind].segment === segment);
}

/** A kind written in an address ("open-question" for OPEN_QUESTION), or undefined. */
export function kindOfWord(word: string): Kind | undefined {
  return kindNames.find((kind) => kindWord(kind) === word);
}

/** How a kind is written in an address. */
export function kindWord(kind: Kind): string {
  return kind.toLowerCase().replaceAll('_', '-');
}
