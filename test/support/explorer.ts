import { type ChildProcess, spawn } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import type { TestProject } from 'vitest/node';
import { findChromium } from './chromium.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built explorer is served, or null where no browser could look at it. */
    explorerAddress: string | null;
  }
}

/** Builds and serves the explorer as a reader would, by `npm start`, for all browser tests of a run. */
export default async function serveExplorer(project: TestProject): Promise<() => void> {
  if (!findChromium().path) {
    project.provide('explorerAddress', null);
    return () => {};
  }
  const server = spawn(process.execPath, ['api/start.mjs'], {
    cwd: fileURLToPath(new URL('../..', import.meta.url)),
    env: { ...process.env, PORT: '0', HOST: '127.0.0.1', NODE_ENV: 'production' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  project.provide('explorerAddress', await addressOf(server));
  return () => {
    server.kill();
  };
}

function addressOf(server: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = '';
    server.stdout?.on('data', (text) => {
      said += text;
      const address = /Sectorgraph is at (\S+)/.exec(said)?.[1];
      if (address) {
        resolve(address);
      }
    });
    server.once('exit', (code) => reject(new Error(`npm start ended with code ${code}: ${said}`)));
  });
}
