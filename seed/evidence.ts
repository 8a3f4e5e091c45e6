import type { Dataset } from '../api/model/node.ts';
import { findFaults } from './check.ts';
import { buildDataset } from './dataset.ts';
import { itemsOf, parseFiles } from './evidenceFiles.ts';
import type { Fault, Warning } from './fault.ts';
import { readFolder, type SourceFile } from './read.ts';
import { report } from './report.ts';
import { findWarnings } from './rules/warnings.ts';
import { type HashedEntity, hashEntities, versionOf } from './version.ts';

/** What reading evidence gives: the data, or all that is wrong with it. */
export interface Evidence {
  /** Null where there is any problem. */
  readonly dataset: Dataset | null;
  /** One line each: `file:line:column  item  what is wrong  what would be right`. */
  readonly problems: readonly string[];
  /** What deserves a second look, and stops nothing. */
  readonly warnings: readonly Warning[];
  /** What a release says of each thing that the files state; empty where there is any problem. */
  readonly entities: readonly HashedEntity[];
  readonly files: readonly SourceFile[];
  readonly milliseconds: number;
}

/** Reads the evidence of a folder. Bad evidence is never thrown: it comes back as problems. */
export async function readEvidence(folder: string): Promise<Evidence> {
  const started = performance.now();
  const sources = await readFolder(folder).catch((error: unknown) => unreadable(folder, error));
  const evidence =
    typeof sources === 'string'
      ? { dataset: null, problems: [sources], warnings: [], entities: [], files: [] }
      : await parseEvidence(sources, folder);
  return { ...evidence, milliseconds: performance.now() - started };
}

function unreadable(folder: string, error: unknown): string {
  const isMissing = error instanceof Error && 'code' in error && error.code === 'ENOENT';
  const wrong = isMissing ? 'the folder is missing' : `the folder cannot be read: ${error}`;
  return `${folder}:1:1  evidence  ${wrong}  would be right: a folder as seed/evidence/FORMAT.md describes it`;
}

/** Makes a dataset of evidence that is in memory; `folder` stands before each problem's file. */
export async function parseEvidence(
  sources: readonly SourceFile[],
  folder = '',
): Promise<Omit<Evidence, 'milliseconds'>> {
  const { files, faults } = await parseFiles(sources);
  const items = itemsOf(files);
  const problems: Fault[] = [...faults, ...findFaults(files, items)];
  const entities = problems.length === 0 ? hashEntities(files, items) : [];
  return {
    dataset:
      problems.length === 0 ? buildDataset({ files, items, version: versionOf(entities) }) : null,
    entities,
    problems: await report(problems, { files, folder }),
    warnings: findWarnings(items),
    files: sources,
  };
}
