import { readFile } from 'node:fs/promises';
import { describe, expect, test } from 'vitest';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const CELL = '/map?row=upfront-screening&column=annual-earnings&window=19-36';

/** Held in all four looks. */
const screens = [
  ['coverage', '/map'],
  ['effects', '/map?mode=effects'],
  ['an open cell', CELL],
  ['an empty cell', '/map?row=text-messaging&column=annual-earnings'],
] as const;

/** What a cell shows: held once at each width and once in each theme. */
const cells = [
  ['every program', '/map?row=all&column=annual-earnings&window=19-36'],
  ['a window of time', '/map?columns=windows&row=upfront-screening&column=19-36'],
  ['a cell as a table', `${CELL}&show=table`],
  ['a cell as a graph', `${CELL}&show=graph`],
  ['programs with and without', `${CELL}&show=with-and-without`],
  ['specifications', `${CELL}&show=specifications`],
  ['what speaks against', `${CELL}&show=against`],
  ['what was passed over', `${CELL}&show=passed-over`],
] as const;

const looks = [
  {
    name: 'light on a desktop',
    colorScheme: 'light',
    viewport: DESKTOP,
    holds: [...screens, ...cells],
  },
  { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP, holds: screens },
  { name: 'light on a phone', colorScheme: 'light', viewport: PHONE, holds: screens },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE, holds: [...screens, ...cells] },
] as const;

