import { spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';

export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

interface Ended {
  readonly stdout: string;
  readonly milliseconds: number;
}

/** Runs a program to its end in a process of its own. */
export function run(command: string, args: readonly string[]): Promise<Ended> {
  const started = performance.now();
  const child = spawn(command, [...args], { cwd: ROOT, stdio: ['ignore', 'pipe', 'inherit'] });
  let stdout = '';
  child.stdout.on('data', (text) => {
    stdout += text;
  });
  return new Promise((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code, signal) => {
      const milliseconds = performance.now() - started;
      if (code === 0) {
        resolve({ stdout, milliseconds });
      } else {
        reject(new Error(`${command} ${args.join(' ')} ended with ${signal ?? `code ${code}`}.`));
      }
    });
  });
}

/**
 * Runs one arm of a measurement in a clean process and returns what it measured of itself, so that
 * the time to start Node and to compile TypeScript is not in it. What an arm measures is the last
 * line that it prints.
 */
export async function runArm(arm: URL, args: readonly string[]): Promise<unknown> {
  const { stdout } = await run(process.execPath, [
    '--expose-gc',
    // The largest evidence does not fit in Node's own limit.
    '--max-old-space-size=12000',
    '--import',
    'tsx',
    fileURLToPath(arm),
    ...args,
  ]);
  return JSON.parse(stdout.trim().split('\n').at(-1) ?? '');
}
