import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { type Browser, chromium } from 'playwright';
import { findChromium } from '../support/chromium.ts';
import { ROOT } from './child.ts';
import { ask, startExplorer } from './explorerProcess.ts';
import { amount, type Figure, type Report } from './figure.ts';

/** A name that Cytoscape writes on its container and that no minifier changes. */
const CYTOSCAPE = '_cyreg';
const COMMAND = 'npm run bench -- --only js';
const PART = 'JavaScript that a first visit loads';

/** What a browser loads for the start page, and for a graph, compressed. */
export async function measureJavaScript(): Promise<Report> {
  const found = findChromium();
  if (!found.path) {
    return {
      part: PART,
      command: COMMAND,
      figures: [],
      notMeasured: [`the scripts that pages load, since ${found.why}.`],
    };
  }
  const explorer = await startExplorer({ command: 'npm', args: ['start'] });
  const browser = await chromium.launch({
    executablePath: found.path,
    args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
  });
  try {
    const { address } = explorer;
    const start = await visit(browser, `${address}/`);
    const graph = await visit(browser, `${address}/graph?nodes=${await firstProgram(address)}`);
    return {
      part: PART,
      command: COMMAND,
      figures: [...figuresOf(start), ...figuresOfGraph({ start, graph })],
      notMeasured: [],
    };
  } finally {
    await browser.close();
    await explorer.stop();
  }
}

interface Visit {
  /** The files in dist/web that ran. */
  readonly files: readonly string[];
  readonly transferred: number;
  readonly gzip: number;
  readonly brotli: number;
  /** How many of the files hold Cytoscape. */
  readonly withCytoscape: number;
}

/** Opens a page in a profile with nothing kept, and waits until it asks for nothing more. */
async function visit(browser: Browser, url: string): Promise<Visit> {
  const context = await browser.newContext();
  try {
    const page = await context.newPage();
    const devTools = await context.newCDPSession(page);
    const scripts = new Map<string, string>();
    let transferred = 0;
    await devTools.send('Network.enable');
    devTools.on('Network.responseReceived', ({ requestId, response }) => {
      if (response.mimeType.includes('javascript')) {
        scripts.set(requestId, new URL(response.url).pathname);
      }
    });
    devTools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
      transferred += scripts.has(requestId) ? encodedDataLength : 0;
    });
    await page.goto(url, { waitUntil: 'networkidle' });
    return { transferred, ...weigh([...new Set(scripts.values())]) };
  } finally {
    await context.close();
  }
}

function weigh(files: readonly string[]): Omit<Visit, 'transferred'> {
  const contents = files.map((file) => readFileSync(join(ROOT, 'dist/web', file)));
  const total = (compress: (content: Buffer) => Buffer) =>
    contents.reduce((sum, content) => sum + compress(content).length, 0);
  return {
    files,
    gzip: total((content) => gzipSync(content, { level: 9 })),
    brotli: total(brotliCompressSync),
    withCytoscape: contents.filter((content) => content.includes(CYTOSCAPE)).length,
  };
}

function figuresOf(start: Visit): Figure[] {
  const goal = { atMost: 250, kind: 'must' } as const;
  return [
    {
      what: 'start page, gzip',
      value: start.gzip / 1000,
      unit: 'kB',
      goal,
      beside: `${start.files.length} files; the browser was sent ${amount(start.transferred / 1000, 'kB')} of scripts`,
    },
    { what: 'start page, brotli', value: start.brotli / 1000, unit: 'kB', goal },
    {
      what: 'start page, gzip, of where it is going',
      value: start.gzip / 1000,
      unit: 'kB',
      goal: { atMost: 120, kind: 'aim' },
      beside: 'React and React DOM alone 70 kB, by our notes',
    },
    {
      what: 'start page, files with Cytoscape',
      value: start.withCytoscape,
      unit: '',
      goal: { atMost: 0, kind: 'must' },
    },
  ];
}

function figuresOfGraph({ start, graph }: Record<'start' | 'graph', Visit>): Figure[] {
  return [
    {
      what: 'graph page, gzip, more than the start page',
      value: (graph.gzip - start.gzip) / 1000,
      unit: 'kB',
      goal: { atMost: 200, kind: 'aim' },
      beside: `${graph.files.length} files`,
    },
    {
      what: 'graph page, files with Cytoscape',
      value: graph.withCytoscape,
      unit: '',
      goal: { atLeast: 1, kind: 'must' },
    },
  ];
}

async function firstProgram(address: string): Promise<string> {
  const answer: { data: { programs: { nodes: readonly { id: string }[] } } } = JSON.parse(
    await ask(address, '{ programs(first: 1) { nodes { id } } }'),
  );
  return answer.data.programs.nodes[0]?.id ?? '';
}
