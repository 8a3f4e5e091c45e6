import type { z } from 'zod';
import { COLLECTION, type EvidenceFile, PRICE_INDEX, stemOf } from './evidenceFiles.ts';
import type { Fault } from './fault.ts';
import { isCutText, type Path, valueAt } from './fields.ts';
import {
  bundleShape,
  collectionShape,
  knownKeysAt,
  priceIndexShape,
  vocabularyLists,
  vocabularyShapes,
} from './format.ts';
import { nearest } from './nearest.ts';
import { issueInWords, valueInWords } from './words.ts';

/** What the files' own form gets wrong: unknown keys, wrong types, missing fields and files. */
export function findShapeFaults(files: readonly EvidenceFile[]): Fault[] {
  return [
    ...findMissingFiles(files),
    ...files.filter(({ isBroken }) => !isBroken).flatMap(shapeFaultsOf),
  ];
}

function findMissingFiles(files: readonly EvidenceFile[]): Fault[] {
  const needed = [
    COLLECTION,
    PRICE_INDEX,
    ...[...vocabularyLists.keys()].map((list) => `vocabulary/${list}.yaml`),
  ];
  const there = new Set(files.map(({ path }) => path));
  const missing = needed
    .filter((path) => !there.has(path))
    .map((file) => ({
      file,
      path: [],
      wrong: 'the file is missing',
      right: 'would be right: the file that FORMAT.md describes',
    }));
  return files.some(({ role }) => role === 'bundle')
    ? missing
    : [
        ...missing,
        {
          file: 'bundles',
          path: [],
          wrong: 'the folder holds no bundle',
          right: 'would be right: at least one file that ends in .yaml',
        },
      ];
}

function schemaFor({ role, path }: EvidenceFile): z.ZodType | undefined {
  switch (role) {
    case 'bundle':
      return bundleShape;
    case 'vocabulary':
      return vocabularyShapes.get(stemOf(path));
    case 'collection':
      return collectionShape;
    case 'price index':
      return priceIndexShape;
  }
}

function shapeFaultsOf(file: EvidenceFile): Fault[] {
  const schema = schemaFor(file);
  if (!schema) {
    return [
      {
        file: file.path,
        path: [],
        wrong: 'no kind of term has this file',
        right: `would be right: one of ${[...vocabularyLists.keys()].map((list) => `${list}.yaml`).join(', ')}`,
      },
    ];
  }
  if (file.content === null) {
    return [
      {
        file: file.path,
        path: [],
        wrong: 'the file is empty',
        right: 'would be right: what FORMAT.md describes, or no file',
      },
    ];
  }
  const parsed = schema.safeParse(file.content);
  return parsed.success ? [] : parsed.error.issues.flatMap((issue) => faultsOf(file, issue, []));
}

function faultsOf(file: EvidenceFile, issue: z.core.$ZodIssue, within: Path): Fault[] {
  const path = [...within, ...issue.path.map((step) => (typeof step === 'symbol' ? '' : step))];
  const value = valueAt(file.content, path);
  const place = { file: file.path, path };
  switch (issue.code) {
    case 'unrecognized_keys': {
      return issue.keys
        .map((key) => [...path, key])
        .filter((place) => !isCutText(place.at(-1), valueAt(file.content, place)))
        .map((place) => unknownKey(file, place));
    }
    case 'invalid_union': {
      // The branch that fits the value's type says best what is wrong in it.
      const branch = issue.errors.find((issues) =>
        issues.every(({ code, path: inside }) => code !== 'invalid_type' || inside.length > 0),
      );
      return branch
        ? branch.flatMap((inner) => faultsOf(file, inner, path))
        : [
            {
              ...place,
              wrong: `${valueInWords(value)} where a source belongs`,
              right: 'would be right: an address, or {read: an address, of: the official address}',
            },
          ];
    }
    case 'invalid_key':
      return [{ ...place, at: 'key', ...issueInWords(issue, value) }];
    default:
      return [{ ...place, ...issueInWords(issue, value) }];
  }
}

function unknownKey(file: EvidenceFile, path: Path): Fault {
  const key = String(path.at(-1));
  const known = knownKeysAt(schemaFor(file), path.slice(0, -1));
  const near = nearest(key, known);
  return {
    file: file.path,
    path,
    at: 'key',
    wrong: 'unknown key',
    right: near ? `did you mean ${near}?` : `would be right: one of ${known.join(', ')}`,
  };
}
