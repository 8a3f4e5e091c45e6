import { expect, test } from 'vitest';
import { describeInBrowser, openReader, useBrowser } from '../support/browser.ts';

describeInBrowser('the start page', () => {
  useBrowser();

  test('holds the figures that the API counts', async () => {
    const page = await openReader();
    await page.goto('/');
    const answer = await page.request.post('/graphql', {
      data: { query: '{ programs(first: 0) { totalCount } findings(first: 0) { totalCount } }' },
    });

    const { programs, findings } = (await answer.json()).data;
    const hero = page.getByRole('main').getByRole('list').first();

    await hero.getByRole('link', { name: `${programs.totalCount} programs` }).waitFor();
    await hero.getByRole('link', { name: `${findings.totalCount} findings` }).waitFor();
  });

  test('offers six questions, each of which leads to an answer', async () => {
    const page = await openReader();
    await page.goto('/');
    const questions = page.getByRole('main').getByRole('heading', { level: 3 }).getByRole('link');
    await questions.nth(5).waitFor();

    const addresses = await questions.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href') ?? ''),
    );
    expect(addresses).toHaveLength(6);

    for (const address of addresses) {
      await page.goto(address);
      await page
        .getByText(/^[1-9][\d,]* records$/)
        .first()
        .waitFor();
    }
  });

  test('asks of two core features which programs have the one, the other not recorded', async () => {
    const page = await openReader();
    await page.goto('/');

    await page.getByRole('link', { name: /^Which programs have .* not recorded\?$/ }).click();

    await expect
      .poll(() => page.title())
      .toMatch(/^Programs with .*, .* not recorded · Sectorgraph$/);
  });

  test('shows the query that made it, to run in GraphiQL', async () => {
    const page = await openReader();
    await page.goto('/');

    await page.getByText('Query: one feature, another not recorded').click();
    const run = page.getByRole('link', { name: 'Run it in GraphiQL' }).locator('visible=true');
    const address = new URL((await run.getAttribute('href')) ?? '', page.url());

    expect(address.pathname).toBe('/graphql');
    expect(address.searchParams.get('query')).toMatch(/^query WithoutFeature\(/);
    expect(Object.keys(JSON.parse(address.searchParams.get('variables') ?? ''))).toEqual([
      'having',
      'without',
    ]);
  });
});
