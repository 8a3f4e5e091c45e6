import { describe, expect, test } from 'vitest';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const CELL = '/map?row=upfront-screening&column=annual-earnings&window=19-36';

const addresses = [
  ['coverage', '/map'],
  ['effects', '/map?mode=effects'],
  ['an open cell', CELL],
  ['an empty cell', '/map?row=text-messaging&column=annual-earnings'],
] as const;

const looks = [
  { name: 'light on a desktop', colorScheme: 'light', viewport: DESKTOP },
  { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'light on a phone', colorScheme: 'light', viewport: PHONE },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE },
] as const;

describeInBrowser('the map', () => {
  useBrowser();

  describe.each(looks)('in $name', ({ colorScheme, viewport }) => {
    test.each(addresses)('%s is accessible and does not scroll sideways', async (_, address) => {
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

    const source = page.locator('main a[href^="https://"]').first();
    await source.waitFor();
    expect(await source.isVisible()).toBe(true);
  });

  test('says in the table what the chart shows, arm by arm', async () => {
    const page = await openReader();
    await page.goto(CELL);

    const chart = page.getByRole('group', { name: /^Forest plot: / });
    await chart.waitFor();
    const rows = page.getByRole('table', { name: /the arms of the chart/ }).getByRole('row');

    expect((await rows.count()) - 1).toBe(await chart.getByRole('link').count());
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
