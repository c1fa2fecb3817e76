import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import type { Browser, CDPSession } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { FILLINGS, fill } from '../../scripts/screenshots/halls.ts';
import { PictureHall } from '../../scripts/screenshots/stage.ts';
import { SCENES, type Scene } from '../../shared/facts/screens.ts';
import { seeded } from '../../shared/seating/random.ts';
import { TORTURE } from '../support/torture.ts';
import { openBrowser, type Visitor, visit } from './support/browser.ts';
import { FrameWatch } from './support/frames.ts';

/** Takes of which every picture is looked at. */
const TAKES = TORTURE ? 1000 : 15;
/** A day of scenes, each for half a minute, played this fast. */
const DAY_TAKES = TORTURE ? 2880 : 30;
const DAY_BEAT_MS = TORTURE ? 600 : 120;
/** The emptiest scene, the calm still, is a name and six strokes. */
const LEAST_INK = 0.01;
const KINDS = SCENES.filter((kind) => !['auto', 'result'].includes(kind));
const MINUTE = 60_000;

const sceneOf = (kind: Scene['kind'], nth: number): Scene =>
  kind === 'message' ? { kind, message: { nl: `Bericht ${nth}: de soep staat klaar.` } } : { kind };
const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;

describe('take after take', () => {
  let hall: PictureHall;
  let browser: Browser;
  let screen: Visitor;
  const random = seeded(11);

  beforeAll(async () => {
    const { normal } = FILLINGS;
    [hall, browser] = await Promise.all([PictureHall.open(), openBrowser()]);
    await fill(hall, { ...normal, ideas: 250, arrivals: 60 });
    const options = { viewport: { width: 640, height: 360 }, reducedMotion: 'no-preference' as const };
    screen = await visit(browser, await hall.link(), options);
    await screen.page.locator('[data-scene]').first().waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('notices a picture without anything on it', async () => {
    const watch = await FrameWatch.of(browser, screen.page);
    await pause(200);
    await screen.page.evaluate(() => {
      const sheet = document.createElement('div');
      sheet.style.cssText = 'position:fixed;inset:0;z-index:9;background:#faf6ee';
      document.body.append(sheet);
      return new Promise<void>((done) =>
        requestAnimationFrame(() => requestAnimationFrame(() => done(sheet.remove()))),
      );
    });
    await pause(300);
    const frames = await watch.stop();
    expect(Math.min(...frames.map(({ ink }) => ink))).toBeLessThan(LEAST_INK);
    expect(frames.at(-1)?.ink).toBeGreaterThan(LEAST_INK);
  });

  it(
    `shows something in every picture of ${TAKES} takes, however fast they follow each other`,
    async () => {
      const watch = await FrameWatch.of(browser, screen.page);
      for (let take = 0; take < TAKES; take++) {
        const kind = KINDS[random.below(KINDS.length)] ?? 'calm';
        await hall.run({ type: 'showScene', scene: sceneOf(kind, take) });
        await pause(random.below(450));
      }
      await hall.run({ type: 'showScene', scene: { kind: 'tally' } });
      await screen.page.waitForFunction(
        () =>
          document.querySelectorAll('[data-scene]').length === 1 &&
          document.querySelector('[data-scene=tally]') !== null,
      );
      const frames = await watch.stop();
      const blank = frames.filter(({ ink }) => ink < LEAST_INK);
      console.info(
        `${TAKES} takes, ${frames.length} pictures, least ink ${Math.min(...frames.map(({ ink }) => ink)).toFixed(4)}`,
      );
      expect(frames.length).toBeGreaterThan(TAKES);
      expect(blank).toEqual([]);
      expect(screen.troubles).toEqual([]);
    },
    TORTURE ? 30 * MINUTE : MINUTE,
  );

  it(
    'does not grow, neither the page nor the server',
    async () => {
      const line = await screen.page.context().newCDPSession(screen.page);
      await line.send('Performance.enable');
      const early: Size[] = [];
      let late: Size | null = null;
      for (let take = 0; take < DAY_TAKES; take++) {
        await hall.run({ type: 'showScene', scene: sceneOf(KINDS[take % KINDS.length] ?? 'calm', take) });
        hall.pass(MINUTE / 2);
        await pause(DAY_BEAT_MS);
        // By then every scene has been there.
        if (take === KINDS.length * 2 || take === DAY_TAKES - 1) {
          await hall.run({ type: 'showScene', scene: { kind: 'calm' } });
          await pause(500);
          late = await sizeOf(line);
          early.push(late);
        }
      }
      const [first] = early;
      if (first === undefined || late === null) throw new Error('nothing was measured');
      console.info(`after ${KINDS.length * 2} takes ${told(first)}; after ${DAY_TAKES} ${told(late)}`);
      expect(late.nodes).toBeLessThan(first.nodes * 1.2 + 200);
      expect(late.page).toBeLessThan(first.page + 3);
      expect(late.server).toBeLessThan(first.server + 15);
    },
    TORTURE ? 40 * MINUTE : MINUTE,
  );
});

/** Megabytes in use after everything unused was thrown away, and nodes of the page. */
interface Size {
  page: number;
  nodes: number;
  server: number;
}
const told = ({ page, nodes, server }: Size): string =>
  `page ${page.toFixed(1)} MB, ${nodes} nodes, server and test ${server.toFixed(1)} MB`;

async function sizeOf(line: CDPSession): Promise<Size> {
  await line.send('HeapProfiler.collectGarbage');
  collect();
  const { metrics } = await line.send('Performance.getMetrics');
  const metric = (name: string) => metrics.find((one) => one.name === name)?.value ?? 0;
  return {
    page: metric('JSHeapUsedSize') / 1e6,
    nodes: metric('Nodes'),
    server: process.memoryUsage().heapUsed / 1e6,
  };
}
