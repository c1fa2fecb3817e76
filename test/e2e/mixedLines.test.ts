import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser, PHONE, SCREEN, TABLET, visit } from './support/browser.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

/** A line of Arabic with numbers and a Latin name in it, and a Dutch one that ends with a bracket. */
const ARABIC = 'نريد 12 مقعدًا قرب LUMC قبل 2030';
const DUTCH = 'Een bankje bij halte 12 (Noord)';
/** A way of one line, also on a phone. */
const ARABIC_WAY = 'القاعة 2 قرب LUMC';
const written = (line: string): string[] => line.split(' ');

/**
 * The words of a line as they stand on the screen, from left to right: by the pixels at which the browser drew each of them.
 * A line that was broken into two is read as one of each.
 */
const drawn = (page: Page, line: string): Promise<string[]> =>
  page.evaluate((sought) => {
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
      const text = node.textContent ?? '';
      const at = text.indexOf(sought);
      const seen = node.parentElement?.checkVisibility({ visibilityProperty: true }) === true;
      if (at === -1 || !seen || node.parentElement?.closest('textarea, title') !== null) continue;
      let from = at;
      const boxes = sought.split(' ').map((word) => {
        const range = document.createRange();
        range.setStart(node, from);
        range.setEnd(node, from + word.length);
        from += word.length + 1;
        const { left, top } = range.getBoundingClientRect();
        return { word, left, top: Math.round(top / 8) };
      });
      return boxes.sort((a, b) => a.top - b.top || a.left - b.left).map(({ word }) => word);
    }
    return [];
  }, line);

describe('a line with words of both directions', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    for (const [text, lang] of [
      [ARABIC, 'ar'],
      [DUTCH, 'nl'],
    ] as const) {
      const idea = hall.app.clock.newId();
      const words = { text, lang, kind: 'tip', addressee: null } as const;
      await hall.run({ type: 'addIdea', idea, table: '3', round: 1, words });
      await hall.run({ type: 'approveIdea', idea });
    }
    await hall.run({ type: 'showScene', scene: { kind: 'wall' } });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it.for(['nl', 'ar'] as const)(
    'reads from its own side on a tablet in %s',
    async (language, { expect: see }) => {
      const sign = (await hall.signs()).find(({ number }) => number === 3) as Sign;
      const { page, close } = await visit(browser, `${hall.url}/icon.svg`, { viewport: TABLET });
      await page.addInitScript((chosen) => localStorage.setItem('burgertop.language', chosen), language);
      await page.goto(sign.url);
      await page.getByText(DUTCH).waitFor();
      see(await drawn(page, ARABIC)).toEqual(written(ARABIC).reverse());
      see(await drawn(page, DUTCH)).toEqual(written(DUTCH));
      // Filled into an Arabic sentence, a number stands within marks that keep it from turning the words around it.
      const title = language === 'nl' ? 'Tafel 3' : 'طاولة \u20683\u2069';
      const heading = language === 'nl' ? written(title) : written(title).reverse();
      see(await drawn(page, title)).toEqual(heading);
      await close();
    },
  );

  it.for([
    ['nl', DUTCH, written(DUTCH)],
    ['ar', ARABIC_WAY, written(ARABIC_WAY).reverse()],
  ] as const)(
    'reads from its own side on the page of a badge in %s',
    async ([language, line, words], { expect: see }) => {
      const ways = [...hall.app.engine.summit.summit.rooms.keys()].map((room) => ({
        room,
        way: { text: { nl: DUTCH, ar: ARABIC_WAY }, arrow: 'left' as const },
      }));
      await hall.run({ type: 'showWays', ways });
      const badge = (await hall.badges()).find(({ role }) => role === 'participant') as Badge;
      const { page, close } = await visit(browser, `${hall.url}/icon.svg`, { viewport: PHONE });
      await page.addInitScript((chosen) => localStorage.setItem('burgertop.language', chosen), language);
      await page.goto(badge.url);
      await page.getByText(line).first().waitFor();
      see(await drawn(page, line)).toEqual(words);
      await close();
    },
  );

  it('reads from its own side on a screen of the hall', async () => {
    const { page, close } = await visit(browser, await hall.link('screen'), { viewport: SCREEN });
    await page.getByText(DUTCH).first().waitFor();
    await page.getByText(ARABIC).first().waitFor();
    const arabic = await drawn(page, ARABIC);
    expect([...arabic].sort()).toEqual(written(ARABIC).sort());
    // Large words may take two lines: in each the earlier word stands further to the right.
    expect(arabic.indexOf('نريد')).toBeGreaterThan(arabic.indexOf('12'));
    await close();
  });
});
