import { readdir, readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { anchors } from '../../../../web/views/methods/anchors.ts';
import { exportedNames, linesOf } from '../../../../web/views/methods/codeRange.ts';
import { sections } from '../../../../web/views/methods/rules.ts';
import { rulesOf } from '../../../../web/views/methods/rulesOf.ts';

const rules = sections.flatMap((section) => section.rules);
const references = rules.flatMap(({ code }) => code);

async function synthesisFiles(): Promise<readonly string[]> {
  const names = await readdir('api/synthesis');
  return names.filter((name) => name.endsWith('.ts')).map((name) => `api/synthesis/${name}`);
}

describe('the rules', () => {
  test('stand in the order of their anchors, each once', () => {
    expect(rules.map(({ id }) => id)).toEqual(anchors);
  });

  test('have anchors that no section has', () => {
    const ids: readonly string[] = rules.map(({ id }) => id);

    expect(sections.filter(({ id }) => ids.includes(id))).toEqual([]);
  });

  test('name only what their files export', async () => {
    const missing: string[] = [];
    for (const { file, functions } of references) {
      const exported = exportedNames(await readFile(file, 'utf8'));
      missing.push(
        ...functions.filter((name) => !exported.includes(name)).map((name) => `${file}: ${name}`),
      );
    }

    expect(missing).toEqual([]);
  });

  test('name every function that the synthesis exports', async () => {
    const unnamed: string[] = [];
    for (const file of await synthesisFiles()) {
      const code = await readFile(file, 'utf8');
      const named = references.filter((reference) => reference.file === file);
      unnamed.push(
        ...functionsOf(code)
          .filter((name) => !named.some(({ functions }) => functions.includes(name)))
          .map((name) => `${file}: ${name}`),
      );
    }

    expect(unnamed).toEqual([]);
  });

  test('are found again from their code', () => {
    expect(rulesOf('api/synthesis/inference.ts', 'knappHartung').map(({ id }) => id)).toEqual([
      'knapp-hartung',
    ]);
  });
});

/** Exported functions; a value made by calling one is a function too. */
function functionsOf(code: string): readonly string[] {
  return exportedNames(code).filter((name) =>
    new RegExp(
      `^export (async )?function\\*? ${name}\\b|^export const ${name} = \\w+\\(`,
      'm',
    ).test(code),
  );
}

describe('the lines of a function', () => {
  test.each([
    [
      'a function with its comment',
      'const A = 1;\n\n/** Says. */\nexport function b() {\n  return A;\n}\n',
      { first: 3, last: 6 },
    ],
    [
      'one with a long head',
      'export function b({\n  x,\n}: {\n  readonly x: number;\n}): C {\n  return x;\n}\nconst d = 1;\n',
      { first: 1, last: 7 },
    ],
    ['a value of one line', 'export const b = 1;\nconst c = 2;\n', { first: 1, last: 1 }],
    ['a table', 'export const b = {\n  c: 1,\n} as const;\nconst d = 1;\n', { first: 1, last: 3 }],
  ])('are those of %s', (_, code, lines) => {
    expect(linesOf(code, 'b')).toEqual(lines);
  });

  test('are none where the file exports no such name', () => {
    expect(linesOf('function b() {\n}\n', 'b')).toBe(null);
  });

  test('end a function of every file that a rule names', async () => {
    for (const { file, functions } of references) {
      const code = await readFile(file, 'utf8');
      for (const name of functions) {
        const found = linesOf(code, name);
        const lines = code.split('\n');

        expect(lines[(found?.last ?? 0) - 1], `${file}: ${name}`).toMatch(/^}|;$/);
        const exports = lines
          .slice((found?.first ?? 0) - 1, found?.last)
          .filter((text) => text.startsWith('export '));
        expect(exports, `${file}: ${name}`).toHaveLength(1);
      }
    }
  });
});
