import { mkdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { type Browser, chromium, type Page } from 'playwright-core';
import { SCENES, type Scene, type SceneKind } from '../../shared/facts/screens.ts';
import { FILLINGS, type Filling, fill, vote } from './halls.ts';
import { PictureHall } from './stage.ts';

/*
 * Takes a picture of every scene: a full hall, an empty one, and one with long words and Arabic; in the sizes of the
 * projectors that halls have. Look at them before a day: what stands here is what the hall will see.
 */
const OUT = resolve(import.meta.dirname, '../../screenshots');
const WIDE: [number, number] = [1920, 1080];
const SIZES: Record<string, [number, number]> = { wide: WIDE, square: [1024, 768] };
const RARE_SIZES: Record<string, [number, number]> = { uhd: [3840, 2160], upright: [1080, 1920] };
/** What is taken at the rare sizes too, and in the dark. */
const RARE: SceneKind[] = ['tally', 'wall', 'proposal', 'result', 'welcome', 'message', 'arrivals'];

const MESSAGE = {
  nl: 'De soep staat klaar in de Foyer. Om 13.15 uur gaan we verder aan dezelfde tafel.',
  ar: 'الحساء جاهز في الردهة. نتابع في الساعة 13:15 عند الطاولة نفسها.',
};
const QUESTION = {
  nl: 'Welke onderwerpen krijgen als eerste een vervolg?',
  ar: 'أي المواضيع تستحق المتابعة أولًا؟',
};

const KINDS = SCENES.filter((kind) => kind !== 'auto');

async function main(argv: string[]): Promise<number> {
  const { values } = parseArgs({
    args: argv,
    options: {
      hall: { type: 'string', multiple: true },
      scene: { type: 'string', multiple: true },
      size: { type: 'string', multiple: true },
    },
  });
  const wanted = (name: string, list: string[] | undefined) => list === undefined || list.includes(name);
  const browser = await chromium.launch({
    executablePath: process.env.CHROME_PATH ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--font-render-hinting=none'],
  });
  let taken = 0;
  for (const [name, filling] of Object.entries(FILLINGS)) {
    if (!wanted(name, values.hall)) continue;
    const folder = join(OUT, name);
    if (values.scene === undefined && values.size === undefined)
      rmSync(folder, { recursive: true, force: true });
    mkdirSync(folder, { recursive: true });
    const kinds = KINDS.filter((kind) => wanted(kind, values.scene));
    taken += await takeHall(browser, filling, folder, kinds, (size) => wanted(size, values.size));
  }
  await browser.close();
  console.log(`${taken} pictures in ${OUT}`);
  return 0;
}

async function takeHall(
  browser: Browser,
  filling: Filling,
  folder: string,
  kinds: readonly SceneKind[],
  wanted: (size: string) => boolean,
): Promise<number> {
  const hall = await PictureHall.open();
  await fill(hall, filling);
  const shots = new Shots(browser, hall, folder, wanted);
  await shots.open();
  for (const kind of kinds) if (!['ballot', 'result'].includes(kind)) await shots.take(sceneOf(kind));
  if (filling.ideas > 0) {
    const ballot = await vote(hall, QUESTION);
    if (kinds.includes('ballot')) await shots.take({ kind: 'ballot' });
    await hall.run({ type: 'closeBallot', ballot });
    if (kinds.includes('result')) await shots.take({ kind: 'result' });
  } else if (kinds.includes('ballot')) await shots.take({ kind: 'ballot' });
  await shots.close();
  await hall.close();
  return shots.taken;
}

const sceneOf = (kind: SceneKind): Scene => (kind === 'message' ? { kind, message: MESSAGE } : { kind });

/** The same scene on screens of all sizes. */
class Shots {
  taken = 0;
  readonly #pages: { name: string; page: Page; rare: boolean }[] = [];

  constructor(
    readonly browser: Browser,
    readonly hall: PictureHall,
    readonly folder: string,
    readonly wanted: (size: string) => boolean,
  ) {}

  async open(): Promise<void> {
    const sizes: [string, [number, number]][] = Object.entries({ ...SIZES, ...RARE_SIZES, dark: WIDE });
    for (const [name, [width, height]] of sizes) {
      if (!this.wanted(name)) continue;
      // Without motion, so that a picture is the end of what moves.
      const context = await this.browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        locale: 'nl-NL',
        timezoneId: 'Europe/Amsterdam',
      });
      const page = await context.newPage();
      const link = await this.hall.link();
      await page.goto(name === 'dark' ? link.replace('#', '?theme=dark#') : link);
      this.#pages.push({ name, page, rare: !(name in SIZES) });
    }
  }

  async take(scene: Scene): Promise<void> {
    await this.hall.run({ type: 'showScene', scene });
    for (const { name, page, rare } of this.#pages) {
      if (rare && !RARE.includes(scene.kind)) continue;
      await page.waitForFunction(
        (kind) =>
          document.querySelector(`[data-scene="${kind}"]:not([aria-hidden="true"])`) !== null &&
          document.querySelectorAll('[data-scene]').length === 1,
        scene.kind,
      );
      await page.waitForTimeout(400);
      await page.screenshot({ path: join(this.folder, `${scene.kind}-${name}.png`) });
      this.taken += 1;
    }
  }

  async close(): Promise<void> {
    for (const { page } of this.#pages) await page.context().close();
  }
}

process.exitCode = await main(process.argv.slice(2));