describeInBrowser('the map', () => {
  useBrowser();

  describe.each(looks)('in $name', ({ colorScheme, viewport, holds }) => {
    test.each(holds)('%s is accessible and does not scroll sideways', async (_, address) => {
      const page = await openReader({ colorScheme, viewport });

      await page.goto(address);
      await page.getByRole('table').first().waitFor();
      await page.waitForLoadState('networkidle');

      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  test('changes its rows, and keeps them in the address', async () => {
    const page = await openReader();
    await page.goto('/map');

    await page.getByLabel('Rows').selectOption('sectors');
    await page.getByRole('columnheader', { name: 'Sectors' }).waitFor();

    expect(new URL(page.url()).search).toBe('?rows=sectors&columns=outcomes&mode=coverage');
  });

  test('takes a filter away where its sentence says it', async () => {
    const page = await openReader();
    await page.goto('/map?window=19-36');

    await page.getByRole('button', { name: 'Remove the filter 19 to 36 months' }).click();

    await page.getByText('Features × outcomes, every evaluation').waitFor();
    expect(new URL(page.url()).searchParams.get('window')).toBe(null);
  });

  test('opens a cell, whose numbers are two clicks from their publication', async () => {
    const page = await openReader();
    await page.goto('/map?window=19-36');

    await page.getByRole('link', { name: /^Upfront screening × Annual earnings: / }).click();
    const chart = page.getByRole('group', { name: /^Forest plot: / });
    await chart.getByRole('link', { name: /^Madison Strategies Group/ }).click();
    await page.waitForURL('**/findings/**');

    await page.locator('main a[href^="https://"]').first().waitFor();
  });

  test('says in the table what the chart shows, arm by arm', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=table`);

    const table = page.getByRole('table', { name: /the arms of the chart/ });
    await table.waitFor();
    const drawn = page.locator('svg[aria-label^="Forest plot"] a');
    await drawn.first().waitFor({ state: 'attached' });

    expect((await table.getByRole('row').count()) - 1).toBe(await drawn.count());
  });

  test('is gone through by arrow keys', async () => {
    const page = await openReader();
    await page.goto('/map');
    const first = page.locator('[data-at="1,1"]');
    await first.waitFor();

    await first.focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');

    const name = await page.locator('[data-at="2,2"]').textContent();
    const heading = page.getByRole('heading', { level: 2 });
    expect(name?.startsWith(`${await heading.textContent()}: `)).toBe(true);
  });

  test('is still entered by Tab when other rows and columns are fewer', async () => {
    const page = await openReader();
    await page.goto('/map');
    await page.locator('[data-at]').last().focus();
    const before = await page.locator('[data-at]').last().getAttribute('data-at');

    await page.getByLabel('Rows').selectOption('sectors');
    await page.getByLabel('Columns').selectOption('windows');
    const map = page.getByRole('region', { name: 'Number of evaluations by sectors and windows' });
    await map.focus();
    await page.keyboard.press('Tab');

    const last = await page.locator('[data-at]').last().getAttribute('data-at');
    expect(last).not.toBe(before);
    expect(await page.locator('[data-at]:focus').getAttribute('data-at')).toBe(last);
  });

  test('leaves the focus in a choice that brings the open cell along', async () => {
    const page = await openReader();
    await page.goto(CELL);
    await page.getByRole('group', { name: /^Forest plot: / }).waitFor();
    const show = page.getByLabel('Show', { exact: true });

    await show.focus();
    await show.selectOption('effects');
    await page.getByRole('region', { name: 'Intervals by features and outcomes' }).waitFor();
    await page.getByRole('group', { name: /^Forest plot: / }).waitFor();

    expect(await page.locator('select:focus').inputValue()).toBe('effects');
  });

  test('returns from a closed cell to where it was opened', async () => {
    const page = await openReader();
    await page.goto('/map?window=19-36');
    const cell = page.getByRole('link', { name: /^Upfront screening × Annual earnings: / });
    await cell.click();
    const heading = page.getByRole('heading', { name: 'Upfront screening × Annual earnings' });
    await heading.waitFor();
    const name = await cell.textContent();

    await page.getByRole('link', { name: 'Close' }).click();
    await heading.waitFor({ state: 'detached' });

    expect(await page.locator(':focus').textContent()).toBe(name);
    expect(await page.evaluate('scrollY')).toBeGreaterThan(0);
  });

  test('says nothing of a view by the answer to the one before', async () => {
    const page = await openReader();
    await page.goto(CELL);
    const chart = page.getByRole('group', { name: /^Forest plot: / });
    await chart.waitFor();
    const save = page.getByRole('button', { name: /^Save Map of the evidence/ });
    await save.waitFor();
    let answer = () => {};
    const held = new Promise<void>((resolve) => {
      answer = resolve;
    });
    await page.route('**/graphql', async (route) => {
      await held;
      await route.continue();
    });

    await page.getByLabel('When').selectOption('37-72');
    const panel = page.getByRole('region', { name: 'Upfront screening × Annual earnings' });
    await panel.getByText('Loading the cell').waitFor();
    expect(await chart.count()).toBe(0);
    expect(await save.count()).toBe(0);
    const links = await page.locator('td [data-at]').allTextContents();
    expect(links.filter((words) => !words.includes(': loading …'))).toEqual([]);
    answer();

    await page.getByRole('group', { name: /^Forest plot: .+, 37 to 72 months$/ }).waitFor();
  });

  test('keeps the open cell while its filters change', async () => {
    const page = await openReader();
    await page.goto(CELL);

    await page.getByLabel('Design', { exact: true }).selectOption('randomized');
    await page.getByText('Features × outcomes, 19 to 36 months AND randomized').waitFor();

    expect(new URL(page.url()).searchParams.get('row')).toBe('upfront-screening');
    await page.getByRole('group', { name: /^Forest plot: Upfront screening/ }).waitFor();
  });

  test('shows an outcome over every program two clicks from the start', async () => {
    const page = await openReader();
    await page.goto('/');

    await page.getByRole('link', { name: /^Each outcome over all programs/ }).click();
    await page.getByRole('link', { name: 'Annual earnings over all programs' }).click();

    await page.getByRole('heading', { name: 'All programs × Annual earnings' }).waitFor();
    await page
      .getByRole('group', { name: 'Forest plot: All programs × Annual earnings, 19 to 36 months' })
      .waitFor();
  });

  test('begins its rows with every program, then the core features', async () => {
    const page = await openReader();
    await page.goto('/map');
    const rows = page.getByRole('rowheader');
    await rows.first().waitFor();

    expect((await rows.allTextContents()).slice(0, 2)).toEqual([
      'All programs',
      'Occupational skills training',
    ]);
  });

  test('says who rated the evaluations of a cell, word by word', async () => {
    const page = await openReader();
    await page.goto(CELL);

    const ratings = page.getByRole('region', { name: 'How its evaluations are rated' });
    await ratings.waitFor();

    expect(await ratings.getByRole('term').count()).toBeGreaterThan(1);
  });

  test('opens another look at a cell by mouse, and returns to the one before', async () => {
    const page = await openReader();
    await page.goto(CELL);

    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('tabpanel', { name: 'Table' }).getByRole('table').waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toBe('table');
    await page.goBack();

    await page.getByRole('tab', { name: 'Forest', selected: true }).waitFor();
  });

  test('opens another look at a cell by keyboard', async () => {
    const page = await openReader();
    await page.goto(CELL);
    await page.getByRole('tab', { name: 'Forest' }).focus();

    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');

    await page.getByRole('tab', { name: 'Graph', selected: true }).waitFor();
    expect(new URL(page.url()).searchParams.get('show')).toBe('graph');
  });

  test('opens an arm of the chart without loading the page again', async () => {
    const page = await openReader();
    await page.goto(CELL);
    const chart = page.getByRole('group', { name: /^Forest plot: / });
    await chart.waitFor();
    await page.evaluate('document.documentElement.dataset.sameDocument = "yes"');

    await chart.getByRole('link').first().click();
    await page.waitForURL('**/findings/**');

    expect(await page.evaluate('document.documentElement.dataset.sameDocument')).toBe('yes');
  });

  test('draws the graph of a cell in place, with the same as text and the way to the graph screen', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=graph`);

    await page.getByRole('img', { name: /^Picture of the graph of Upfront screening/ }).waitFor();
    await page.getByText(/^The same as text: \d+ nodes/).click();
    await page
      .getByRole('tabpanel', { name: 'Graph' })
      .getByRole('link', { name: 'WorkAdvance demonstration' })
      .waitFor();
    await page.getByRole('link', { name: 'Open in the graph screen' }).click();

    await page.waitForURL('**/graph?nodes=**');
  });

  test('compares programs with, without and not recorded, and says no effect of the feature', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=with-and-without`);

    const panel = page.getByRole('tabpanel', { name: 'With and without' });
    await panel.getByRole('heading', { name: /^Randomized tests of this feature/ }).waitFor();
    const chart = panel.getByRole('group', { name: /^Forest plot: / });
    await chart.getByText(/^With Upfront screening: /).waitFor();
    await chart.getByText(/^Upfront screening not recorded: /).waitFor();
    await panel.getByText(/from permuting whole evaluations/).waitFor();

    expect(await panel.getByText(/no difference is given/i).count()).toBe(1);
    expect(await panel.getByText(/effect of upfront screening/i).count()).toBe(0);
  });

  test('answers whether two features can be told apart, and keeps them in the address', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=with-and-without`);

    await page
      .getByLabel('Another', { exact: true })
      .selectOption({ label: 'Career pathway steps' });
    await page.getByText(/^Upfront screening and Career pathway steps can/).waitFor();

    const { searchParams } = new URL(page.url());
    expect(searchParams.get('first')).toBe('upfront-screening');
    expect(searchParams.get('second')).toBe('career-pathway');
  });

  test('tells a referee why a program is missing', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=passed-over`);

    await page.getByLabel(/^Why is a program missing/).pressSequentially('project quest');
    await page.getByText(/of “project quest” passed over, 1 arm kept/).waitFor();
    await page.getByRole('heading', { name: /^Measured outside the window/ }).waitFor();

    const field = page.getByLabel(/^Why is a program missing/);
    expect(await field.inputValue()).toBe('project quest');
    expect(new URL(page.url()).searchParams.get('find')).toBe('project quest');
  });

  test('lists what speaks against, each with its reason', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=against`);

    const items = page.getByRole('tabpanel', { name: 'Against' }).getByRole('listitem');
    await items.first().waitFor();

    expect(await items.count()).toBeGreaterThan(1);
  });

  test('prints the chart, the table and what was passed over, whichever is open', async () => {
    const page = await openReader();
    await page.goto(`${CELL}&show=against`);
    await page.getByRole('tabpanel', { name: 'Against' }).waitFor();

    await page.emulateMedia({ media: 'print' });

    await page.locator('svg[aria-label^="Forest plot"]').waitFor({ state: 'visible' });
    await page.getByText('the arms of the chart, and where each was read').waitFor();
    await page.getByText(/^Measured outside the window/).waitFor();
  });

  test('is saved as a table of every crossing, gaps among them, and as a picture', async () => {
    const page = await openReader();
    await page.goto('/map?rows=sectors');
    await page.getByRole('rowheader').first().waitFor();
    await page.getByRole('button', { name: /^Save Map of the evidence/ }).click();

    const [table] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Table, CSV' }).click(),
    ]);
    const csv = await readFile(await table.path(), 'utf8');
    await page.getByRole('button', { name: /^Save Map of the evidence/ }).click();
    const [picture] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('menuitem', { name: 'Image, SVG' }).click(),
    ]);
    const svg = await readFile(await picture.path(), 'utf8');

    expect(csv).toContain(
      'Row,Column,Evaluations,Designs,Arms,Findings,Findings of reviews,Ratings',
    );
    expect(csv).toMatch(/All programs,Annual earnings,\d+,/);
    expect(csv).toMatch(/,0,,0,0,0,/);
    expect(svg).toContain('All programs');
  });

  test('leads from a gap to the nearest evidence', async () => {
    const page = await openReader();
    await page.goto('/map?row=text-messaging&column=annual-earnings');

    const panel = page.getByRole('region', { name: 'Motivating text messages × Annual earnings' });
    await panel.getByText('No evaluation found in this collection').waitFor();
    await panel
      .getByRole('link', { name: / × Annual earnings$/ })
      .first()
      .click();

    await page.getByRole('group', { name: /^Forest plot: / }).waitFor();
  });
});
