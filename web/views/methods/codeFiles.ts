/** The files that carry the rules out, as text: shown to the reader, never run here. */
const files = import.meta.glob<string>(
  [
    '../../../api/synthesis/*.ts',
    '../../../api/model/findingRow.ts',
    '../../../api/graph/programFacts.ts',
    '../../../api/graph/sampling.ts',
  ],
  { query: '?raw', import: 'default' },
);

/** As the repository has them: "api/synthesis/ladder.ts". */
export const codeFiles: readonly string[] = Object.keys(files).map(pathOf).sort();

/** A file's text; null where there is no such file among those that are shown. */
export async function readCode(file: string): Promise<string | null> {
  const read = Object.entries(files).find(([path]) => pathOf(path) === file)?.[1];
  return read ? read() : null;
}

function pathOf(path: string): string {
  return new URL(path, 'file:///web/views/methods/').pathname.slice(1);
}
