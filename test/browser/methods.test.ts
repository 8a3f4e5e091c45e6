import type { Page } from 'playwright';
import { describe, expect, inject, test } from 'vitest';
import { windowChoices } from '../../web/state/map/mapView.ts';
import { windowNames } from '../../web/state/map/windows.ts';
import { accessibilityProblems, sidewaysScroll } from '../support/accessibility.ts';
import { at, listOf } from '../support/api.ts';
import { DESKTOP, describeInBrowser, openReader, PHONE, useBrowser } from '../support/browser.ts';

const addresses = [
  ['the methods', '/methods'],
  ['the methods of another outcome', '/methods?outcome=credential-attainment&window=latest'],
  ['an outcome that is not there', '/methods?outcome=nowhere'],
  ['the code of a rule', '/methods/code/api/synthesis/ladder.ts?function=ladderOf'],
  ['code that is not there', '/methods/code/api/nowhere.ts'],
] as const;

const looks = [
  { name: 'light on a desktop', colorScheme: 'light', viewport: DESKTOP },
  { name: 'dark on a desktop', colorScheme: 'dark', viewport: DESKTOP },
  { name: 'light on a phone', colorScheme: 'light', viewport: PHONE },
  { name: 'dark on a phone', colorScheme: 'dark', viewport: PHONE },
] as const;

/** The rule of this name, with all that stands under it. */
function rule(page: Page, name: string) {
  return page.getByRole('article', { name });
}

