import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../shared/localized.ts';
import { axeProblems, openBrowser, PHONE, TABLET, visit } from './support/browser.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';
import { speakPseudo } from './support/pseudo.ts';
import { clipped, sideways, watchReach } from './support/reach.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};

/** The others are tried by all other tests. */
const FAR = LANGUAGES.filter((language) => language !== 'nl' && language !== 'en');

/** Of two languages with Latin letters the pages with the longest words; of the others all five. */
const PAGES: Record<(typeof FAR)[number], number[]> = {
  ar: [0, 1, 2, 3, 4],
  tr: [0, 2],
  uk: [0, 1, 2, 3, 4],
  pl: [2, 4],
};

/** The word for a table, which each of these pages says. */
const TABLE: Record<(typeof FAR)[number], RegExp> = {
  ar: /طاول/,
  tr: /[Mm]asa/,
  uk: /[Сс]т(і|о)л/,
  pl: /[Ss]tolik/,
};

describe('every page of whoever comes to talk, in every language', () => {
  let hall: Hall;
  let browser: Browser;
  let pages: { name: string; url: string; viewport: typeof PHONE }[];

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    const badge = (await hall.badges()).find(({ role }) => role === 'participant') as Badge;
    const sign = (await hall.signs())[2] as Sign;
    const kiosk = (await hall.link('desk')).replace('#', '?kiosk#');
    pages = [
      { name: 'badge', url: badge.url, viewport: PHONE },
      { name: 'no-badge', url: `${hall.url}/b`, viewport: PHONE },
      { name: 'tablet', url: sign.url, viewport: TABLET },
      { name: 'pairing', url: `${hall.url}/tafel`, viewport: TABLET },
      { name: 'kiosk', url: kiosk, viewport: TABLET },
    ];
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  /** Opens a page in a language that somebody chose on this device before. */
  async function open(at: number, language: string, before?: (page: Page) => Promise<void>) {
    const { name, url, viewport } = pages[at] as (typeof pages)[number];
    const visitor = await visit(browser, `${hall.url}/icon.svg`, { viewport });
    const { page } = visitor;
    await page.addInitScript((chosen) => localStorage.setItem('burgertop.language', chosen), language);
    await page.addInitScript(watchReach);
    await before?.(page);
    await page.goto(url);
    await page.locator('h1, h2').first().waitFor();
    // Whoever stands before a kiosk chooses there: it goes back to Dutch for the next.
    if (name === 'kiosk') await page.locator(`fieldset button[lang=${language}]`).click();
    await page.waitForLoadState('networkidle');
    return { ...visitor, name };
  }

  const faultsOf = async (page: Page): Promise<string[]> => [
    ...(await sideways(page)),
    ...(await clipped(page)),
  ];

  it.each(FAR.flatMap((language) => PAGES[language].map((at) => [language, at] as const)))(
    '%s, page %i',
    async (language, at) => {
      const { page, name, troubles, close } = await open(at, language);
      expect(await page.locator('html').getAttribute('lang')).toBe(language);
      expect(await page.locator('html').getAttribute('dir')).toBe(language === 'ar' ? 'rtl' : 'ltr');
      expect(await page.locator('body').innerText()).toMatch(TABLE[language]);
      await shoot(page, `${name}-${language}`);
      expect(await axeProblems(page)).toEqual([]);
      expect(await faultsOf(page)).toEqual([]);
      expect(troubles).toEqual([]);
      await close();
    },
  );

  it.each([0, 1, 2, 3, 4])('has room for words a third longer, page %i', async (at) => {
    const { page, name, close } = await open(at, 'en', speakPseudo);
    expect(await page.locator('body').innerText()).toContain('łørêm');
    await shoot(page, `${name}-xx`);
    expect(await faultsOf(page)).toEqual([]);
    await close();
  });

  it('a phone fetches the letters of its language and no others', async () => {
    const fonts = async (language: Language): Promise<string[]> => {
      const { bytes, close } = await open(0, language);
      const names = [...bytes.keys()].filter((path) => path.endsWith('.woff2'));
      await close();
      return names.map((path) => /(latin-ext|latin|cyrillic|arabic)-wght/.exec(path)?.[1] ?? path).sort();
    };
    expect(await fonts('nl')).toEqual(['latin']);
    expect(await fonts('pl')).toEqual(['latin', 'latin-ext']);
    expect(await fonts('uk')).toEqual(['cyrillic', 'latin']);
  });

  it('draws names in every alphabet of the hall in letters that come with the page', async () => {
    const NAMES = ['Yılmaz', 'Łukasz', 'Nguyễn', 'Γιώργος', 'Олександр', 'مريم'];
    const sign = (await hall.signs())[4] as Sign;
    for (const text of NAMES) {
      const words = { text, lang: 'nl', kind: 'tip', addressee: null } as const;
      await hall.run({ type: 'addIdea', idea: hall.app.clock.newId(), table: sign.table, round: 1, words });
    }
    const { page, close } = await visit(browser, sign.url, { viewport: TABLET });
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('DOM.enable');
    await devtools.send('CSS.enable');
    /** Families in which a name is drawn that are not the page's own. */
    const strange = async (name: string): Promise<string[]> => {
      await devtools.send('DOM.getDocument', { depth: 0 });
      const { searchId } = await devtools.send('DOM.performSearch', { query: `//main//*[text()="${name}"]` });
      const found = await devtools.send('DOM.getSearchResults', { searchId, fromIndex: 0, toIndex: 1 });
      const [nodeId] = found.nodeIds;
      if (nodeId === undefined) return ['not there'];
      const { fonts } = await devtools.send('CSS.getPlatformFontsForNode', { nodeId });
      return fonts.filter(({ isCustomFont }) => !isCustomFont).map(({ familyName }) => familyName);
    };
    for (const name of NAMES) {
      await page.getByText(name, { exact: true }).waitFor();
      await expect.poll(() => strange(name), { message: name }).toEqual([]);
    }
    await close();
  });
});
