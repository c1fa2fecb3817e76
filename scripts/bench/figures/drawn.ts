import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { nextId } from '../idea.ts';
import { hasBrowser, openPageHall, type PageHall } from '../pages.ts';
import { pinLoad, unpinLoad } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause, quantile } from '../stats.ts';

const CARDS = 4000;
/** Each of 107 tables a card every four seconds. */
const EVERY_MS = 40;
/** What is measured stays among the rows that the page draws. */
const MARKED_OF = 3;
const MARK = 'meetpunt';
const SCANS_APART_MS = 120;

/** From an act to the picture of it on the pages of those who wait for it, in a real browser. */
export const drawn: Figure = {
  name: 'drawn',
  async measure({ quick, scratch }: Bench): Promise<Result[]> {
    if (!hasBrowser('drawn')) return [];
    // A browser is many processes; on the day it has a machine of its own.
    unpinLoad();
    const hall = await openPageHall(mkdtempSync(join(scratch, 'drawn-')));
    const hidden = await hiddenFromScreens(hall, quick ? 5 : 20);
    const cards = await cardsInCockpit(hall, quick ? 60 : 300);
    const { online, alone } = await scansAtDesk(hall, quick ? 15 : 40);
    await hall.browser.close();
    pinLoad(process.pid);
    return [
      within(
        'card saved to drawn in the cockpit',
        cards,
        300,
        `among ${CARDS} others, while all tables type`,
      ),
      within('card taken down to gone from the last of 2 screens', hidden, 300, '1366x768'),
      within(
        'scan to answer on the page of the desk, with a line',
        online,
        200,
        'keys of a handheld scanner',
      ),
      within('and without the server', alone, 100, 'from the directory of the desk itself'),
    ];
  },
};

const within = (what: string, times: readonly number[], value: number, note: string): Result => ({
  what: `${what}, 95 of 100 within`,
  unit: 'ms',
  ours: quantile(times, 0.95),
  target: { is: 'at most', value, of: 'ours' },
  note,
});

function say(hall: PageHall, tables: readonly string[], i: number, text: string): Promise<void> {
  const table = tables[i % tables.length] ?? '';
  const words = { text, lang: 'nl', kind: 'tip' as const, addressee: null };
  return hall.run({ type: 'addIdea', idea: nextId(), table, round: 1, words });
}
const tablesOf = (hall: PageHall): string[] => [...hall.app.engine.summit.summit.tables.keys()];

/** In the page, as text: what a build does to functions is of no use there. */
const WATCH_CARDS = `window.drawn = {};
new MutationObserver(() => {
  for (const words of document.querySelectorAll('[data-walk] .words')) {
    const text = words.textContent;
    if (text.startsWith('${MARK}')) window.drawn[text] ??= Date.now();
  }
}).observe(document.body, { childList: true, subtree: true, characterData: true })`;

/** @returns milliseconds from the answer that a card is kept until a member of the theme team has it before him */
async function cardsInCockpit(hall: PageHall, count: number): Promise<number[]> {
  const tables = tablesOf(hall);
  await Promise.all(
    Array.from({ length: CARDS }, (_, i) =>
      say(hall, tables, i, `Kaart ${i} over groen en elkaar ontmoeten`),
    ),
  );
  const page = await hall.open('themeTeam');
  await page.getByText(/kaarten te bundelen/).waitFor();
  await page.getByRole('searchbox').fill(MARK);
  await page.getByText('Hier liggen geen kaarten.').waitFor();
  await page.evaluate(WATCH_CARDS);
  const kept = new Map<string, number>();
  const under: Promise<void>[] = [];
  for (let i = 0; i < count; i++) {
    const marked = i % MARKED_OF === 0;
    const text = marked ? `${MARK} ${i}` : `Kaart ${i} van een andere tafel`;
    under.push(say(hall, tables, i, text).then(() => void (marked && kept.set(text, Date.now()))));
    await pause(EVERY_MS);
  }
  await Promise.all(under);
  await pause(1000);
  const seen = await page.evaluate<Record<string, number>>('window.drawn');
  await page.context().close();
  return [...kept].map(([text, at]) => Math.max(0, (seen[text] ?? Number.POSITIVE_INFINITY) - at));
}

/** In the page: when words are no longer on it. */
const whenGone = (page: Page, text: string): Promise<number> =>
  page.evaluate<number>(`new Promise((done) => {
    (function look() {
      if (document.body.innerText.includes(${JSON.stringify(text)})) requestAnimationFrame(look);
      else done(Date.now());
    })();
  })`);

/** @returns milliseconds from the order until no screen shows the card */
async function hiddenFromScreens(hall: PageHall, count: number): Promise<number[]> {
  await hall.run({ type: 'showScene', scene: { kind: 'wall' } });
  const screens = await Promise.all([hall.open('screen'), hall.open('screen')]);
  const table = tablesOf(hall)[0] ?? '';
  const times: number[] = [];
  for (let i = 0; i < count; i++) {
    const idea = nextId();
    const text = `Een kaart die weg moet ${i}`;
    await hall.run({
      type: 'addIdea',
      idea,
      table,
      round: 1,
      words: { text, lang: 'nl', kind: 'tip', addressee: null },
    });
    await hall.run({ type: 'approveIdea', idea });
    await Promise.all(screens.map((page) => page.getByText(text).first().waitFor()));
    const gone = screens.map((page) => whenGone(page, text));
    await pause(100);
    const pressed = Date.now();
    await hall.run({ type: 'hideIdea', idea });
    times.push(Math.max(...(await Promise.all(gone))) - pressed);
  }
  await Promise.all(screens.map((page) => page.context().close()));
  return times;
}

/** In the page: presses the keys of a scanner for one badge after another. */
const scanAll = (badges: readonly { url: string; name: string }[]): string => `(async () => {
  const press = (key) => window.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true }));
  const painted = () => new Promise((done) => requestAnimationFrame(() => setTimeout(done)));
  const times = [];
  for (const { url, name } of ${JSON.stringify(badges)}) {
    for (const key of url) press(key);
    const began = performance.now();
    press('Enter');
    while (document.querySelector('article h2')?.textContent !== name) await painted();
    times.push(performance.now() - began);
    await new Promise((done) => setTimeout(done, ${SCANS_APART_MS}));
  }
  return times;
})()`;

/** The server is stopped for good: nothing may be measured after this. */
async function scansAtDesk(hall: PageHall, count: number): Promise<{ online: number[]; alone: number[] }> {
  const page = await hall.open('desk');
  await page.getByLabel('Naam van de balie').fill('Balie A');
  await page.keyboard.press('Enter');
  await page.getByText('Klaar voor de volgende').waitFor();
  const guests = (await hall.badges()).filter(({ role }) => role === 'participant');
  const some = guests.slice(0, 2 * count).map(({ url, name }) => ({ url, name }));
  const online = await page.evaluate<number[]>(scanAll(some.slice(0, count)));
  await hall.app.close();
  await page
    .getByText(/Geen verbinding|Even geen verbinding/)
    .first()
    .waitFor();
  const alone = await page.evaluate<number[]>(scanAll(some.slice(count)));
  return { online, alone };
}
