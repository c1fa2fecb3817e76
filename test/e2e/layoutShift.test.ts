import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, openContext, PHONE, TABLET } from './support/browser.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

/** When its own letters arrive a word may be a pixel wider, which is less than this; an inserted line is ten times as much. */
const LETTERS = 0.002;
/**
 * In the page, as text: what a build does to functions is of no use there. The foot of a page that was shorter than the
 * screen goes down when it grows; nobody reads or writes there.
 */
const WATCH = `window.shifts = [];
new PerformanceObserver((list) => {
  for (const { value, hadRecentInput, sources } of list.getEntries())
    for (const { node } of sources) {
      const element = node?.nodeType === Node.TEXT_NODE ? node.parentElement : node;
      if (!hadRecentInput && value > ${LETTERS} && element?.closest('footer') === null) shifts.push(element.textContent.trim().slice(0, 60));
    }
}).observe({ type: 'layout-shift', buffered: true });`;

/** What moved although nobody touched anything, once all that was drawn has been looked at. */
const shifts = (page: Page): Promise<unknown> =>
  page.evaluate(
    'new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => done(shifts)))))',
  );

describe('nothing moves under the finger', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'slot' });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  // With motion: a page that glides to what is new is no jump.
  async function watched(url: string, viewport: { width: number; height: number }, motion = true) {
    const reducedMotion = motion ? 'no-preference' : 'reduce';
    const context = await openContext(browser, { viewport, reducedMotion });
    await context.addInitScript(WATCH);
    const page = await context.newPage();
    await page.goto(url);
    return { page, context };
  }

  /** As `watched`, on a slow line: its letters arrive a moment after all else, just before the page would be looked at. */
  async function lateLetters(url: string, viewport: { width: number; height: number }) {
    const context = await openContext(browser, { viewport });
    await context.addInitScript(WATCH);
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await context.route(/\.woff2$/, (route) => held.then(() => route.continue()));
    const page = await context.newPage();
    const view = new Promise<void>((done) => {
      page.on('websocket', (line) =>
        line.on('framereceived', ({ payload }) => /"programme"/.test(String(payload)) && done()),
      );
    });
    await page.goto(url, { waitUntil: 'commit' });
    await view;
    for (let i = 0; i < 5; i++)
      await page.evaluate('new Promise((done) => requestAnimationFrame(() => setTimeout(done)))');
    release();
    return { page, context };
  }

  async function open(voters: 'organisers' | 'tables'): Promise<string> {
    const ballot = hall.app.clock.newId();
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    const title = { nl: 'Wat nemen we mee?' };
    const whose = voters === 'tables' ? ({ voters } as const) : {};
    await hall.run({ type: 'openBallot', ballot, title, options, choose: 2, ...whose });
    return ballot;
  }

  it('on a phone, while it loads and while a vote opens', async () => {
    const voter = (await hall.badges()).find(({ role }) => role === 'organiser') as Badge;
    const { page, context } = await watched(voter.url, PHONE);
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await shifts(page)).toEqual([]);
    const ballot = await open('organisers');
    await page.getByRole('checkbox').first().waitFor();
    expect(await shifts(page)).toEqual([]);
    await hall.run({ type: 'closeBallot', ballot });
    await context.close();
  });

  it('on a tablet, while it loads and while a vote opens', async () => {
    const sign = (await hall.signs())[2] as Sign;
    const { page, context } = await watched(sign.url, TABLET);
    await page.getByRole('button', { name: 'Hulp vragen' }).waitFor();
    await page.waitForLoadState('networkidle');
    expect(await shifts(page)).toEqual([]);
    const ballot = await open('tables');
    await page.getByRole('checkbox').first().waitFor();
    expect(await shifts(page)).toEqual([]);
    await hall.run({ type: 'closeBallot', ballot });
    await context.close();
  });

  const topOf = async (page: Page, words: string): Promise<number> =>
    (await page.getByText(words, { exact: true }).first().boundingBox())?.y ?? Number.NaN;
  const toVote = (page: Page) => page.getByRole('button', { name: 'Naar de stemming' });

  it('for who wants no motion: he stays where he reads, and goes to the vote himself', async () => {
    const sign = (await hall.signs())[3] as Sign;
    const { page, context } = await watched(sign.url, TABLET, false);
    await page.getByRole('button', { name: 'Hulp vragen' }).waitFor();
    await page.waitForLoadState('networkidle');
    const before = await topOf(page, 'Afsluiting');
    const ballot = await open('tables');
    await toVote(page).waitFor();
    expect(await shifts(page)).toEqual([]);
    expect(await topOf(page, 'Afsluiting')).toBeCloseTo(before, 0);
    await toVote(page).click();
    await toVote(page).waitFor({ state: 'detached' });
    expect(await topOf(page, 'Elke tafel heeft één stem. Kies samen.')).toBeGreaterThan(0);
    await hall.run({ type: 'closeBallot', ballot });
    await context.close();
  });

  it('for who reads a phone and wants no motion, also below a vote that was closed before', async () => {
    const voter = (await hall.badges()).find(({ role }) => role === 'organiser') as Badge;
    await hall.run({ type: 'closeBallot', ballot: await open('organisers') });
    const { page, context } = await watched(voter.url, PHONE, false);
    const here = 'Welkom. Laat je badge zien bij de balie, dan ben je aangemeld.';
    await page.getByText('De stemming is gesloten.').waitFor();
    await page.getByText(here).waitFor();
    await page.waitForLoadState('networkidle');
    const before = await topOf(page, here);
    const ballot = await open('organisers');
    await toVote(page).waitFor();
    expect(await shifts(page)).toEqual([]);
    expect(await topOf(page, here)).toBeCloseTo(before, 0);
    await hall.run({ type: 'closeBallot', ballot });
    await context.close();
  });

  it('on a phone and a tablet whose letters come late: nothing is seen in other letters before', async () => {
    await hall.run({ type: 'startStep', step: 'voorstel' });
    const phone = await lateLetters(((await hall.badges())[0] as Badge).url, PHONE);
    await phone.page.getByRole('heading', { level: 1 }).waitFor();
    await phone.page.waitForLoadState('networkidle');
    expect(await shifts(phone.page)).toEqual([]);
    await phone.context.close();
    const tablet = await lateLetters(((await hall.signs())[6] as Sign).url, TABLET);
    await tablet.page.getByLabel('Titel').waitFor();
    await tablet.page.waitForLoadState('networkidle');
    expect(await shifts(tablet.page)).toEqual([]);
    await tablet.context.close();
  });

  it('on a tablet whose proposal part comes late: what stands below it is not seen before', async () => {
    await hall.run({ type: 'startStep', step: 'voorstel' });
    const sign = (await hall.signs())[5] as Sign;
    const context = await openContext(browser, { viewport: TABLET });
    await context.addInitScript(WATCH);
    let release = () => {};
    const held = new Promise<void>((done) => (release = done));
    await context.route(/ProposalPart[^/]*\.js/, (route) => held.then(() => route.continue()));
    const page = await context.newPage();
    await page.goto(sign.url);
    await page.getByRole('button', { name: 'Schrijf een kaart' }).waitFor();
    await page.getByRole('button', { name: 'Hulp vragen' }).waitFor();
    release();
    await page.getByLabel('Titel').waitFor();
    expect(await shifts(page)).toEqual([]);
    await context.close();
  });

  it('for who writes in one line: the title of a proposal keeps its place', async () => {
    await hall.run({ type: 'startStep', step: 'voorstel' });
    const sign = (await hall.signs())[4] as Sign;
    const { page, context } = await watched(sign.url, TABLET);
    await page.waitForLoadState('networkidle');
    await page.getByLabel('Titel').fill('Een bank op elke hoek');
    const before = await topOf(page, 'Ons voorstel');
    await open('tables');
    await toVote(page).waitFor();
    expect(await topOf(page, 'Ons voorstel')).toBeCloseTo(before, 0);
    await context.close();
  });
});
