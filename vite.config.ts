import { fileURLToPath } from 'node:url';
import devServer from '@hono/vite-dev-server';
import react from '@vitejs/plugin-react';
import type { Plugin } from 'vite';
import { compression } from 'vite-plugin-compression2';
import { configDefaults, defineConfig } from 'vitest/config';
import { developmentReload } from './api/developmentReload.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** In development the API answers these addresses and Vite all others, the sources in web/graphql among them. */
const NOT_THE_API = /^\/(?!(graphql|healthz|readyz)(\?|$))/;

export default defineConfig(({ mode, isSsrBuild = false }) => ({
  root: here('web'),
  cacheDir: here('.cache/vite'),
  plugins: [
    react(),
    // Compressed once, here, rather than at each request.
    !isSsrBuild &&
      compression({ algorithms: ['gzip', 'brotliCompress'], include: /\.(js|css|html|svg)$/ }),
    ...(mode === 'test' ? [] : developmentApi()),
  ],
  // The server is one file with all that it needs: it starts in half the time.
  ssr: isSsrBuild ? { noExternal: true } : {},
  server: { port: Number(process.env.PORT ?? 4000), strictPort: true, host: process.env.HOST },
  build: {
    outDir: here('dist/web'),
    emptyOutDir: true,
    manifest: !isSsrBuild,
    // Cytoscape, whole, is in the graph's chunk; no other screen loads it (npm run bench holds that).
    chunkSizeWarningLimit: 600,
    copyPublicDir: !isSsrBuild,
    // Older targets rewrite light-dark() and lose colors.
    cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
  },
  test: {
    root: here('.'),
    // The line that says what was not run, and the plain closing line for CI.
    reporters: ['default', here('test/support/reporter.ts')],
    projects: [
      {
        extends: true,
        test: {
          name: 'node',
          // Much of what breaks a Neo4j is waiting: two files at once, also on two cores.
          maxWorkers: 2,
          globalSetup: here('test/support/neo4j/globalSetup.ts'),
          // Shared machines are slow at times. A test that lets time pass states its own limit.
          testTimeout: 60_000,
          include: ['test/**/*.test.ts'],
          exclude: [...configDefaults.exclude, 'test/browser/**'],
          // One copy of graphql: its two builds refuse each other's types.
          alias: { graphql: 'graphql/index.js' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          globalSetup: here('test/support/explorer.ts'),
          fileParallelism: false,
          // After the others, which have the processors to themselves then.
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
        },
      },
    ],
  },
}));

function developmentApi(): Plugin[] {
  const entry = here('api/dev.ts');
  return [
    devServer({
      entry,
      injectClientScript: false,
      exclude: [NOT_THE_API],
    }),
    developmentReload(entry, { code: [here('api'), here('seed')] }),
  ];
}
