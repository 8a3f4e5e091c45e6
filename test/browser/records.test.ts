import { expect, test } from 'vitest';
import { describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

describeInBrowser('records and lists', () => {
  useBrowser();

  test('answer in two clicks which programs have supports while screening is not recorded', async () => {
    const page = await openReader();
    await page.goto('/programs');

    await page.getByRole('checkbox', { name: /^Wraparound support services \d/ }).click();
    await page.getByRole('checkbox', { name: /^Upfront screening not recorded/ }).click();
    await page
      .getByText('Programs with wraparound support services, upfront screening not recorded')
      .waitFor();

    expect(new URL(page.url()).search).toBe(
      '?features=wraparound-supports&without.features=upfront-screening',
    );
    const other = await openReader();
    await other.goto(page.url());
    await other.getByRole('link', { name: 'Carreras en Salud' }).waitFor();
    expect(await other.getByRole('link', { name: 'Project QUEST', exact: true }).count()).toBe(0);
  });

  test('lead from a number to its finding and from there to the publication', async () => {
    const page = await openReader();
    await page.goto('/programs/per-scholas-workadvance');

    const findings = page.locator('#findings');
    await findings.getByRole('link', { name: '25.9 percent higher' }).click();
    await page.getByRole('heading', { level: 1, name: /^Annual earnings, Per Scholas/ }).waitFor();

    const stated = page.locator('#reported-in');
    expect(await stated.getByText('Table 5.1').count()).toBe(1);
    expect(await stated.getByRole('link', { name: 'mdrc.org' }).getAttribute('href')).toBe(
      'https://www.mdrc.org/publication/encouraging-evidence-sector-focused-advancement-strategy-0',
    );
  });

  test('say who runs a program', async () => {
    const page = await openReader();
    await page.goto('/programs/project-quest');

    const operators = page.locator('dl > div', { hasText: 'Run by' });
    await operators.waitFor();

    expect(await operators.getByRole('link').allInnerTexts()).toEqual(['Project QUEST']);
  });

  test('show everything recorded when asked', async () => {
    const page = await openReader();
    await page.goto('/features/upfront-screening');

    await page.getByText('Everything recorded, each property with its meaning').click();
    const row = page.getByRole('row', { name: /^core/ });
    await row.waitFor();

    expect(await row.getByRole('cell').first().textContent()).toBe('Yes');
  });

  test('offer the nearest where no record has the id', async () => {
    const page = await openReader();
    await page.goto('/programs/project-qest');

    await page.getByRole('heading', { name: 'This program is not in the collection' }).waitFor();
    await page.getByRole('link', { name: 'Project QUEST', exact: true }).first().click();

    await page.waitForURL('**/programs/project-quest');
  });

  test('fold the facets of a list on a phone', async () => {
    const page = await openReader({ viewport: PHONE });
    await page.goto('/programs?features=wraparound-supports');

    const box = page.getByRole('checkbox', { name: /^Wraparound support services \d/ });
    await page.getByRole('link', { name: 'Carreras en Salud' }).waitFor();
    expect(await box.isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Filters (1)' }).click();

    await box.waitFor();
    expect(await box.isChecked()).toBe(true);
  });

  test('say in words when a list has nothing, and how to go on', async () => {
    const page = await openReader();
    await page.goto('/programs?q=zzz');

    await page.getByRole('button', { name: 'Show all programs' }).click();

    await page.getByText('All programs', { exact: true }).waitFor();
    expect(new URL(page.url()).search).toBe('');
  });
});
