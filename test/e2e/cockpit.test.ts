import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium } from 'playwright-core';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { practiceHall } from '../../scripts/practice/hall.ts';
import { PictureHall } from '../../scripts/screenshots/stage.ts';
import { QUIET, visit } from './support/browser.ts';

/* A full hall: 107 tables, 4,000 cards that nobody bundled, and all tables typing on. */

const CARDS = 4000;
const MORE = 150;
/** Twenty-five cards a second: each of 107 tables one every four seconds. */
const EVERY_MS = 40;
const MARK = 'meetpunt';

let hall: PictureHall;
let browser: Browser;
let tables: string[];

const say = async (i: number, text: string): Promise<void> => {
  const words = { text, lang: 'nl', kind: 'tip' as const, addressee: null };
  const table = tables[i % tables.length] ?? '';
  await hall.run({ type: 'addIdea', idea: hall.newId(), table, round: 1, words });
};

beforeAll(async () => {
  hall = await PictureHall.open();
  const { rooms, tables: made } = practiceHall();
  await hall.run({ type: 'setTables', rooms, tables: made.map(({ theme: _, ...table }) => table) });
  tables = made.map(({ id }) => id);
  await Promise.all(
    Array.from({ length: CARDS }, (_, i) => say(i, `Kaart ${i} over groen, wonen en elkaar ontmoeten`)),
  );
  browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: QUIET,
  });
});
afterAll(async () => {
  await browser.close();
  await hall.close();
});

it('draws each new card among 4,000 others while all tables type on', async () => {
  const { page, troubles } = await visit(browser, await hall.link('themeTeam'));
  await page.getByText(/kaarten te bundelen/).waitFor();
  await page.getByRole('searchbox').fill(MARK);
  await page.getByText('Hier liggen geen kaarten.').waitFor();
  const marked: string[] = [];
  const under: Promise<void>[] = [];
  for (let i = 0; i < MORE; i++) {
    // The page draws 60 rows; what is measured stays among them.
    const text = i % 3 === 0 ? `${MARK} ${i}` : `Kaart ${i} van een andere tafel`;
    if (i % 3 === 0) marked.push(text);
    under.push(say(i, text));
    await pause(EVERY_MS);
  }
  await Promise.all(under);
  const words = page.locator('[data-walk] .words');
  await expect.poll(async () => (await words.allTextContents()).sort()).toEqual(marked.sort());
  expect(troubles).toEqual([]);
});

it('walks through them with the keyboard', async () => {
  const { page } = await visit(browser, await hall.link('themeTeam'));
  await page.getByText(/kaarten te bundelen/).waitFor();
  for (let i = 0; i < 40; i++) await page.keyboard.press('j');
  await expect.poll(() => page.locator('[data-walk][aria-current=true]').count()).toBe(1);
});
