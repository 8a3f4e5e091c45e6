import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { CORE_SCHEMA, load, YAMLException } from 'js-yaml';

/** A file of the evidence as it was read; its path is relative to the evidence folder, with slashes. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** A file's content; null where it holds nothing but comments. */
export type Parsed =
  | { readonly isGood: true; readonly content: unknown }
  | { readonly isGood: false; readonly error: YAMLException };

const isYaml = (name: string) => /\.ya?ml$/.test(name);

/** Reads every YAML file of an evidence folder, in the order of their paths. */
export async function readFolder(folder: string): Promise<SourceFile[]> {
  const names = await readdir(folder, { recursive: true });
  const paths = names
    .map((name) => name.replaceAll('\\', '/'))
    .filter((path) => isYaml(path) && !path.split('/').some((part) => part.startsWith('.')))
    .sort();
  return Promise.all(
    paths.map(async (path) => ({ path, text: await readFile(join(folder, path), 'utf8') })),
  );
}

/** Parses one file fast and without positions; the core schema keeps dates as text. */
export function parseYaml(text: string): Parsed {
  if (text.split('\n').every((line) => /^\s*(#|$)/.test(line))) {
    return { isGood: true, content: null };
  }
  try {
    return { isGood: true, content: load(text, { schema: CORE_SCHEMA }) };
  } catch (error) {
    if (error instanceof YAMLException) {
      return { isGood: false, error };
    }
    throw error;
  }
}
