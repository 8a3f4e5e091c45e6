import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { ROOT } from './child.ts';

/** A started explorer: where it serves, and how long it took to answer its first question. */
export interface Started {
  readonly address: string;
  readonly milliseconds: number;
  /** What the process itself had worked by then; null where the system does not say. */
  readonly cpuMilliseconds: number | null;
  /** When the command was given, on the clock of `performance.now()`. */
  readonly began: number;
  /** It built first, since a source was newer than the build: no measure of a start. */
  readonly hasBuilt: boolean;
  readonly stop: () => Promise<void>;
}

const FIRST_QUESTION = '{ programs(first: 1) { totalCount nodes { id name } } }';

/** Starts the explorer on a free port by a command, and asks it one question as soon as it listens. */
export async function startExplorer(by: {
  readonly command: string;
  readonly args: readonly string[];
}): Promise<Started> {
  const began = performance.now();
  const child = spawn(by.command, [...by.args], {
    cwd: ROOT,
    // A group of its own, since npm puts a shell between itself and the server.
    detached: true,
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1' },
  });
  const { address, said } = await addressOf(child);
  await ask(address, FIRST_QUESTION);
  const milliseconds = performance.now() - began;
  return {
    address,
    milliseconds,
    cpuMilliseconds: cpuOf(child),
    began,
    hasBuilt: /building/i.test(said),
    stop: () => stopGroup(child),
  };
}

/** Asks over HTTP; an answer with an error in it is a failure. */
export async function ask(address: string, query: string): Promise<string> {
  const response = await fetch(`${address}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  const answer = await response.text();
  if (!response.ok || answer.includes('"errors"')) {
    throw new Error(`${query} was answered with ${answer.slice(0, 300)}`);
  }
  return answer;
}

/** User and system time of a running process, from Linux's list of processes, in ticks of 10 ms. */
function cpuOf({ pid }: ChildProcess): number | null {
  const file = `/proc/${pid}/stat`;
  if (!existsSync(file)) {
    return null;
  }
  // The program's name, in brackets, may hold blanks; the times are the 12th and 13th word after it.
  const words = readFileSync(file, 'utf8').split(') ').at(-1)?.split(' ') ?? [];
  return (Number(words[11]) + Number(words[12])) * 10;
}

function addressOf(child: ChildProcess): Promise<{ address: string; said: string }> {
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (text) => {
      said += text;
      const address = /https?:\/\/[^\s]+:\d+/.exec(said)?.[0];
      if (address) {
        resolve({ address, said });
      }
    });
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`It ended with code ${code}: ${said}`)));
  });
}

function stopGroup(child: ChildProcess): Promise<void> {
  return new Promise((resolve) => {
    child.once('close', () => resolve());
    if (child.pid !== undefined) {
      process.kill(-child.pid, 'SIGTERM');
    }
  });
}
