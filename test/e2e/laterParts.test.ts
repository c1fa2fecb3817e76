import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, LAPTOP, openBrowser, PHONE, type Visitor, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

describe('a part of a page that comes later', () => {
  let hall: Hall;
  let browser: Browser;
  let director: Visitor;
  const MISSING = 'Dit deel kon niet worden opgehaald.';
  const button = (name: string) => director.page.getByRole('button', { name });
  const tell = () => director.page.getByRole('dialog', { name: 'Bericht aan tafels' });
  /** Files whose name begins so do not come. */
  const withhold = (files: string) => director.page.context().route(files, (route) => route.abort());

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
  });
  const open = async () => {
    director = await visit(browser, await hall.link('director'), { viewport: LAPTOP });
    await director.page.getByRole('heading', { name: 'Klaargezet' }).waitFor();
  };
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it.each(['**/assets/TellTables*.js', '**/assets/TellTables*.css'])(
    'says that %s did not come, and comes in its own looks when somebody tries again',
    async (files) => {
      await open();
      await withhold(files);
      await button('Bericht aan tafels').click();
      await director.page.getByText(MISSING).waitFor();
      expect(await axeProblems(director.page)).toEqual([]);
      await director.page.context().unroute(files);
      await button('Probeer opnieuw').click();
      await tell().waitFor();
      const said = director.page.locator('.said');
      expect(await said.evaluate((element) => getComputedStyle(element).color)).not.toBe(
        await director.page.evaluate(() => getComputedStyle(document.body).color),
      );
      expect(director.troubles).toEqual([]);
      await director.close();
    },
  );

  it('offers to load the page again when the server answers and it still does not come', async () => {
    const files = '**/assets/TellTables*';
    await open();
    await withhold(files);
    await button('Bericht aan tafels').click();
    await button('Probeer opnieuw').click();
    await button('Laad opnieuw').waitFor();
    await director.page.context().unroute(files);
    await button('Laad opnieuw').click();
    await button('Laad opnieuw').waitFor({ state: 'detached' });
    await button('Bericht aan tafels').click();
    await tell().waitFor();
    expect(director.troubles).toEqual([]);
    await director.close();
  });

  it('is here before it is wanted, over the wire once, so that it opens while the server is away', async () => {
    await open();
    const sent = () =>
      director.page.evaluate(() =>
        (performance.getEntriesByType('resource') as PerformanceResourceTiming[])
          .filter(({ name, transferSize }) => /\.(js|css)$/.test(name) && transferSize > 0)
          .map(({ name }) => name),
      );
    await expect.poll(sent, { timeout: 15_000 }).toContainEqual(expect.stringContaining('NameScreen'));
    // Fetched, and then imported from the browser's cache.
    const files = await sent();
    expect(files).toEqual([...new Set(files)]);
    await hall.stop();
    await director.page.keyboard.press('?');
    await director.page.getByRole('dialog', { name: 'Toetsen' }).waitFor();
    await hall.start();
    expect(director.troubles).toEqual([]);
    await director.close();
  });

  it('comes to a phone by itself when the line is back: another language, and a vote', async () => {
    const badge = (await hall.badges()).find(({ role }) => role === 'organiser') as Badge;
    const { page, troubles, close } = await visit(browser, badge.url, { viewport: PHONE });
    const english = page.getByRole('button', { name: 'English' });
    await english.waitFor();
    await page.route('**/assets/{phone,ballotPart}-*', (route) => route.abort());
    const failed = page.waitForEvent('requestfailed');
    await english.click();
    await failed;
    expect(await english.getAttribute('aria-pressed')).toBe('false');
    const missed = page.waitForEvent('requestfailed', (request) => request.url().includes('ballotPart'));
    const themes = [...hall.app.engine.summit.summit.themes.keys()].slice(0, 3);
    const ballot = hall.app.clock.newId();
    await hall.run({ type: 'openBallot', ballot, title: { nl: 'Welk thema?' }, options: themes, choose: 1 });
    await missed;
    await page.unroute('**/assets/{phone,ballotPart}-*');
    // In the language that was asked for: its words are fetched anew with those of the vote.
    await page.getByRole('button', { name: 'Vote', exact: true }).waitFor();
    expect(await english.getAttribute('aria-pressed')).toBe('true');
    expect(troubles).toEqual([]);
    await close();
  });

  it('is missed by nobody who did not ask for it', async () => {
    const floor = await visit(browser, await hall.link('floor'), { viewport: LAPTOP });
    await floor.page.context().route('**/assets/{theme,ThemeSwitch}-*.css', (route) => route.abort());
    await floor.page.waitForEvent('requestfailed');
    // The page has heard of it once its own scripts have run again.
    await floor.page.waitForFunction(() => true);
    expect(floor.troubles).toEqual([]);
    await floor.close();
  });
});
