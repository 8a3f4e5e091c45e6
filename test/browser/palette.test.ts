import type { Locator, Page } from 'playwright';
import { expect, test } from 'vitest';
import { accessibilityProblems } from '../support/accessibility.ts';
import { describeInBrowser, openReader, useBrowser } from '../support/browser.ts';

describeInBrowser('the command palette', () => {
  useBrowser();

  test('finds and opens a record by keyboard alone', async () => {
    const page = await openReader();
    await page.goto('/about');
    await page.getByRole('heading', { level: 1 }).waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('projct quest');
    await marked(page, 'Project QUEST').waitFor();
    expect(await accessibilityProblems(page)).toEqual([]);
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Project QUEST' }).waitFor();
    expect(await page.evaluate('document.activeElement.id')).toBe('main');
  });

  test('goes to places, and Escape leaves it', async () => {
    const page = await openReader();
    await page.goto('/');
    await page.getByRole('button', { name: 'Find' }).click();
    await page.getByRole('dialog').waitFor();
    await page.keyboard.press('Escape');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('dictionary');
    await marked(page, 'About and data dictionary').waitFor();
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'About this collection' }).waitFor();
  });

  test('chooses a theme, which a new load keeps', async () => {
    const page = await openReader({ colorScheme: 'light' });
    await page.goto('/about');
    const paper = () =>
      page.evaluate<string>('getComputedStyle(document.documentElement).backgroundColor');
    await page.getByRole('heading', { level: 1 }).waitFor();
    const light = await paper();

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type('dark');
    await marked(page, 'Theme: dark').waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('dialog').waitFor({ state: 'detached' });

    const dark = await paper();
    expect(dark).not.toBe(light);
    await page.reload();
    expect(await paper()).toBe(dark);
  });
});

/** The item that Enter would open, once it is that one. */
function marked(page: Page, name: string): Locator {
  return page.locator('[role="menuitem"][data-focused]', { hasText: name });
}
