import { describe, expect, test } from 'vitest';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const screens = [
  ['the start page', '/'],
  ['search results', '/search?q=earnings'],
  ['a search without results', '/search?q=zzzzqqqq'],
  ['the About page', '/about'],
  ['an address that names nothing', '/nowhere'],
] as const;

const looks = [
  { name: 'light on a desktop', colorScheme: 'light', viewport: DESKTOP },
  { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'light on a phone', colorScheme: 'light', viewport: PHONE },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE },
] as const;

describeInBrowser('the screens around the records', () => {
  useBrowser();

  describe.each(looks)('in $name', ({ colorScheme, viewport }) => {
    test.each(screens)('%s is accessible and does not scroll sideways', async (_, address) => {
      const page = await openReader({ colorScheme, viewport });

      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await page.waitForLoadState('networkidle');

      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  test('fit into the narrowest window with everything opened', async () => {
    const page = await openReader({ viewport: { width: 360, height: 740 } });

    await page.goto('/about');
    await page.getByText('Open question', { exact: true }).waitFor();
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');

    expect(await sidewaysScroll(page)).toBe(0);
    expect(await accessibilityProblems(page)).toEqual([]);
  });
});
