// `npm start`: builds what is not built or older than its sources, then serves. Plain JavaScript,
// since Node 20 cannot run TypeScript before there is a build.
import { spawnSync } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { fileURLToPath, pathToFileURL } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const BUILT = ['dist/api/main.js', 'dist/web/index.html'];
const SOURCES = ['api', 'web', 'seed', 'package-lock.json', 'vite.config.ts'];

/** The time of the newest source; the evidence is read at each start and not built. */
function newest(path) {
  const entry = statSync(`${root}${path}`, { throwIfNoEntry: false });
  if (!entry?.isDirectory()) {
    return entry?.mtimeMs ?? 0;
  }
  const inside = readdirSync(`${root}${path}`)
    .filter(
      (name) => `${path}/${name}` !== 'seed/evidence' && `${path}/${name}` !== 'seed/releases',
    )
    .map((name) => newest(`${path}/${name}`));
  return Math.max(0, ...inside);
}

const built = Math.min(
  ...BUILT.map((path) => statSync(`${root}${path}`, { throwIfNoEntry: false })?.mtimeMs ?? 0),
);
const sources = statSync(`${root}web`, { throwIfNoEntry: false })
  ? Math.max(...SOURCES.map(newest))
  : 0;
if (built < sources) {
  console.log(built === 0 ? 'Building the explorer, once …' : 'Sources changed: building again …');
  const build = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    stdio: ['ignore', 'ignore', 'inherit'],
    shell: process.platform === 'win32',
  });
  if (build.status !== 0) {
    console.error('The build failed; nothing is served. `npm run build` shows all of its output.');
    process.exit(1);
  }
}
await import(pathToFileURL(`${root}dist/api/main.js`).href);
