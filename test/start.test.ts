import { spawn } from 'node:child_process';
import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));

interface Outcome {
  readonly code: number | null;
  readonly said: string;
}

/** What `npm start` says and how it ends; stopped, as by Ctrl+C, once it serves. */
function start(
  environment: Readonly<Record<string, string>>,
  whenServing: (address: string) => Promise<void> = async () => {},
): Promise<Outcome> {
  return new Promise((resolve, reject) => {
    const server = spawn(process.execPath, ['api/start.mjs'], {
      cwd: root,
      env: { ...process.env, NEO4J_URI: '', ...environment },
    });
    let said = '';
    let isServing = false;
    function listen(text: Buffer) {
      said += text;
      const address = /Sectorgraph is at (\S+)/.exec(said)?.[1];
      if (address && !isServing) {
        isServing = true;
        whenServing(address)
          .catch(reject)
          .finally(() => server.kill('SIGINT'));
      }
    }
    server.stdout.on('data', listen);
    server.stderr.on('data', listen);
    server.once('exit', (code) => resolve({ code, said }));
  });
}

describe('npm start', { timeout: 180_000 }, () => {
  let evidence: string;

  beforeAll(async () => {
    evidence = await mkdtemp(join(tmpdir(), 'evidence-'));
    await cp(join(root, 'seed/evidence'), evidence, { recursive: true });
  });
  afterAll(() => rm(evidence, { recursive: true }));

  test('says what it loaded and where it is, serves, and ends when told to', async () => {
    let title: unknown;

    const { code, said } = await start({ PORT: '0' }, async (address) => {
      const answer = await fetch(`${address}/graphql?query={collection{title}}`);
      title = (await answer.json()).data.collection.title;
    });

    expect(said).toMatch(/Loaded \d+ programs, \d+ evaluations, \d+ findings, .* in \d+\.\d s/);
    expect(title).toMatch(/^Sectorgraph/);
    expect(code).toBe(0);
  });

  test('serves a folder with one bundle more without any change of code', async () => {
    await writeFile(
      join(evidence, 'bundles/more.yaml'),
      'programs: [{id: one-more, name: One more program, seen: [seed article]}]',
    );
    let name: unknown;

    await start({ PORT: '0', EVIDENCE_DIR: evidence }, async (address) => {
      const answer = await fetch(`${address}/graphql?query={program(id:"one-more"){name}}`);
      name = (await answer.json()).data.program.name;
    });

    expect(name).toBe('One more program');
  });

  test('refuses bad evidence with its place and what would be right', async () => {
    await writeFile(
      join(evidence, 'bundles/more.yaml'),
      'programs: [{id: one-more, name: One more program, deliverey: college, seen: [seed article]}]',
    );

    const { code, said } = await start({ PORT: '0', EVIDENCE_DIR: evidence });

    expect(code).toBe(1);
    expect(said).toContain(
      'bundles/more.yaml:1:51  one-more  deliverey: unknown key  did you mean delivery?',
    );
  });

  test('says so when the port is taken', async () => {
    const other = createServer();
    const port = await new Promise<number>((resolve) => {
      other.listen(0, '127.0.0.1', () => {
        const address = other.address();
        resolve(typeof address === 'object' && address ? address.port : 0);
      });
    });

    const { code, said } = await start({ PORT: String(port) });
    other.close();

    expect(code).toBe(1);
    expect(said).toContain(
      `Port ${port} is taken by another program. Name another: PORT=4001 npm start`,
    );
  });
});
