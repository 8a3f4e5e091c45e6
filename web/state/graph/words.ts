import { formatNumber } from '../../format/number.ts';
import { joinWords } from '../../format/words.ts';
import { type Kind, kindEntry, kindNames } from '../../kinds/kinds.ts';
import type { CollapsePlan } from './collapse.ts';

/** Kinds whose plural in the model is a heading and cannot be counted. */
const countable: Partial<Record<Kind, { readonly one: string; readonly many: string }>> = {
  TERM: { one: 'glossary term', many: 'glossary terms' },
  MECHANISM_EVIDENCE: {
    one: 'piece of mechanism evidence',
    many: 'pieces of mechanism evidence',
  },
};

/** "1 finding", "8 findings". */
export function countOfKind(kind: Kind, count: number): string {
  const { label, plural } = kindEntry(kind);
  const { one, many } = countable[kind] ?? {
    one: label.toLowerCase(),
    many: plural.toLowerCase(),
  };
  return `${formatNumber(count)} ${count === 1 ? one : many}`;
}

/** "8 findings and 2 features", in the order of the model. */
export function countByKind(kinds: readonly Kind[]): string {
  const counts = kindNames.flatMap((kind) => {
    const count = kinds.filter((other) => other === kind).length;
    return count > 0 ? [countOfKind(kind, count)] : [];
  });
  return joinWords(counts);
}

/** What a collapse did: "11 taken back. 1 stays, because you placed it." */
export function describeCollapse({ leaving, placed, held, expanded }: CollapsePlan): string {
  const reasons = [
    stays(placed, 'you placed it', 'you placed them'),
    stays(held, 'another expanded node holds it', 'another expanded node holds them'),
    stays(expanded, 'it is expanded itself', 'they are expanded themselves'),
  ].flat();
  return [`${leaving.length === 0 ? 'None' : leaving.length} taken back.`, ...reasons].join(' ');
}

function stays(count: number, one: string, many: string): readonly string[] {
  if (count === 0) return [];
  return [count === 1 ? `1 stays, because ${one}.` : `${count} stay, because ${many}.`];
}

/** What became of the entities that an address names and the collection no longer has. */
export function describeMissing(ids: readonly string[]): string {
  const noun = ids.length === 1 ? 'entity of this link is' : 'entities of this link are';
  return `${ids.length} ${noun} no longer in the collection: ${ids.join(', ')}.`;
}
