import {
  type Browser,
  type BrowserContext,
  type BrowserContextOptions,
  chromium,
  type Page,
} from 'playwright';
import { afterAll, afterEach, beforeAll, describe, expect, inject } from 'vitest';
import { findChromium } from './chromium.ts';

/** Without a browser these tests are skipped; the run's closing lines say so, and why. */
export const describeInBrowser = describe.skipIf(!findChromium().path);

export const DESKTOP = { width: 1280, height: 800 } as const;
export const PHONE = { width: 375, height: 812 } as const;

let browser: Browser | undefined;
const contexts: BrowserContext[] = [];
const complaints: string[] = [];

/** Starts one browser for the tests of a file; each test may open readers of its own. */
export function useBrowser(): void {
  beforeAll(async () => {
    browser = await chromium.launch({
      executablePath: findChromium().path,
      args: ['--no-sandbox', '--disable-gpu', '--disable-background-networking'],
    });
  });
  afterEach(async () => {
    await Promise.all(contexts.splice(0).map((context) => context.close()));
    // Whatever a page complained of in its console fails the test that opened it.
    expect(complaints.splice(0)).toEqual([]);
  });
  afterAll(() => browser?.close());
}

/** A reader with a browser profile of their own: nothing is shared between two of them but addresses. */
export async function openReader(options: BrowserContextOptions = {}): Promise<Page> {
  const context = await browser?.newContext({
    viewport: DESKTOP,
    reducedMotion: 'reduce',
    baseURL: inject('explorerAddress') ?? undefined,
    ...options,
  });
  if (!context) {
    throw new Error('useBrowser() was not called in this file.');
  }
  contexts.push(context);
  const page = await context.newPage();
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') {
      complaints.push(`${message.text()} (${page.url()})`);
    }
  });
  page.on('request', (request) => {
    const { protocol, origin } = new URL(request.url());
    if (protocol.startsWith('http') && origin !== inject('explorerAddress')) {
      complaints.push(`asked another host: ${request.url()}`);
    }
  });
  return page;
}
