import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILLINGS, fill, vote } from '../../scripts/screenshots/halls.ts';
import { PictureHall } from '../../scripts/screenshots/stage.ts';
import { SCENES, type Scene } from '../../shared/facts/screens.ts';
import { axeProblems, LAPTOP, openBrowser, SCREEN, type Visitor, visit } from './support/browser.ts';
import { cutText } from './support/cutText.ts';

const SQUARE = { width: 1024, height: 768 };
const UPRIGHT = { width: 1080, height: 1920 };
const MESSAGE = { nl: 'De soep staat klaar in de Foyer.', ar: 'الحساء جاهز في الردهة.' };
const QUESTION = { nl: 'Welke onderwerpen krijgen als eerste een vervolg?', ar: 'أي المواضيع أولًا؟' };
const KINDS = SCENES.filter((kind) => !['auto', 'ballot', 'result'].includes(kind));

const sceneOf = (kind: Scene['kind']): Scene => (kind === 'message' ? { kind, message: MESSAGE } : { kind });

/** Waits until the scene stands alone and no longer changes. */
async function stands({ page }: Visitor, kind: string): Promise<void> {
  await page.waitForFunction(
    (wanted) => {
      const layers = [...document.querySelectorAll('[data-scene]')];
      return layers.length === 1 && layers[0]?.getAttribute('data-scene') === wanted;
    },
    kind,
    { timeout: 10_000 },
  );
  await page.evaluate(() => new Promise((done) => setTimeout(done, 150)));
}

describe.each(['empty', 'full'] as const)('every scene in a hall that is %s', (name) => {
  let hall: PictureHall;
  let browser: Browser;
  let screens: Visitor[];

  beforeAll(async () => {
    const filling = FILLINGS[name];
    [hall, browser] = await Promise.all([PictureHall.open(), openBrowser()]);
    await fill(hall, {
      ...filling,
      ideas: Math.min(filling.ideas, 200),
      arrivals: Math.min(filling.arrivals, 90),
    });
    screens = await Promise.all(
      [SCREEN, LAPTOP, SQUARE, UPRIGHT].map(async (viewport) =>
        visit(browser, await hall.link(), { viewport }),
      ),
    );
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  async function shows(scene: Scene): Promise<void> {
    await hall.run({ type: 'showScene', scene });
    const cut = await Promise.all(
      screens.map(async (screen) => {
        await stands(screen, scene.kind);
        return cutText(screen.page);
      }),
    );
    for (const [i, words] of cut.entries()) expect(words, `${scene.kind} on screen ${i}`).toEqual([]);
    const [wide] = screens;
    if (wide !== undefined) expect(await axeProblems(wide.page, true), scene.kind).toEqual([]);
  }

  it('notices words that are cut, and words over words', async () => {
    const [screen] = screens;
    if (screen === undefined) throw new Error('there is no screen');
    await hall.run({ type: 'showScene', scene: { kind: 'welcome' } });
    await stands(screen, 'welcome');
    for (const [part, move] of [
      ['h1', 'translateX(-30vw)'],
      ['footer', 'translateY(-45vh)'],
    ] as const) {
      const moved = screen.page.locator(part).first();
      await moved.evaluate((node, transform) => node.style.setProperty('transform', transform), move);
      expect(await cutText(screen.page), part).not.toEqual([]);
      await moved.evaluate((node) => node.style.removeProperty('transform'));
    }
  });

  it.each(KINDS)(
    '%s: all words whole on wide, small, square and upright screens, and readable for all',
    (kind) => shows(sceneOf(kind)),
  );

  it('ballot and result too', async () => {
    if (name === 'empty') return shows({ kind: 'ballot' });
    const ballot = await vote(hall, QUESTION);
    await shows({ kind: 'ballot' });
    await hall.run({ type: 'closeBallot', ballot });
    await shows({ kind: 'result' });
  });

  it('words are never smaller than 1/25 of the height', async () => {
    for (const kind of ['tally', 'wall', 'welcome', 'arrivals'] as const) {
      await hall.run({ type: 'showScene', scene: { kind } });
      for (const screen of screens.slice(0, 2)) {
        await stands(screen, kind);
        const smallest = await screen.page.evaluate(() => {
          const sizes = [...document.querySelectorAll('[data-scene] *')]
            .filter((one) =>
              [...one.childNodes].some((node) => node.nodeType === 3 && node.textContent?.trim()),
            )
            .map((one) => Number.parseFloat(getComputedStyle(one).fontSize));
          return Math.min(...sizes) / innerHeight;
        });
        expect(smallest, kind).toBeGreaterThanOrEqual(0.0399);
      }
    }
  });

  it('nothing went wrong in the pages', () => {
    expect(screens.flatMap(({ troubles }) => troubles)).toEqual([]);
  });
});

describe('a screen that was there first', () => {
  it('fits the rooms and themes that came later, also under the strip of a rehearsal', async () => {
    const { normal } = FILLINGS;
    const [hall, browser] = await Promise.all([PictureHall.open(), openBrowser()]);
    await hall.run({ type: 'showScene', scene: { kind: 'tally' } });
    const screens = await Promise.all(
      [SCREEN, LAPTOP].map(async (viewport) => visit(browser, await hall.link(), { viewport })),
    );
    for (const screen of screens) await stands(screen, 'tally');
    await fill(hall, { ...normal, ideas: 40, arrivals: 20, bundles: [] });
    const { description } = hall.app.engine.summit.summit;
    if (description === null) throw new Error('there is no summit');
    await hall.run({ type: 'describeSummit', summit: { ...description, rehearsal: true } });
    for (const screen of screens) {
      await screen.page.getByText('Tafels met een idee').waitFor();
      await expect.poll(() => cutText(screen.page), { timeout: 10_000 }).toEqual([]);
    }
    await browser.close();
    await hall.close();
  });
});
