import type { EvidenceFile, Item } from './evidenceFiles.ts';
import type { Fault } from './fault.ts';
import { findCycles } from './rules/cycles.ts';
import { findFaultyFigures } from './rules/figures.ts';
import { findRepeatedIds, indexById } from './rules/ids.ts';
import { findRepeatedReferences, findWrongReferences } from './rules/references.ts';
import { findShapeFaults } from './shape.ts';

/** Holds the evidence to every rule, and collects all that is wrong in one run. */
export function findFaults(files: readonly EvidenceFile[], items: readonly Item[]): Fault[] {
  const broken = new Set(files.filter(({ isBroken }) => isBroken).map(({ path }) => path));
  const judged = items.filter(({ file }) => !broken.has(file));
  const byId = indexById(items);

  return [
    ...findShapeFaults(files),
    ...findRepeatedIds(judged, byId),
    ...findWrongReferences(judged, items),
    ...findRepeatedReferences(judged),
    ...findCycles(judged, byId),
    ...findFaultyFigures(judged, byId),
  ];
}