/** What the API answers to a reader who asks it what the page asks. */
async function answer(query: string): Promise<unknown> {
  const response = await fetch(`${inject('explorerAddress')}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return at(await response.json(), 'data');
}

describeInBrowser('the methods', () => {
  useBrowser();

  describe.each(looks)('in $name', ({ colorScheme, viewport }) => {
    test.each(addresses)('%s: accessible, and no sideways scroll', async (_, address) => {
      const page = await openReader({ colorScheme, viewport });

      await page.goto(address);
      await page.getByRole('heading', { level: 1 }).waitFor();
      await expect.poll(() => page.getByText(/^Loading /).count()).toBe(0);
      await page.waitForLoadState('networkidle');
      await page.evaluate(
        'for (const one of document.querySelectorAll("details")) one.open = true',
      );

      expect(await accessibilityProblems(page)).toEqual([]);
      expect(await sidewaysScroll(page)).toBe(0);
    });
  });

  test('take the outcome with most findings as their example, with the numbers of the API', async () => {
    const page = await openReader();
    await page.goto('/methods');
    await rule(page, 'The ladder of k').getByText('the example is here').waitFor();
    const outcomes = await answer(
      '{ outcomes(first: 1, orderBy: [{ field: FINDING_COUNT, direction: DESCENDING }]) { nodes { id name } } }',
    );
    const [first] = listOf(at(outcomes, 'outcomes', 'nodes'));
    const window = await page.getByLabel('Window', { exact: true }).inputValue();
    const name = windowNames[windowChoices.find((choice) => choice === window) ?? 'latest'];

    const pool = at(
      await answer(
        `{ pool(outcome: "${at(first, 'id')}", window: ${name}) {
          armCount evaluationCount pooledArmCount pooledEvaluationCount
          result { intervalText estimateText df } prediction { text } isFloored
          heterogeneity { iSquared } dataVersion ladder { says }
        } }`,
      ),
      'pool',
    );
    const arms = `${at(pool, 'pooledArmCount')} arms in ${at(pool, 'pooledEvaluationCount')} evaluations with a standard error`;

    expect(await page.getByLabel('Outcome of the example').inputValue()).toBe(at(first, 'id'));
    expect(await rule(page, 'One finding stands for each arm').textContent()).toContain(
      `${at(pool, 'armCount')} arms in ${at(pool, 'evaluationCount')} evaluations, ${arms}`,
    );
    expect(await rule(page, 'Knapp–Hartung with a floor').textContent()).toContain(
      `${at(pool, 'result', 'intervalText')}, estimate ${at(pool, 'result', 'estimateText')}`,
    );
    expect(await rule(page, 'Knapp–Hartung with a floor').textContent()).toContain(
      `The floor ${at(pool, 'isFloored') ? 'bit' : 'did not bite'}`,
    );
    expect(await rule(page, 'Where a further arm may fall').textContent()).toContain(
      String(at(pool, 'prediction', 'text')),
    );
    expect(await rule(page, 'How much arms differ').textContent()).toContain(
      `I² = ${Math.round(Number(at(pool, 'heterogeneity', 'iSquared')))} percent`,
    );
    expect(await rule(page, 'The ladder of k').textContent()).toContain(
      String(at(pool, 'ladder', 'says')),
    );
    expect(await rule(page, 'Every result names its rules and its data').textContent()).toContain(
      String(at(pool, 'dataVersion')),
    );
  });

  test('keep the example of the reader in the address', async () => {
    const page = await openReader();
    await page.goto('/methods');
    const ladder = rule(page, 'The ladder of k');
    await ladder.getByText('the example is here').waitFor();

    await page.getByLabel('Outcome of the example').selectOption({ label: 'Employed' });
    await page.getByLabel('Window', { exact: true }).selectOption({ label: '37 to 72 months' });
    await rule(page, 'One finding stands for each arm')
      .getByText('Employed, 37 to 72 months')
      .waitFor();

    const { searchParams } = new URL(page.url());
    expect([...searchParams.keys()]).toEqual(['outcome', 'window']);
    expect(searchParams.get('window')).toBe('37-72');
  });

  test('say so where an address names no outcome, and stand without numbers', async () => {
    const page = await openReader();
    await page.goto('/methods?outcome=nowhere');

    await page.getByText('There is no outcome “nowhere”').waitFor();
    expect(await page.getByText('Here and now').count()).toBe(0);
  });

  test('open at the rule that an address names', async () => {
    const page = await openReader();

    await page.goto('/methods#ladder-of-k');
    await rule(page, 'The ladder of k').getByText('the example is here').waitFor();

    await expect
      .poll(async () => (await rule(page, 'The ladder of k').boundingBox())?.y)
      .toBeLessThan(60);
    expect((await rule(page, 'The ladder of k').boundingBox())?.y).toBeGreaterThan(-5);
  });

  test('lead from their index to a rule', async () => {
    const page = await openReader({ viewport: PHONE });
    await page.goto('/methods');
    await rule(page, 'The ladder of k').getByText('the example is here').waitFor();

    await page
      .getByRole('navigation', { name: 'Rules' })
      .getByRole('link', { name: 'Pooling' })
      .click();

    await expect
      .poll(async () => {
        const box = await page.getByRole('heading', { name: 'Pooling' }).boundingBox();
        return box?.y;
      })
      .toBeLessThan(100);
    expect(new URL(page.url()).hash).toBe('#pooling');
  });

  test('lead from a rule to its code, and back', async () => {
    const page = await openReader();
    await page.goto('/methods');

    await rule(page, 'The ladder of k').getByRole('link', { name: 'ladderOf' }).click();
    await page.waitForURL('**/methods/code/api/synthesis/ladder.ts?function=ladderOf');
    const code = page.getByRole('region', { name: 'The text of api/synthesis/ladder.ts' });
    await code.getByText('export function ladderOf(').waitFor();

    await page.getByRole('link', { name: 'The ladder of k' }).click();
    await page.waitForURL('**/methods#ladder-of-k');
  });

  test('lead from an arm to its finding, and to its publication’s address', async () => {
    const page = await openReader();
    await page.goto('/methods');
    const arms = rule(page, 'One finding stands for each arm');
    await arms.getByText(/one by one$/).click();

    await arms.getByRole('table').getByRole('link').first().click();
    await page.waitForURL('**/findings/**');

    await page.locator('main a[href^="https://"]').first().waitFor();
  });

  test('walk one arm from its published figures to what the API answers', async () => {
    const page = await openReader();
    await page.goto('/methods');
    const example = rule(page, 'One arm, step by step');
    const steps = example.getByRole('table', { name: /^Worked example/ });
    await steps.waitFor();

    const value = (step: string) =>
      steps.getByRole('row').filter({ hasText: step }).getByRole('cell').last().textContent();
    const interval = (await value('The interval in percent'))?.replace(' percent', '');
    const estimate = await value('The estimate in percent');

    expect(await example.textContent()).toContain(
      `the API answers ${interval}, estimate ${estimate}.`,
    );
  });

  test('are found from every page, and from what the collection says of itself', async () => {
    const page = await openReader();
    await page.goto('/about');

    await page.getByRole('contentinfo').getByRole('link', { name: 'Methods' }).waitFor();
    await page.getByRole('main').getByRole('link', { name: 'Methods' }).click();

    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
  });
});
