import { resolve, sep } from 'node:path';
import type { Plugin } from 'vite';
import { readConfig } from './config.ts';

/**
 * In development: a change of code under the given folders makes the API anew, and a change of an
 * evidence file puts the new data in place; both refresh open pages.
 */
export function developmentReload(
  entry: string,
  { code }: { readonly code: readonly string[] },
): Plugin {
  return {
    name: 'sectorgraph-development',
    configureServer(server) {
      const evidence = resolve(readConfig().evidence);
      server.watcher.add([evidence, ...code]);
      let pending: NodeJS.Timeout | undefined;

      /** An editor or a branch switch touches many files at once. */
      function soon(act: () => Promise<boolean>) {
        clearTimeout(pending);
        pending = setTimeout(() => {
          act()
            .then((isNew) => isNew && server.ws.send({ type: 'full-reload' }))
            .catch((error: unknown) => server.config.logger.error(String(error)));
        }, 100);
      }

      async function reloadCode() {
        // All of it: half a schema builder cannot take its types a second time.
        server.environments.ssr.moduleGraph.invalidateAll();
        await server.ssrLoadModule(entry);
        return true;
      }

      async function reloadEvidence() {
        const { reloadEvidence: reload } = await server.ssrLoadModule(entry);
        return reload();
      }

      server.watcher.on('all', (_event, file) => {
        const path = resolve(file);
        if (path.startsWith(evidence + sep)) {
          soon(reloadEvidence);
        } else if (code.some((folder) => path.startsWith(folder + sep))) {
          soon(reloadCode);
        }
      });
    },
  };
}
