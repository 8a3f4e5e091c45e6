import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type WrittenEvidence, writeEvidence } from './evidence/write.ts';

/** What the bench writes and may be deleted at any time. */
export const CACHE = fileURLToPath(new URL('../../.cache/bench', import.meta.url));

const SOURCES = fileURLToPath(new URL('./evidence', import.meta.url));

export function folderOfSize(nodes: number): string {
  return join(CACHE, String(nodes));
}

/** The made-up evidence of a size: written at the first call, and again whenever its generator changes. */
export function evidenceOfSize(nodes: number): WrittenEvidence {
  const folder = folderOfSize(nodes);
  const stamp = join(folder, 'written.json');
  const generator = hashOfGenerator();
  if (existsSync(stamp)) {
    const known: { generator: string; written: WrittenEvidence } = JSON.parse(
      readFileSync(stamp, 'utf8'),
    );
    if (known.generator === generator) {
      return { ...known.written, folder: join(folder, 'evidence') };
    }
  }
  mkdirSync(folder, { recursive: true });
  const written = writeEvidence({ folder: join(folder, 'evidence'), nodes });
  writeFileSync(stamp, JSON.stringify({ generator, written }));
  return written;
}

function hashOfGenerator(): string {
  const hash = createHash('sha256');
  for (const name of readdirSync(SOURCES).sort()) {
    hash.update(readFileSync(join(SOURCES, name)));
  }
  return hash.digest('hex');
}
