import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { Hand, WAYS, type Way } from '../hand.ts';
import { hasBrowser, openPageHall, type PageHall } from '../pages.ts';
import { pinLoad, unpinLoad } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { least, most, pause } from '../stats.ts';

/** A phone of seven years ago, beside the machine that this runs on. */
const SLOWED = 6;
/** What an event takes is rounded to 8 ms; below this the browser tells of none. */
const SHORTEST_MS = 16;
/** Until the picture after an act has been reported. */
const REPORTED_MS = 200;
/** More than the browser puts around a page. */
const BARS_PX = 300;
const IDEA = 'Een bankje bij elke halte';
/** Somebody may be busy on this machine, and it is slowed besides. */
const PATIENCE_MS = 120_000;
/** Of each act the best round counts: other work on the machine only ever makes it slower. */
const ROUNDS = 3;

/** In the page, as text: what a build does to functions is of no use there. */
const WATCH = `(() => {
  window.slowest = 0;
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration } of list.getEntries())
      if (interactionId > 0) window.slowest = Math.max(window.slowest, duration);
  }).observe({ type: 'event', durationThreshold: ${SHORTEST_MS}, buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;
/** Of the act that was just done; the next one begins at nothing. */
const TAKE_SLOWEST = '(() => { const met = window.slowest; window.slowest = 0; return met; })()';

interface Act {
  name: string;
  perform: (hand: Hand) => Promise<void>;
}

interface Walk {
  what: string;
  viewport: { width: number; height: number };
  /** Of somebody who has not been here before. */
  url: (hall: PageHall, visit: number) => Promise<string>;
  /** Until it stands there as it will be used. */
  ready: (page: Page) => Promise<void>;
  acts: (page: Page) => Act[];
}

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const field = (page: Page) => page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
const press = (name: string, target: Locator): Act => ({ name, perform: (hand) => hand.press(target) });
const key = (name: string): Act => ({ name, perform: (hand) => hand.key(name) });
const type = (text: string): Act => ({ name: 'typing', perform: (hand) => hand.type(text) });

const PHONE: Walk = {
  what: 'phone: another language, choosing, voting',
  viewport: { width: 360, height: 740 },
  url: async (hall, visit) =>
    (await hall.badges()).filter(({ role }) => role === 'organiser')[visit]?.url ?? '',
  ready: (page) => page.getByRole('checkbox').first().waitFor(),
  acts: (page) => [
    press('English', button(page, 'English')),
    press('Nederlands', button(page, 'Nederlands')),
    ...[0, 2, 1, 1].map((i) => press('a box', page.getByRole('checkbox').nth(i))),
    press('Stem', button(page, /^Stem$/)),
    press('Geef mijn stem', button(page, 'Geef mijn stem')),
  ],
};

const TABLET: Walk = {
  what: 'tablet: typing, keeping, changing a card, asking for help',
  viewport: { width: 1024, height: 768 },
  url: async (hall, visit) => (await hall.signs())[2 + visit]?.url ?? '',
  ready: (page) => field(page).waitFor(),
  acts: (page) => [
    press('the field', field(page)),
    ...[1, 2].flatMap((nth) => [type(`${IDEA} ${nth}`), key('Enter')]),
    press('Tip', page.locator('label', { has: page.getByRole('radio', { name: 'Tip' }) })),
    press('Wijzig', button(page, /^Wijzig/)),
    press('Annuleer', button(page, /^Annuleer$/)),
    press('Hulp vragen', button(page, 'Hulp vragen')),
    key('Escape'),
  ],
};

const BARE = `<button onclick="this.textContent = 'ja'">nee</button><input><p>
<button onclick="d.showModal()">vraag</button><dialog id="d"><p>Weet je het zeker?</p></dialog>`;
/** The plainest page that does the same kind of thing. */
const FLOOR: Omit<Walk, 'what'> = {
  viewport: { width: 1024, height: 768 },
  url: async () => `data:text/html,${encodeURIComponent(BARE)}`,
  ready: (page) => button(page, 'nee').waitFor(),
  acts: (page) => [
    press('nee', button(page, 'nee')),
    press('the field', page.getByRole('textbox')),
    type(IDEA),
    press('vraag', button(page, 'vraag')),
    key('Escape'),
  ],
};

/** What one walk met: the slowest picture of each act in milliseconds, and how far the page jumped meanwhile. */
interface Met {
  acts: { name: string; ms: number }[];
  shifted: number;
}

/** From a tap or a key to the picture after it, and whether anything jumps while a page comes, on a slow device. */
export const inp: Figure = {
  name: 'inp',
  async measure({ scratch, quick }: Bench): Promise<Result[]> {
    if (!hasBrowser('inp')) return [];
    // A browser is many processes; on the day it has a machine of its own.
    unpinLoad();
    const hall = await openPageHall(mkdtempSync(join(scratch, 'inp-')));
    await openVote(hall);
    const rounds = quick ? 1 : ROUNDS;
    const results: Result[] = [];
    for (const way of WAYS) {
      const floor = await walkedOften(hall, FLOOR, way, rounds);
      for (const walk of [PHONE, TABLET])
        results.push(...told(walk.what, way, await walkedOften(hall, walk, way, rounds), floor));
    }
    await hall.close();
    pinLoad(process.pid);
    return results;
  },
};

async function openVote(hall: PageHall): Promise<void> {
  const options = [...hall.app.engine.summit.summit.themes.keys()];
  const title = { nl: 'Wat krijgt een vervolg?' };
  const ballot = hall.app.clock.newId();
  await hall.run({ type: 'openBallot', ballot, title, options, choose: 3, most: 3, voters: ['organiser'] });
}

/** Each act at its best, and the page where it jumped most. */
async function walkedOften(hall: PageHall, walk: Omit<Walk, 'what'>, way: Way, rounds: number): Promise<Met> {
  const all: Met[] = [];
  for (let i = 0; i < rounds; i++) all.push(await walked(hall, walk, way, WAYS.indexOf(way) * rounds + i));
  const acts = (all[0]?.acts ?? []).map(({ name }, at) => ({
    name,
    ms: least(all, (met) => met.acts[at]?.ms ?? Number.POSITIVE_INFINITY),
  }));
  return { acts, shifted: most(all, ({ shifted }) => shifted) };
}

/**
 * The browser's own bars stand inside its window, and what a page shows below the window's end counts as never drawn:
 * the window is made larger than its page.
 */
async function widen(device: CDPSession, { width, height }: Walk['viewport']): Promise<void> {
  const { windowId } = await device.send('Browser.getWindowForTarget');
  const bounds = { width: width + BARS_PX, height: height + BARS_PX };
  await device.send('Browser.setWindowBounds', { windowId, bounds });
}

async function walked(
  hall: PageHall,
  { viewport, url, ready, acts }: Omit<Walk, 'what'>,
  way: Way,
  visit: number,
): Promise<Met> {
  const context = await hall.browser.newContext({
    locale: 'nl-NL',
    viewport,
    hasTouch: way === 'touch',
    isMobile: way === 'touch',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(WATCH);
  const device = await context.newCDPSession(page);
  await widen(device, viewport);
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(await url(hall, visit));
  await ready(page);
  await page.waitForLoadState('networkidle');
  const hand = new Hand(page, device, way);
  const met: Met = { acts: [], shifted: 0 };
  for (const { name, perform } of acts(page)) {
    await perform(hand);
    await pause(REPORTED_MS);
    met.acts.push({ name, ms: Math.max(SHORTEST_MS, await page.evaluate<number>(TAKE_SLOWEST)) });
  }
  met.shifted = await page.evaluate<number>('window.shifted');
  await context.close();
  return met;
}

function told(what: string, way: Way, { acts, shifted }: Met, floor: Met): Result[] {
  const slowest = [...acts].sort((a, b) => b.ms - a.ms);
  const named = slowest
    .slice(0, 3)
    .map(({ name, ms }) => `${name} ${ms}`)
    .join(', ');
  const note = `processor slowed ${SLOWED} times`;
  return [
    {
      what: `${what}: by ${way}, to the next picture`,
      unit: 'ms',
      ours: most(acts, ({ ms }) => ms),
      floor: most(floor.acts, ({ ms }) => ms),
      target: { is: 'at most', value: 100, of: 'ours' },
      note: `${note}; the slowest of ${acts.length} acts, with the pauses of a quick person: ${named}; a bare page beside it`,
    },
    {
      what: `${what}: by ${way}, layout shift`,
      unit: '‰',
      ours: shifted * 1000,
      target: { is: 'at most', value: 0, of: 'ours' },
      note: `${note}; cumulative, in thousandths`,
    },
  ];
}
