import { readFile } from 'node:fs/promises';
import type { Page } from 'playwright';

/** Saves what a menu beside a chart or a table offers; the file as it came, with its name. */
export async function saved(
  page: Page,
  { menu, item }: { readonly menu: RegExp; readonly item: string },
): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  await page.getByRole('button', { name: menu }).first().click();
  const coming = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: item }).click();
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await readFile(await download.path()) };
}

/** The cells of a CSV file (RFC 4180), line by line, without the mark of its alphabet. */
export function readCsv(file: Buffer): readonly (readonly string[])[] {
  const lines: string[][] = [[]];
  const text = file.toString('utf8').replace(/^\uFEFF/, '');
  for (const [, quoted, plain, end] of text.matchAll(
    /(?:"((?:[^"]|"")*)"|([^",\r\n]*))(,|\r\n|$)/g,
  )) {
    lines.at(-1)?.push(quoted === undefined ? (plain ?? '') : quoted.replaceAll('""', '"'));
    if (end === '\r\n') lines.push([]);
    if (end === '') break;
  }
  return lines.filter((cells) => cells.length > 1 || cells[0] !== '');
}
