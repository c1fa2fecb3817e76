import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { type Browser, chromium, type Page } from 'playwright-core';
import { hurry, QUIET, TABLET } from './browser.ts';

/** A tablet: a browser with a profile of its own on the disk, whose battery can die at any moment. */
export class Device {
  readonly #profile = mkdtempSync(join(tmpdir(), 'burgertop-tablet-'));
  #process: ChildProcess | null = null;
  #browser: Browser | null = null;
  page!: Page;

  /** @param before is handed the page before it goes anywhere */
  async switchOn(url: string, before: (page: Page) => Promise<void> = async () => {}): Promise<Page> {
    const port = join(this.#profile, 'DevToolsActivePort');
    rmSync(port, { force: true });
    this.#process = spawn(
      process.env.CHROME_PATH ?? '/usr/bin/chromium',
      [
        ...QUIET,
        '--headless=new',
        // A tab that stood behind another one is as quick as before when it is in front again.
        '--disable-renderer-backgrounding',
        '--disable-background-timer-throttling',
        '--disable-backgrounding-occluded-windows',
        `--user-data-dir=${this.#profile}`,
        '--remote-debugging-port=0',
        `--window-size=${TABLET.width},${TABLET.height}`,
        'about:blank',
      ],
      { stdio: 'ignore', detached: true },
    );
    while (!existsSync(port) || !readFileSync(port, 'utf8').includes('\n')) await pause(20);
    const [number] = readFileSync(port, 'utf8').split('\n');
    this.#browser = await chromium.connectOverCDP(`http://127.0.0.1:${number}`);
    const context = this.#browser.contexts()[0];
    this.page = context?.pages()[0] ?? (await (context as NonNullable<typeof context>).newPage());
    await this.page.emulateMedia({ reducedMotion: 'reduce' });
    await this.page.context().addInitScript(hurry);
    await before(this.page);
    await this.page.goto(url);
    return this.page;
  }

  /** A second tab. */
  async tab(url: string): Promise<Page> {
    const page = await this.page.context().newPage();
    await page.goto(url);
    return page;
  }

  /**
   * Waits until the page opens without a network: its worker has fetched all of it and answers for it. (Playwright's
   * `waitForFunction` takes the promise of an async function for a yes.)
   * @param caches how the names of its versions begin
   */
  async offlineReady(caches: string): Promise<void> {
    while (!(await this.page.evaluate(isCaught, caches))) await pause(50);
  }

  /** As a person does it: all is written first. */
  async switchOff(): Promise<void> {
    const ended = this.#process === null ? null : once(this.#process, 'exit');
    const session = await this.#browser?.newBrowserCDPSession();
    await session?.send('Browser.close').catch(() => {});
    await ended;
    this.#process = null;
  }

  /** All its processes at once, without a last word. */
  async batteryDies(): Promise<void> {
    const { pid } = this.#process ?? {};
    if (pid === undefined || this.#process === null) return;
    const ended = once(this.#process, 'exit');
    process.kill(-pid, 'SIGKILL');
    await ended;
    this.#process = null;
    await this.#browser?.close().catch(() => {});
  }

  async close(): Promise<void> {
    await this.batteryDies();
    rmSync(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }
}

const isCaught = async (prefix: string): Promise<boolean> =>
  navigator.serviceWorker.controller !== null &&
  (await caches.keys()).some((name) => name.startsWith(prefix));
