import { expect, test } from 'vitest';
import { describeInBrowser, openReader, useBrowser } from '../support/browser.ts';

describeInBrowser('the search', () => {
  useBrowser();

  test('suggests in spite of a typing error, and opens what is chosen by keyboard', async () => {
    const page = await openReader();
    await page.goto('/');

    await page.getByRole('combobox').pressSequentially('projct quest');
    await page.getByRole('option', { name: 'Project QUEST', exact: true }).first().waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');

    await page.getByRole('heading', { level: 1, name: 'Project QUEST' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/programs/project-quest');
  });

  test('opens all results on Enter, narrows them to kinds, and keeps both in the address', async () => {
    const page = await openReader();
    await page.goto('/');
    await page.getByRole('combobox').fill('earnings');
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('heading', { level: 1, name: 'Results for “earnings”' }).waitFor();

    await page.getByRole('checkbox', { name: /^Outcomes/ }).check();
    await page.getByText('of the chosen kinds').waitFor();

    expect(new URL(page.url()).search).toBe('?q=earnings&kinds=outcome');
    const other = await openReader();
    await other.goto(page.url());
    await other.getByText('of the chosen kinds').waitFor();
    expect(await other.getByRole('checkbox', { checked: true }).count()).toBe(1);
  });

  test('adds the next results below the first', async () => {
    const page = await openReader();
    await page.goto('/search?q=earnings');
    const hits = page.getByRole('main').locator('ol > li');
    await hits.nth(19).waitFor();

    await page.getByRole('button', { name: /^Show more/ }).click();

    await hits.nth(20).waitFor();
  });

  test('says what to try where nothing matches', async () => {
    const page = await openReader();

    await page.goto('/search?q=zzzzqqqq');

    await page.getByText('Nothing in this collection matches “zzzzqqqq”.').waitFor();
  });

  test('says that the server cannot be reached, and tries again', async () => {
    const page = await openReader();
    let isDown = true;
    // A reply that is no JSON stands for a server that is gone, and leaves the console alone.
    await page.route('/graphql', (route) =>
      isDown ? route.fulfill({ status: 200, body: 'gone' }) : route.continue(),
    );
    await page.goto('/search?q=earnings');
    const failed = page.getByRole('alert');
    await failed.getByText('The server cannot be reached.').waitFor();

    isDown = false;
    await failed.getByRole('button', { name: 'Try again' }).click();

    await page.getByText('results, the best match first').waitFor();
  });

  test('asks again by itself while the store is away, and then shows what was asked', async () => {
    const page = await openReader();
    let isAway = true;
    await page.route('/graphql', (route) =>
      isAway
        ? route.fulfill({
            json: {
              errors: [
                { message: 'The store does not answer.', extensions: { code: 'UNAVAILABLE' } },
              ],
            },
          })
        : route.continue(),
    );
    await page.goto('/search?q=earnings');
    const failed = page.getByRole('alert');
    await failed
      .getByText('The store does not answer. It is asked again every few seconds.')
      .waitFor();

    isAway = false;

    await page.getByText('results, the best match first').waitFor();
  });
});
