import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { type Language, type Moment, type Shot, type State, type Take, takesOf } from './shot.ts';
import { SIZES, type Size } from './sizes.ts';
import type { PictureHall } from './stage.ts';

/** Which pictures are asked for; an absent list is all. */
export interface Wanted {
  screens?: readonly string[];
  states?: readonly string[];
  sizes?: readonly string[];
  languages?: readonly string[];
  names?: readonly string[];
}

const PATIENCE_MS = 20_000;
/** What fades in on a screen of the hall has done so. */
const REST_MS = 300;
/** To the top of the page, with all that is drawn only near the screen, and what sticks to its end at its own place. */
const LAY_DOWN = `window.scrollTo(0, 0);
for (const element of document.querySelectorAll('main *')) {
  const { position, bottom, contentVisibility } = getComputedStyle(element);
  if (contentVisibility === 'auto') element.style.contentVisibility = 'visible';
  if (position === 'sticky' && bottom !== 'auto') Object.assign(element.style, { position: 'relative', inset: 'auto' });
}`;
const has = (list: readonly string[] | undefined, name: string): boolean => list?.includes(name) ?? true;

/** Takes the pictures of one hall, moment after moment. */
export class Camera {
  taken = 0;
  /** What could not be taken, and why. */
  readonly missed: string[] = [];
  /** Pages that are looked at once more when the server has gone. */
  readonly #left: { page: Page; path: string }[] = [];

  constructor(
    readonly browser: Browser,
    readonly hall: PictureHall,
    readonly state: State,
    readonly out: string,
    readonly wanted: Wanted,
    readonly say: (line: string) => void,
  ) {}

  asks(shot: Shot): boolean {
    return this.#takes(shot).length > 0;
  }

  async takeAll({ shots }: Moment): Promise<void> {
    for (const shot of shots)
      for (const { size, language } of this.#takes(shot)) await this.#take(shot, size, language);
  }

  #takes(shot: Shot): Take[] {
    const { screens, names, sizes, languages } = this.wanted;
    if (!has(screens, shot.screen) || !has(names, shot.name)) return [];
    return takesOf(shot, this.state).filter(
      ({ size, language }) => has(sizes, size) && has(languages, language),
    );
  }

  /** The server goes, and what is left open is looked at. */
  async takeCut(): Promise<void> {
    if (this.#left.length === 0) return;
    await this.hall.close();
    for (const { page, path } of this.#left) {
      await page
        .getByText(/geen verbinding|op deze tablet|no connection|لا يوجد اتصال/i)
        .first()
        .waitFor({ timeout: PATIENCE_MS })
        .catch(() => this.missed.push(`${path}: does not say that there is no line`));
      await this.#shoot(page, path);
      await page.context().close();
    }
  }

  async #take(shot: Shot, size: Size, language: Language): Promise<void> {
    const [width, height] = SIZES[size];
    const context = await this.browser.newContext({
      viewport: { width, height },
      // Without motion, so that a picture is the end of what moves.
      reducedMotion: 'reduce',
      locale: 'nl-NL',
      timezoneId: 'Europe/Amsterdam',
    });
    const page = await context.newPage();
    page.setDefaultTimeout(PATIENCE_MS);
    const path = pathOf(this.out, shot, this.state, size, language);
    try {
      await page.goto(await shot.url(this.hall));
      await settle(page);
      await shot.act?.(page, this.hall);
      if (language !== 'nl') await speak(page, language);
      if (shot.cut) this.#left.push({ page, path });
      else await this.#shoot(page, path, shot.still !== true);
    } catch (error) {
      this.missed.push(`${path}: ${String(error).split('\n')[0]}`);
    }
    if (!shot.cut) await context.close();
  }

  async #shoot(page: Page, path: string, fullPage = true): Promise<void> {
    await page.waitForTimeout(REST_MS);
    // What stays at an edge of the screen would stand in the middle of a whole page, and a dialog covers only a screen.
    const whole = fullPage && (await page.locator('dialog[open]').count()) === 0;
    if (whole) await page.evaluate(LAY_DOWN);
    mkdirSync(join(path, '..'), { recursive: true });
    await page.screenshot({ path, fullPage: whole });
    this.taken += 1;
    this.say(`${this.taken} ${path}`);
  }
}

/** Until the page, and what it fetches after the first view, stands there. */
async function settle(page: Page): Promise<void> {
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('networkidle');
  await page.evaluate('document.fonts.ready.then(() => undefined)');
}

/** As the button does, wherever it is: below the page, or behind a dialog. */
async function speak(page: Page, language: Language): Promise<void> {
  const button = page.locator(`.languages button[lang="${language}"]`).first();
  await button.evaluate((element: HTMLElement) => element.click());
  await page.locator(`html[lang="${language}"]`).waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
}

const pathOf = (out: string, { screen, name }: Shot, state: State, size: Size, language: Language): string =>
  join(out, screen, `${name.replaceAll(' ', '-')}.${state}.${size}.${language}.png`);
