import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import neo4j from 'neo4j-driver';
import { javaCommand } from './findNeo4j.ts';
import { fetchJars, jars } from './jars.ts';

/** A Neo4j that this process started, and may stop, kill and pause. */
export interface JavaServer {
  readonly uri: string;
  readonly port: number;
  /** Starts it on the data that it had, if it does not run. */
  readonly start: () => Promise<void>;
  /** SIGKILL: what a power cut does. Resolves once the port is free. */
  readonly kill: () => Promise<void>;
  /** SIGSTOP and SIGCONT: it keeps its connections and says nothing. */
  readonly pause: () => void;
  readonly resume: () => void;
  /** Kills it, and removes its data. */
  readonly remove: () => Promise<void>;
}

/** On a busy machine a start has taken 44 s. */
const START = 120_000;

/**
 * The shell kills the server once its own input ends, so that no server outlives the tests that
 * started it, however these end.
 */
const WATCHED = '"$@" < /dev/null > "$LOG" 2>&1 & echo $!; cat > /dev/null; kill -9 $!; wait $!';

/** A server on an empty store and a free port; with a password where one is given. */
export async function startJavaServer({
  password,
}: {
  readonly password?: string;
} = {}): Promise<JavaServer> {
  fetchJars();
  const home = mkdtempSync(join(tmpdir(), 'sectorgraph-neo4j-'));
  const port = await freePort();
  configure(home, { port, password });
  let running: Running | null = null;

  async function start(): Promise<void> {
    if (running) return;
    running = await run(home);
    try {
      await answerOnce({ uri: `bolt://127.0.0.1:${port}`, password });
    } catch (error) {
      await kill();
      throw error;
    }
  }
  async function kill(): Promise<void> {
    await running?.kill();
    running = null;
  }

  try {
    await start();
  } catch (error) {
    rmSync(home, { recursive: true, force: true });
    throw error;
  }
  return {
    uri: `bolt://127.0.0.1:${port}`,
    port,
    start,
    kill,
    pause: () => running?.signal('SIGSTOP'),
    resume: () => running?.signal('SIGCONT'),
    remove: async () => {
      await kill();
      rmSync(home, { recursive: true, force: true });
    },
  };
}

interface Running {
  readonly signal: (name: NodeJS.Signals) => void;
  readonly kill: () => Promise<void>;
}

async function run(home: string): Promise<Running> {
  const log = join(home, 'logs', 'neo4j.log');
  rmSync(log, { force: true });
  const java = [
    ...[javaCommand(), '-Xms256m', '-Xmx512m', '-XX:+UseSerialGC', '-XX:TieredStopAtLevel=1'],
    ...['-cp', `${jars}/*`, 'org.neo4j.server.CommunityEntryPoint'],
    ...[`--home-dir=${home}`, `--config-dir=${join(home, 'conf')}`],
  ];
  const shell = spawn('sh', ['-c', WATCHED, 'sh', ...java], {
    stdio: ['pipe', 'pipe', 'ignore'],
    env: { ...process.env, LOG: join(home, 'server.log') },
  });
  const over = new Promise<void>((resolve) => shell.once('exit', () => resolve()));
  const pid = await pidOf(shell);
  const running: Running = {
    signal: (name) => process.kill(pid, name),
    kill: () => {
      shell.stdin?.end();
      return over;
    },
  };
  await waitUntilStarted({ log, pid }).catch(async (error: unknown) => {
    await running.kill();
    throw new Error(`${error}\n${readFileSync(join(home, 'server.log'), 'utf8')}`);
  });
  return running;
}

/** The first question takes a server that has just started seconds on a busy machine; no test is about that. */
async function answerOnce({
  uri,
  password = 'no-authentication',
}: {
  readonly uri: string;
  readonly password: string | undefined;
}): Promise<void> {
  const driver = neo4j.driver(uri, neo4j.auth.basic('neo4j', password));
  try {
    await driver.executeQuery('SHOW INDEXES');
    await driver.executeQuery('MATCH (node) RETURN count(node)');
  } finally {
    await driver.close();
  }
}

function pidOf(shell: ChildProcess): Promise<number> {
  return new Promise((resolve, reject) => {
    shell.stdout?.once('data', (text) => resolve(Number(text)));
    shell.once('error', reject);
  });
}

/** An open port proves nothing, another server may hold it: the server's own log is asked. */
async function waitUntilStarted({
  log,
  pid,
}: {
  readonly log: string;
  readonly pid: number;
}): Promise<void> {
  const end = performance.now() + START;
  while (!(existsSync(log) && readFileSync(log, 'utf8').includes('INFO  Started.'))) {
    if (isOver(pid)) throw new Error('Neo4j ended while it started.');
    if (performance.now() > end) throw new Error(`Neo4j did not start in ${START / 1000} s.`);
    await setTimeout(100);
  }
}

/** Whether it has ended; until its shell lets go of it, it is a zombie that signals still reach. */
function isOver(pid: number): boolean {
  return /^\S*Z/.test(stateOf(pid));
}

function stateOf(pid: number): string {
  try {
    return execFileSync('ps', ['-o', 'stat=', '-p', String(pid)], { encoding: 'utf8' }).trim();
  } catch {
    return 'Z';
  }
}

function configure(
  home: string,
  { port, password }: { readonly port: number; readonly password: string | undefined },
): void {
  mkdirSync(join(home, 'conf'), { recursive: true });
  const address = `127.0.0.1:${port}`;
  writeFileSync(
    join(home, 'conf', 'neo4j.conf'),
    [
      'server.default_listen_address=127.0.0.1',
      `server.bolt.listen_address=${address}`,
      `server.bolt.advertised_address=${address}`,
      'server.http.enabled=false',
      'server.https.enabled=false',
      `dbms.security.auth_enabled=${password !== undefined}`,
      'dbms.usage_report.enabled=false',
      'server.memory.pagecache.size=128m',
      'db.tx_log.rotation.retention_policy=keep_none',
      '',
    ].join('\n'),
  );
  if (password !== undefined) {
    execFileSync(
      javaCommand(),
      [
        ...['-cp', `${jars}/*`, 'org.neo4j.server.startup.Neo4jAdminCommand'],
        ...['dbms', 'set-initial-password', password],
      ],
      { env: { ...process.env, NEO4J_HOME: home, NEO4J_CONF: join(home, 'conf') }, stdio: 'pipe' },
    );
  }
}

function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const server = createServer();
    server.once('error', reject);
    server.listen(0, '127.0.0.1', () => {
      const address = server.address();
      const port = typeof address === 'object' && address ? address.port : 0;
      server.close(() => resolve(port));
    });
  });
}
