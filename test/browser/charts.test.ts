import { expect, test } from 'vitest';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';
import { readCsv, saved } from '../support/download.ts';

const PROGRAM = '/programs/per-scholas-workadvance';
const OVER_TIME = /^Save .* over time/;
const CURVE = '/map?row=upfront-screening&column=annual-earnings&window=19-36&show=specifications';

describeInBrowser('charts', () => {
  useBrowser();

  test('are saved as SVG with title, filters, legend, data, license, citation and link inside', async () => {
    const page = await openReader();
    await page.goto(PROGRAM);
    await page.getByRole('group', { name: /^Measurements over time/ }).waitFor();

    const { name, bytes } = await saved(page, { menu: OVER_TIME, item: 'Image, SVG' });

    const parsed = await page.evaluate<{ problem: string | null; texts: string[] }>(`(() => {
      const file = new DOMParser().parseFromString(${JSON.stringify(bytes.toString('utf8'))}, 'image/svg+xml');
      return {
        problem: file.querySelector('parsererror')?.textContent ?? null,
        texts: [...file.querySelectorAll('text')].map((text) => text.textContent),
      };
    })()`);
    expect(parsed.problem).toBe(null);
    expect(name).toBe('annual-earnings-over-time-per-scholas-workadvance.svg');
    const words = parsed.texts.join(' ');
    for (const part of [
      'Annual earnings over time, Per Scholas (WorkAdvance)',
      'every evaluation of the program, percent of the control mean',
      'estimate and 95 percent interval',
      'Data: released 20',
      'License: ',
      'Cite as: ',
      `Link: ${page.url()}`,
    ]) {
      expect(words).toContain(part);
    }
    // Nothing is left that only the page could resolve.
    expect(bytes.toString('utf8')).not.toMatch(/var\(|href="\//);
  });

  test('are saved as PNG with twice the points of the SVG', async () => {
    const page = await openReader();
    await page.goto(PROGRAM);
    await page.getByRole('group', { name: /^Measurements over time/ }).waitFor();

    const svg = await saved(page, { menu: OVER_TIME, item: 'Image, SVG' });
    const png = await saved(page, { menu: OVER_TIME, item: 'Image, PNG' });

    const width = Number(/width="(\d+)"/.exec(svg.bytes.toString('utf8'))?.[1]);
    expect(png.bytes.subarray(1, 4).toString('latin1')).toBe('PNG');
    // The width is in the first chunk of a PNG, at its beginning.
    expect(png.bytes.readUInt32BE(16)).toBe(2 * width);
    expect(png.bytes.length).toBeGreaterThan(10_000);
  });

  test('give their table as CSV and JSON, with the rows and the order on screen', async () => {
    const page = await openReader();
    await page.goto(PROGRAM);
    const table = page.locator('#over-time table').first();
    await table.waitFor();

    const csv = await saved(page, { menu: OVER_TIME, item: 'Table, CSV' });
    const json = await saved(page, { menu: OVER_TIME, item: 'Table, JSON' });

    const lines = readCsv(csv.bytes);
    const record = lines.filter(([first]) => first?.startsWith('# '));
    const [header, ...rows] = lines.slice(record.length);
    expect(record.map(([key]) => key)).toEqual(
      ['Title', 'Filters', 'Data', 'License', 'Cite as', 'Link', 'Saved', 'Table'].map(
        (key) => `# ${key}`,
      ),
    );
    expect(header).toEqual([
      'Group',
      'Months',
      'Window',
      'On the scale of the chart',
      'As published',
      'Read in',
      'Link',
    ]);
    const months = await table.locator('tbody tr th[scope=row]').allTextContents();
    expect(rows.map((cells) => cells[1])).toEqual(months);
    expect(rows.every((cells) => cells.at(-1)?.includes('/findings/'))).toBe(true);
    const parsed = JSON.parse(json.bytes.toString('utf8'));
    expect(parsed.filters).toBe('every evaluation of the program, percent of the control mean');
    expect(parsed.tables[0].columns).toEqual(header);
    expect(
      parsed.tables[0].rows.map((row: { readonly Months: number }) => String(row.Months)),
    ).toEqual(months);
  });

  test('keep the outcome and the scale in the address', async () => {
    const page = await openReader();
    await page.goto(PROGRAM);

    await page.getByLabel('Scale', { exact: true }).selectOption('dollars of one year');
    await page
      .locator('#over-time')
      .getByText(/\d{4} U\.S\. dollars; more is favorable/)
      .waitFor();

    expect(new URL(page.url()).searchParams.get('scale')).toBe('dollars');
  });

  test('of specifications are gone through by arrow keys, each described', async () => {
    const page = await openReader();
    await page.goto(CURVE);
    const slider = page.getByRole('slider', { name: /^Result \d+ of \d+/ });
    await slider.waitFor();

    await slider.focus();
    await page.keyboard.press('Home');
    const first = await slider.getAttribute('aria-valuetext');
    await page.keyboard.press('ArrowRight');
    const second = await slider.getAttribute('aria-valuetext');

    expect(first).toMatch(
      / to .*estimate .*; \d+ arms? in \d+ evaluations?.*By \d+ specifications?: follow-up: /,
    );
    expect(second).not.toBe(first);
    expect(await page.getByText(second ?? '').count()).toBe(1);
  });

  test.each([
    { colorScheme: 'light', viewport: DESKTOP },
    { colorScheme: 'dark', viewport: PHONE },
  ] as const)('of specifications are accessible: $colorScheme, $viewport.width', async (look) => {
    const page = await openReader(look);
    await page.goto(CURVE);
    await page.getByRole('slider').waitFor();
    await page.waitForLoadState('networkidle');

    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});

describeInBrowser('a query', () => {
  useBrowser();

  test('stands as GraphQL, curl, Python and R, by keyboard', async () => {
    const page = await openReader();
    await page.goto('/programs/project-quest');
    await page.getByText('Query: this program').click();
    const tabs = page
      .getByRole('tablist', { name: 'Ways to ask this query' })
      .locator('visible=true');

    await tabs.getByRole('tab', { name: 'GraphQL' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');

    const panel = page.getByRole('tabpanel', { name: 'Python' });
    expect(await panel.locator('code').textContent()).toContain(
      `${new URL(page.url()).origin}/graphql`,
    );
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
