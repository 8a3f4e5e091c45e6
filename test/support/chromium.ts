import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

const NAMES = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

/** The browser that the tests drive: the one that CHROMIUM names, or the first on the PATH. */
export function findChromium(): { path: string; why?: never } | { path?: never; why: string } {
  const named = process.env.CHROMIUM;
  if (named) {
    return existsSync(named)
      ? { path: named }
      : { why: `CHROMIUM names ${named}, which is not there` };
  }
  const folders = (process.env.PATH ?? '').split(delimiter);
  const found = folders
    .flatMap((folder) => NAMES.map((name) => join(folder, name)))
    .find(existsSync);
  return found
    ? { path: found }
    : { why: 'there is no Chromium on the PATH and CHROMIUM names none' };
}
