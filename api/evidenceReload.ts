import { resolve } from 'node:path';
import type { Plugin } from 'vite';
import { readConfig } from './config.ts';

/** In development: a change of an evidence file puts the new data in place and refreshes open pages. */
export function evidenceReload(entry: string): Plugin {
  return {
    name: 'sectorgraph-evidence',
    configureServer(server) {
      const folder = resolve(readConfig().evidence);
      server.watcher.add(folder);
      let pending: NodeJS.Timeout | undefined;

      async function reload() {
        const { reloadEvidence } = await server.ssrLoadModule(entry);
        if (await reloadEvidence()) {
          server.ws.send({ type: 'full-reload' });
        }
      }

      server.watcher.on('all', (_event, file) => {
        if (!resolve(file).startsWith(folder)) {
          return;
        }
        // An editor or a branch switch touches many files at once.
        clearTimeout(pending);
        pending = setTimeout(() => {
          reload().catch((error: unknown) => server.config.logger.error(String(error)));
        }, 100);
      });
    },
  };
}
