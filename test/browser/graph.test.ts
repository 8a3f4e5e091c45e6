import type { Page } from 'playwright';
import { describe, expect, test } from 'vitest';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const PROGRAM = 'Project QUEST';

/** The graph as its outline says it: every row's words. */
async function outlineOf(page: Page): Promise<string[]> {
  return page.getByRole('tree', { name: 'Graph as a list' }).getByRole('treeitem').allInnerTexts();
}

function nodeRow(page: Page, name: string) {
  return page.getByRole('tree').getByRole('treeitem', { level: 2 }).filter({ hasText: name });
}

async function openGraphOf(page: Page, id: string): Promise<void> {
  await page.goto(`/graph?start=${id}`);
  await page.getByRole('treeitem', { level: 2 }).first().waitFor();
}

/** Expands the selected node by the ten neighbors that are ticked. */
async function expandByTen(page: Page): Promise<void> {
  await page
    .getByRole('button', { name: /^Expand/ })
    .first()
    .click();
  await page.getByRole('button', { name: 'Add 10' }).click();
  await expect.poll(() => page.getByRole('treeitem', { level: 2 }).count()).toBe(11);
}

describeInBrowser('the graph', () => {
  useBrowser();

  test('starts from any node that a reader finds', async () => {
    const page = await openReader();
    await page.goto('/graph');

    await page.getByRole('combobox').fill('projct quest');
    await page.getByRole('option', { name: PROGRAM, exact: false }).first().click();

    await nodeRow(page, PROGRAM).waitFor();
    await expect.poll(() => new URL(page.url()).search).toContain('project-quest');
  });

  test('expands by the best evidenced, says what came, and collapses to what was there', async () => {
    const page = await openReader();
    await openGraphOf(page, 'project-quest');
    const before = await outlineOf(page);

    await expandByTen(page);
    await expect.poll(() => page.getByRole('status').last().textContent()).toMatch(/added/);
    await page
      .getByRole('button', { name: /^Collapse/ })
      .first()
      .click();

    await expect.poll(() => outlineOf(page)).toEqual(before);
  });

  test('is the same view for whoever opens its address', async () => {
    const sender = await openReader();
    await openGraphOf(sender, 'project-quest');
    await expandByTen(sender);
    await sender.getByRole('checkbox', { name: /^Feature/ }).uncheck({ force: true });
    await expect.poll(() => sender.url()).toContain('hid');
    const sent = { url: sender.url(), outline: await outlineOf(sender) };

    const receiver = await openReader();
    await receiver.goto(sent.url);

    await expect.poll(() => outlineOf(receiver)).toEqual(sent.outline);
    expect(receiver.url()).toBe(sent.url);
  });

  test('names the ids of a link that the collection does not hold', async () => {
    const page = await openReader();

    await page.goto('/graph?start=project-quest.no-such-thing');

    await page
      .getByText(/no-such-thing/)
      .first()
      .waitFor();
    await nodeRow(page, PROGRAM).waitFor();
  });

  test('is reached and walked by keyboard alone, and a step is taken back', async () => {
    const page = await openReader();
    await page.goto('/');
    await page.getByRole('heading', { level: 1 }).waitFor();

    await page.keyboard.press('Control+k');
    await page.getByRole('dialog').waitFor();
    await page.keyboard.type(PROGRAM);
    await page
      .locator('[role="menuitem"][data-focused]', { hasText: new RegExp(`^${PROGRAM}.*Program`) })
      .waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('link', { name: 'Open in graph' }).waitFor();
    await tabTo(page, 'Open in graph');
    await page.keyboard.press('Enter');
    await nodeRow(page, PROGRAM).waitFor();
    await tabTo(page, PROGRAM);
    await page.keyboard.press('e');
    await page.getByRole('button', { name: 'Add 10' }).waitFor();
    await tabTo(page, 'Add 10');
    await page.keyboard.press('Enter');
    await expect.poll(() => page.getByRole('treeitem', { level: 2 }).count()).toBe(11);
    await page.keyboard.press('Control+z');

    await expect.poll(() => page.getByRole('treeitem', { level: 2 }).count()).toBe(1);
  });

  test('shows on a phone as a picture or as a list', async () => {
    const page = await openReader({ viewport: PHONE, hasTouch: true, isMobile: true });
    await page.goto('/graph?start=project-quest');

    await page.getByRole('button', { name: 'List' }).tap();

    await nodeRow(page, PROGRAM).waitFor();
    expect(await sidewaysScroll(page)).toBe(0);
  });

  describe.each([
    { name: 'light on a desktop', colorScheme: 'light', viewport: DESKTOP },
    { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP },
    { name: 'light on a phone', colorScheme: 'light', viewport: PHONE },
    { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE },
  ] as const)('in $name', ({ colorScheme, viewport }) => {
    test('is accessible while it is empty, drawn and asking', async () => {
      const page = await openReader({ colorScheme, viewport });

      await page.goto('/graph');
      await page.getByRole('combobox').waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);

      await page.goto('/graph?start=project-quest');
      await page
        .getByRole('button', { name: /^Expand/ })
        .first()
        .waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);

      await page
        .getByRole('button', { name: /^Expand/ })
        .first()
        .click();
      await page.getByRole('button', { name: 'Add 10' }).waitFor();
      expect(await accessibilityProblems(page)).toEqual([]);
    });
  });
});

/** Presses Tab until the control of that name has the focus. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let presses = 0; presses < 80; presses += 1) {
    const focused = await page.evaluate<string>(
      'document.activeElement?.getAttribute("aria-label") ?? document.activeElement?.textContent ?? ""',
    );
    if (focused.includes(name) && focused.length < name.length + 60) {
      return;
    }
    await page.keyboard.press('Tab');
  }
  throw new Error(`No control of the name "${name}" was reached by Tab.`);
}
