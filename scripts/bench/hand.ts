import type { CDPSession, Locator, Page } from 'playwright-core';
import { pause } from './stats.ts';

/** Phones and tablets are touched; a borrowed one may have a mouse or a pad, which hovers before it presses. */
export const WAYS = ['touch', 'mouse'] as const;
export type Way = (typeof WAYS)[number];

/** A finger stays on the glass, and a key goes down, for about as long. */
const HELD_MS = 80;
/** A quick typist: 90 words a minute. */
const BETWEEN_KEYS_MS = 130;
/** Nobody presses the next thing before he has seen the last one. */
const BETWEEN_ACTS_MS = 400;
/** From standing above a button to pressing it. */
const AIMED_MS = 100;

/**
 * Presses and types with the pauses of a quick person, and with the browser's raw input: what a driver of tests
 * looks up in the page before each act would be counted as the page's own work.
 */
export class Hand {
  constructor(
    readonly page: Page,
    readonly device: CDPSession,
    readonly way: Way,
  ) {}

  /** In the middle of it, once it is in sight. */
  async press(target: Locator): Promise<void> {
    const { x, y } = await this.#aim(target);
    await (this.way === 'touch' ? this.#touch(x, y) : this.#click(x, y));
    await pause(BETWEEN_ACTS_MS);
  }

  async type(text: string): Promise<void> {
    for (const letter of text) {
      await this.page.keyboard.press(letter, { delay: HELD_MS / 2 });
      await pause(BETWEEN_KEYS_MS - HELD_MS / 2);
    }
  }

  async key(name: string): Promise<void> {
    await this.page.keyboard.press(name, { delay: HELD_MS });
    await pause(BETWEEN_ACTS_MS);
  }

  async #aim(target: Locator): Promise<{ x: number; y: number }> {
    await target.waitFor();
    await target.scrollIntoViewIfNeeded();
    const box = await target.boundingBox();
    if (box === null) throw new Error(`${target} is not on the page`);
    await pause(AIMED_MS);
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }

  async #touch(x: number, y: number): Promise<void> {
    await this.device.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x, y }] });
    await pause(HELD_MS);
    await this.device.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  }

  async #click(x: number, y: number): Promise<void> {
    await this.page.mouse.move(x, y);
    await pause(AIMED_MS);
    await this.page.mouse.down();
    await pause(HELD_MS);
    await this.page.mouse.up();
  }
}
