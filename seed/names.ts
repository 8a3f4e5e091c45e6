import { type Kind, kindEntry, type kinds } from '../api/model/kinds.ts';
import { FULL_SAMPLE } from '../api/model/node.ts';
import type { Item } from './evidenceFiles.ts';
import { textAt, textsAt } from './fields.ts';

type UnnamedKind = {
  [K in Kind]: (typeof kinds)[K]['namedBy'] extends null ? K : never;
}[Kind];

type ById = ReadonlyMap<string, Item>;

const computed: Readonly<Record<UnnamedKind, (item: Item, byId: ById) => string>> = {
  Finding: findingName,
  MechanismEvidence: mechanismEvidenceName,
  Rating: ratingName,
};

/** The name by which readers know an item; made from what it is about where the files have none. */
export function nameOf(item: Item, byId: ById): string {
  const { namedBy } = kindEntry(item.kind);
  return namedBy
    ? (textAt(item.fields, namedBy) ?? item.id)
    : isUnnamed(item.kind)
      ? computed[item.kind](item, byId)
      : item.id;
}

function isUnnamed(kind: Kind): kind is UnnamedKind {
  return Object.hasOwn(computed, kind);
}

/** The name of the item to which a field refers, or null where it refers to nothing. */
function named(item: Item, field: string, byId: ById): string | null {
  const other = byId.get(textAt(item.fields, field) ?? '');
  return other ? nameOf(other, byId) : null;
}

/** "Annual earnings, Per Scholas (WorkAdvance), year 2, among women". */
function findingName(finding: Item, byId: ById): string {
  const label = textAt(finding.fields, 'follow_up.label');
  const population = textAt(finding.fields, 'population');
  const group = population === FULL_SAMPLE ? null : named(finding, 'population', byId);
  return [
    named(finding, 'outcome', byId),
    named(finding, 'program', byId) ?? named(finding, 'evaluation', byId),
    label && inSentence(label.replaceAll(' after random assignment', '')),
    group && `among ${inSentence(group)}`,
  ]
    .filter(Boolean)
    .join(', ');
}

function mechanismEvidenceName(evidence: Item, byId: ById): string {
  return `${named(evidence, 'mechanism', byId)} in ${named(evidence, 'evaluation', byId)}`;
}

/** "CLEAR: high, earnings (WorkAdvance demonstration)": the rater by its shortest name. */
function ratingName(rating: Item, byId: ById): string {
  const rater = byId.get(textAt(rating.fields, 'by') ?? '');
  const names = rater ? [nameOf(rater, byId), ...textsAt(rater.fields, 'aliases')] : [];
  const shortest = names.reduce((short, name) => (name.length < short.length ? name : short));
  const evaluation = named(rating, 'evaluation', byId);
  const covers = textAt(rating.fields, 'covers');
  const about = covers ? `${covers} (${evaluation})` : evaluation;
  return `${shortest}: ${textAt(rating.fields, 'rating')}, ${about}`;
}

/** English writes these with a capital wherever they stand. */
const alwaysCapital =
  /^(African|Alaska|America|Asia|Black|Caribbean|English|Hispanic|Indigenous|Latin|Native|Pacific|Pell|Spanish|White|January|February|March|April|May|June|July|August|September|October|November|December)/;

/** A text's plain first word takes a small letter within a sentence. */
function inSentence(text: string): string {
  const [first = ''] = text.split(/[\s,]/);
  const isPlain = /^[A-Z][a-z'’-]*$/.test(first) && !alwaysCapital.test(first);
  return isPlain ? text.charAt(0).toLowerCase() + text.slice(1) : text;
}
