import { baseProperties, type Kind, kindEntry } from '../model/kinds.ts';
import type { Properties, Property } from '../model/property.ts';
import { stepsOf } from '../model/steps.ts';

/** Kept for the store alone: sources are shown as pairs, and lists are ordered by `name`. */
const HIDDEN = ['sourceAddresses', 'sourceCopies', 'sortKey'];

/** What readers may ask of every node and of a kind, by the names that GraphQL gives it. */
export function shownProperties(kind: Kind): Properties {
  const all = Object.entries<Property>({ ...baseProperties, ...kindEntry(kind).properties });
  refuseSharedNames(
    kind,
    all.map(([name]) => name),
  );
  return Object.fromEntries(all.filter(([name]) => !HIDDEN.includes(name)));
}

function refuseSharedNames(kind: Kind, names: readonly string[]): void {
  const taken = ['id', 'kind', 'introduction', 'sources', 'address', 'degrees', 'and', 'or', 'not'];
  const all = [...taken, ...names, ...stepsOf(kind).map(({ field }) => field)];
  const twice = all.find((name, index) => all.indexOf(name) !== index);
  if (twice !== undefined) {
    throw new Error(`${kind} has two fields of the name "${twice}".`);
  }
}

/** What a property means and in which unit. */
export function meaningOf({ meaning, unit }: Property): string {
  return unit === undefined ? meaning : `${meaning} Unit: ${unit}.`;
}

/** The same for a field, with what stands there where the evidence says nothing. */
export function describe(property: Property): string {
  const { meaning, isRequired, byDefault, type } = property;
  if (byDefault !== undefined) {
    return `${meaningOf(property)} Where the evidence says nothing: ${byDefault}.`;
  }
  const says = isRequired === true || type === 'texts' || /\bnull\b|not recorded/i.test(meaning);
  return says ? meaningOf(property) : `${meaningOf(property)} Null where not recorded.`;
}
