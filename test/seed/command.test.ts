import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { smallEvidence, writeEvidence } from './smallEvidence.ts';

// Each test starts a process, which takes its time on a busy machine.
vi.setConfig({ testTimeout: 60_000 });

interface Ran {
  readonly code: number;
  readonly out: string;
  readonly err: string;
}

function run(args: readonly string[], environment: Record<string, string> = {}): Promise<Ran> {
  return new Promise((resolve) => {
    const child = execFile(
      process.execPath,
      ['--import', 'tsx', 'seed/main.ts', ...args],
      { env: { ...process.env, ...environment } },
      (_error, out, err) => resolve({ code: child.exitCode ?? -1, out, err }),
    );
  });
}

test('good evidence ends well and says what was read', async () => {
  const folder = await writeEvidence(smallEvidence({}));

  const { code, out, err } = await run(['check', folder]);

  expect([code, err]).toEqual([0, '']);
  expect(
    out.replace(/in \d+\.\d s/, 'in time').replace(folder, 'FOLDER'),
  ).toBe(`Read 9 files of FOLDER in time: 1 program, 1 evaluation, 2 features, 2 outcomes, 1 sector, 3 populations, 1 mechanism, 1 term, 1 organization, 1 publication; 4 edges. Data version 855a12738011.
No problem, 0 warnings.
`);
});

test('bad evidence ends with every problem, whichever command reads it', async () => {
  const folder = await writeEvidence(
    smallEvidence({ 'bundles/case.yaml': 'people: [{id: ada}, {id: bea, name: Bea, age: 5}]' }),
  );

  const { code, out, err } = await run(['verify'], { EVIDENCE_DIR: folder });

  expect([code, out]).toEqual([1, '']);
  expect(err).toBe(
    `${join(folder, 'bundles/case.yaml')}:1:10  ada  name: missing  would be right: text
${join(folder, 'bundles/case.yaml')}:1:42  bea  age: unknown key  would be right: one of id, seen, name, aliases, affiliations

2 problems in the evidence of ${folder}.
`,
  );
});

test('an unknown command says what there is', async () => {
  const { code, err } = await run(['chekc']);

  expect(code).toBe(2);
  expect(err).toMatch(/^Usage: /);
});
