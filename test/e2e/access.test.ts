import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { axeProblems, faintWords, openBrowser, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';
import { furnish, PLACES, type Place } from './support/pages.ts';
import {
  barred,
  clipped,
  edgeless,
  hiddenFocus,
  moving,
  sideways,
  smallTargets,
  watchReach,
} from './support/reach.ts';

/** WCAG 1.4.10 asks for no scrolling in two directions at this width. */
const NARROW = { width: 320, height: 640 };
/** Stops of the Tab key looked at in the system's colours: the same components come round again. */
const FEW = 8;
const halved = ({ width, height }: Place['viewport']) => ({
  width: Math.round(width / 2),
  height: Math.round(height / 2),
});
const marked = (mark: string, faults: string[]): string[] => faults.map((fault) => `${mark}: ${fault}`);

/** What is wrong with a page, a line a fault: as it stands, with keys, in the system's colours, zoomed and narrow. */
async function faults(page: Page, { viewport, still, enhanced }: Place): Promise<string[]> {
  await page.evaluate(watchReach);
  const found = [...(await axeProblems(page, enhanced)), ...(await moving(page))];
  if (still) return found;
  found.push(...(await barred(page)), ...(await smallTargets(page)), ...(await hiddenFocus(page)));
  await page.emulateMedia({ forcedColors: 'active' });
  found.push(...marked('forced colours', [...(await edgeless(page)), ...(await hiddenFocus(page, FEW))]));
  await page.emulateMedia({ forcedColors: null, contrast: 'more' });
  found.push(...marked('more contrast', await faintWords(page)));
  await page.emulateMedia({ contrast: null });
  await page.setViewportSize(halved(viewport));
  found.push(...marked('200 %', await clipped(page)));
  await page.setViewportSize(NARROW);
  found.push(...marked('320 px', [...(await sideways(page)), ...(await clipped(page))]));
  return [...new Set(found)];
}

describe('everybody can read and work', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await furnish(hall);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it.concurrent.for(PLACES)('$name', async (place, { expect }) => {
    const { viewport, locale = 'nl-NL' } = place;
    const { page, troubles, close } = await visit(browser, await place.url(hall), { viewport, locale });
    await place.ready(page);
    expect(await faults(page, place)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });
});
