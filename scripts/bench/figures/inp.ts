import { mkdtempSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Locator, Page } from 'playwright-core';
import { hasBrowser, openPageHall, type PageHall } from '../pages.ts';
import { pinLoad, unpinLoad } from '../process.ts';
import type { Bench, Figure, Result } from '../result.ts';
import { pause, quantile } from '../stats.ts';

/** A phone of seven years ago, beside the machine that this runs on. */
const SLOWED = 6;
/** What an event takes is rounded to 8 ms; below this the browser tells of none. */
const SHORTEST_MS = 16;
/** Until the picture of the last act has been reported. */
const REPORTED_MS = 1200;
const IDEA = 'Een bankje bij elke halte';
/** Somebody may be busy on this machine, and it is slowed besides. */
const PATIENCE_MS = 120_000;

/** In the page, as text: what a build does to functions is of no use there. */
const WATCH = `(() => {
  window.acts = new Map();
  window.shifted = 0;
  new PerformanceObserver((list) => {
    for (const { interactionId, duration, name, target } of list.getEntries())
      if (interactionId > 0 && duration > (acts.get(interactionId)?.duration ?? 0))
        acts.set(interactionId, { duration, on: name + ' ' + (target?.innerText ?? target?.localName ?? '').slice(0, 20) });
  }).observe({ type: 'event', durationThreshold: ${SHORTEST_MS}, buffered: true });
  new PerformanceObserver((list) => {
    for (const { value, hadRecentInput } of list.getEntries()) if (!hadRecentInput) window.shifted += value;
  }).observe({ type: 'layout-shift', buffered: true });
})()`;

/** Phones and tablets are touched; a borrowed one may have a mouse or a pad, which hovers before it presses. */
const WAYS = ['touch', 'mouse'] as const;
type Way = (typeof WAYS)[number];
type Press = (target: Locator) => Promise<void>;

interface Walk {
  what: string;
  viewport: { width: number; height: number };
  /** Of somebody who has not been here in another way. */
  url: (hall: PageHall, way: Way) => Promise<string>;
  /** Until it stands there as it will be used. */
  ready: (page: Page) => Promise<void>;
  acts: (page: Page, press: Press) => Promise<void>;
}

const PRESSES: Record<Way, Press> = {
  touch: (target) => target.tap(),
  mouse: (target) => target.click(),
};
const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name }).first();
const field = (page: Page) => page.getByRole('textbox', { name: 'Wat zegt de tafel?' });

const WALKS: readonly Walk[] = [
  {
    what: 'phone: another language, choosing, voting',
    viewport: { width: 360, height: 740 },
    url: async (hall, way) =>
      (await hall.badges()).filter(({ role }) => role === 'organiser')[WAYS.indexOf(way)]?.url ?? '',
    ready: (page) => page.getByRole('checkbox').first().waitFor(),
    async acts(page, press) {
      await press(button(page, 'English'));
      await press(button(page, 'Nederlands'));
      for (const i of [0, 2, 1, 1]) await press(page.getByRole('checkbox').nth(i));
      await press(button(page, /^Stem$/));
      await press(button(page, 'Geef mijn stem'));
    },
  },
  {
    what: 'tablet: typing, keeping, changing a card, asking for help',
    viewport: { width: 1024, height: 768 },
    url: async (hall, way) => (await hall.signs())[2 + WAYS.indexOf(way)]?.url ?? '',
    ready: (page) => field(page).waitFor(),
    async acts(page, press) {
      for (let i = 0; i < 2; i++) {
        await field(page).pressSequentially(`${IDEA} ${i}`);
        await page.keyboard.press('Enter');
      }
      await press(page.locator('label', { has: page.getByRole('radio', { name: 'Tip' }) }));
      await press(button(page, /^Wijzig/));
      await page.keyboard.press('Escape');
      await press(button(page, /^Annuleer$/));
      await press(button(page, 'Hulp vragen'));
      await page.keyboard.press('Escape');
    },
  },
];

/** From a tap or a key to the picture after it, and whether anything jumps while a page comes, on a slow device. */
export const inp: Figure = {
  name: 'inp',
  async measure({ scratch }: Bench): Promise<Result[]> {
    if (!hasBrowser('inp')) return [];
    // A browser is many processes; on the day it has a machine of its own.
    unpinLoad();
    const hall = await openPageHall(mkdtempSync(join(scratch, 'inp-')));
    await openVote(hall);
    const results: Result[] = [];
    for (const walk of WALKS) for (const way of WAYS) results.push(...(await walked(hall, walk, way)));
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

async function walked(
  hall: PageHall,
  { what, viewport, url, ready, acts }: Walk,
  way: Way,
): Promise<Result[]> {
  const context = await hall.browser.newContext({ locale: 'nl-NL', viewport, hasTouch: way === 'touch' });
  const page = await context.newPage();
  page.setDefaultTimeout(PATIENCE_MS);
  await page.addInitScript(WATCH);
  const device: CDPSession = await context.newCDPSession(page);
  await device.send('Emulation.setCPUThrottlingRate', { rate: SLOWED });
  await page.goto(await url(hall, way));
  await ready(page);
  await page.waitForLoadState('networkidle');
  await acts(page, PRESSES[way]);
  await pause(REPORTED_MS);
  const met = await page.evaluate<{ duration: number; on: string }[]>('[...window.acts.values()]');
  const shifted = await page.evaluate<number>('window.shifted');
  await context.close();
  // As browsers define it: of fewer than fifty acts the slowest one counts.
  const times = met.map(({ duration }) => duration);
  const slowest = times.length < 50 ? Math.max(SHORTEST_MS, ...times) : quantile(times, 0.98);
  const most = met.sort((a, b) => b.duration - a.duration).slice(0, 3);
  const named = most.map(({ duration, on }) => `${on.replaceAll('\n', ' ')} ${duration}`).join(', ');
  const note = `processor slowed ${SLOWED} times`;
  return [
    {
      what: `${what}: by ${way}, to the next picture`,
      unit: 'ms',
      ours: slowest,
      target: { is: 'at most', value: 100, of: 'ours' },
      note: `${note}; ${times.length} acts of ${SHORTEST_MS} ms or more, the slowest: ${named}`,
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
