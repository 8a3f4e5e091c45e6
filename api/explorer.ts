import { serveStatic } from '@hono/node-server/serve-static';
import { Hono } from 'hono';
import { compress } from 'hono/compress';
import { etag } from 'hono/etag';
import { secureHeaders } from 'hono/secure-headers';

/** Whatever answers the addresses of the API. */
interface Api {
  fetch(request: Request): Response | Promise<Response>;
}

/**
 * The style elements that React Aria (for touch) and Cytoscape (for its container) write. A browser
 * test fails on any complaint in the console, so a new version of either shows here.
 */
const STYLES_OF_LIBRARIES = [
  "'sha256-38RhXrc7EdReTKsOm23ZPOCUgniTUUcjky8QOOrQx6o='",
  "'sha256-pgvDUBa4IjFA2yuSJ2cqcyxmNYJMborsd0ORcRv9vw8='",
];

const API_ADDRESSES = ['/graphql', '/healthz', '/readyz'];

/** The explorer, the API and health behind one door: what is not the API's address is the explorer's. */
export function createExplorer({
  api,
  files,
}: {
  readonly api: Api;
  readonly files: string;
}): Hono {
  const app = new Hono();

  app.use(secureHeaders({ crossOriginResourcePolicy: 'cross-origin', xFrameOptions: 'DENY' }));
  for (const address of API_ADDRESSES) {
    app.use(address, compress());
    app.all(address, (context) => api.fetch(context.req.raw));
  }

  // The page runs our own scripts alone; GraphiQL, behind the API, has a policy of its own.
  app.use(
    secureHeaders({
      contentSecurityPolicy: {
        defaultSrc: ["'self'"],
        styleSrc: ["'self'", ...STYLES_OF_LIBRARIES],
        imgSrc: ["'self'", 'data:', 'blob:'],
        objectSrc: ["'none'"],
        baseUri: ["'none'"],
        formAction: ["'self'"],
        frameAncestors: ["'none'"],
      },
    }),
  );
  // A hashed file never changes; one that is gone must not be answered with the page.
  app.use('/assets/*', async (context, next) => {
    await next();
    context.header(
      'Cache-Control',
      context.res.ok ? 'public, max-age=31536000, immutable' : 'no-store',
    );
  });
  app.get('/assets/*', serveStatic({ root: files, precompressed: true }));
  app.all('/assets/*', (context) => context.text('There is no such file.', 404));

  app.use(etag(), async (context, next) => {
    await next();
    context.header('Cache-Control', 'no-cache');
  });
  app.get('*', serveStatic({ root: files, precompressed: true }));
  app.get('*', serveStatic({ root: files, path: 'index.html', precompressed: true }));
  return app;
}
