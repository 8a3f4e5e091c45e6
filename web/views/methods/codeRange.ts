/** Lines of a file, counted from 1, both included. */
export interface Lines {
  readonly first: number;
  readonly last: number;
}

/**
 * Where an exported function, or an exported value, stands in a file of this house, with the
 * comment above it; null where the file exports nothing of that name. A definition ends at the first
 * line that begins with its closing bracket.
 */
export function linesOf(code: string, name: string): Lines | null {
  const lines = code.split('\n');
  const start = lines.findIndex((text) => exportedName(text) === name);
  if (start === -1) return null;
  const head = lines[start] ?? '';
  const length = /[;}]$/.test(head)
    ? 0
    : lines.slice(start + 1).findIndex((text) => isEnd(text)) + 1;
  return { first: start + 1 - commentAbove(lines, start), last: start + 1 + length };
}

/** What a file exports that computes or holds something, in its order. */
export function exportedNames(code: string): readonly string[] {
  return code.split('\n').flatMap((text) => exportedName(text) ?? []);
}

function exportedName(text: string): string | null {
  return /^export (?:async )?(?:function\*? |const )(\w+)/.exec(text)?.[1] ?? null;
}

/** `}` ends a function, `};`, `);` or `] as const;` a value; `}: {` and `}): Result {` go on. */
function isEnd(text: string): boolean {
  return /^[}\])].*;$|^}$/.test(text);
}

function commentAbove(lines: readonly string[], start: number): number {
  if (!/\*\/$/.test(lines[start - 1] ?? '')) return 0;
  const above = lines.slice(0, start).toReversed();
  return above.findIndex((text) => text.startsWith('/**')) + 1;
}
