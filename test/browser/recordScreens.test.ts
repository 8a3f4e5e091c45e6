import type { Page } from 'playwright';
import { expect, test } from 'vitest';
import { kindEntry, kindNames } from '../../web/kinds/kinds.ts';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const looks = [
  { name: 'light on a desktop', colorScheme: 'light', viewport: DESKTOP },
  { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'light on a phone', colorScheme: 'light', viewport: PHONE },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE },
] as const;

/** The record of a kind on which most evidence bears: the fullest page that there is. */
async function fullestOf(page: Page, listField: string): Promise<string> {
  const query = `{ list: ${listField}(first: 1, orderBy: { field: FINDING_COUNT, direction: DESCENDING }) { nodes { address } } }`;
  const response = await page.request.post('/graphql', { data: { query } });
  const { data } = await response.json();
  return data.list.nodes[0].address;
}

async function expectGood(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.getByRole('heading', { level: 1 }).waitFor();
  await page.waitForLoadState('networkidle');
  expect(await accessibilityProblems(page)).toEqual([]);
  expect(await sidewaysScroll(page)).toBe(0);
}

describeInBrowser.each(looks)('in $name', ({ colorScheme, viewport }) => {
  useBrowser();

  test.each(kindNames)('the fullest record and the list of %s are accessible', async (kind) => {
    const { segment, listField } = kindEntry(kind);
    const page = await openReader({ colorScheme, viewport });

    await expectGood(page, await fullestOf(page, listField));
    await expectGood(page, `/${segment}`);
  });

  test('the open facets, the query and everything recorded fit and are accessible', async () => {
    const page = await openReader({ colorScheme, viewport: { ...viewport, width: 360 } });
    await page.goto('/findings?direction=unfavorable&without.population=*');
    await page.getByRole('button', { name: /^Filters/ }).click();
    await page.getByRole('checkbox', { name: /^Unfavorable difference/ }).waitFor();
    await page.evaluate('for (const one of document.querySelectorAll("details")) one.open = true');

    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);

    await page.goto(await fullestOf(page, 'programs'));
    await page.getByText('Everything recorded, each property with its meaning').click();
    await page.getByRole('row', { name: /^costPerParticipantUsd/ }).waitFor();

    expect(await accessibilityProblems(page)).toEqual([]);
    expect(await sidewaysScroll(page)).toBe(0);
  });
});
