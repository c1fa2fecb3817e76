import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { TORTURE } from '../support/torture.ts';
import { axeProblems, openBrowser } from './support/browser.ts';
import { Device } from './support/device.ts';
import { Hall, type Sign } from './support/hall.ts';

/** The built pages, in a folder where a test can put a newer version. */
const pages = mkdtempSync(join(tmpdir(), 'burgertop-pages-'));

describe('a tablet of its own', () => {
  let hall: Hall;
  let sign: Sign;
  const device = new Device();
  const field = (page: Page = device.page) => page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
  const card = (text: string, page: Page = device.page) =>
    page.getByRole('listitem').filter({ hasText: text });
  const write = async (text: string) => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().fill(text);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().press('Enter');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card(text).waitFor();
  };
  const texts = () =>
    [...hall.app.engine.summit.ideas.ideas.values()]
      .filter(({ place }) => place.table === sign.table)
      .map(({ words }) => words.text);
  const table = () => `${hall.url}/tafel`;
  const offlineReady = () =>
    device.page.waitForFunction(
      async () =>
        navigator.serviceWorker.controller !== null &&
        (await caches.keys()).some((name) => name.startsWith('burgertop-tablet-')),
    );

  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../dist/client'), pages, { recursive: true });
    hall = await Hall.open(undefined, pages);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[3] as Sign;
  });
  afterAll(async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.close();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.close();
    rmSync(pages, { recursive: true, force: true });
  });

  it('can be installed: a manifest with icons for every home screen', async () => {
    const manifest = (await (await fetch(`${hall.url}/tafel.webmanifest`)).json()) as {
      start_url: string;
      icons: { src: string; sizes: string; purpose?: string }[];
    };
    expect(manifest.start_url).toBe('/tafel');
    expect(manifest.icons.map(({ sizes }) => sizes)).toEqual(expect.arrayContaining(['192x192', '512x512']));
    expect(manifest.icons.some(({ purpose }) => purpose === 'maskable')).toBe(true);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (const { src } of manifest.icons) expect((await fetch(hall.url + src)).status).toBe(200);
  });

  it('opens without a server after it was switched off, with what it showed last, and goes on', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOn(sign.url);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await write('Een bankje bij elke bushalte');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Een bankje').getByText('bewaard').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await offlineReady();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.waitForTimeout(700);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOff();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.stop();

    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOn(table());
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('heading', { name: `Tafel ${sign.number}` }).waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByText('Wat gaat er goed in jouw wijk, en wat mis je?').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Een bankje').getByText('bewaard').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await write('Getypt zonder server');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Getypt zonder server').getByText('op deze tablet').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByText('1 kaart nog niet verzonden').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('button', { name: 'العربية' }).click();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('region', { name: 'بطاقات الطاولة' }).waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('button', { name: 'Nederlands' }).click();
    expect(await axeProblems(device.page)).toEqual([]);
  });

  it('has the half-typed words after the battery died, and sends each card once', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().pressSequentially('Half afgemaakte zin over');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.waitForTimeout(1000);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.batteryDies();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOn(table());
    expect(await field().inputValue()).toBe('Half afgemaakte zin over');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Getypt zonder server').getByText('op deze tablet').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.start();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Getypt zonder server').getByText('bewaard').waitFor({ timeout: 20_000 });
    expect(texts()).toEqual(['Een bankje bij elke bushalte', 'Getypt zonder server']);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().fill('');
  });

  it('has one leading tab: another one asks first, and goes on with what was typed', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().fill('In het eerste tabblad');
    const first = device.page;
    const second = await device.tab(table());
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await second.getByRole('heading', { name: 'Deze tafel staat al open in een ander tabblad' }).waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await second.getByRole('button', { name: 'Ga hier verder' }).click();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field(second).waitFor();
    expect(await field(second).inputValue()).toBe('In het eerste tabblad');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await first.getByRole('button', { name: 'Ga hier verder' }).waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field(second).press('Enter');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('In het eerste tabblad', second).getByText('bewaard').waitFor();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await second.close();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await first.bringToFront();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('In het eerste tabblad', first).getByText('bewaard').waitFor();
    expect(texts().filter((text) => text === 'In het eerste tabblad')).toHaveLength(1);
  });

  it('sets a poisoned card aside, visibly and in a file, and sends the twenty behind it', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.stop();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (let i = 1; i <= 21; i++) await write(`Na de verandering ${i} `);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.evaluate(
      (name) =>
        new Promise((resolve, reject) => {
          const opened = indexedDB.open(name);
          opened.onerror = reject;
          opened.onsuccess = () => {
            const items = opened.result.transaction('items', 'readwrite').objectStore('items');
            items.getAll().onsuccess = ({ target }) => {
              const all = (target as IDBRequest).result as { command: { words: { text: string } } }[];
              const poisoned = all.find(({ command }) => command.words.text === 'Na de verandering 1');
              if (poisoned === undefined) return reject(new Error('the card is not there'));
              poisoned.command.words.text = 'te lang '.repeat(400);
              items.put(poisoned);
              items.transaction.oncomplete = resolve;
            };
          };
        }),
      `burgertop-table-${sign.table}`,
    );
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.batteryDies();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOn(table());
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.start();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('heading', { name: 'Dit kwam niet aan' }).waitFor({ timeout: 20_000 });
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await expect.poll(() => texts().filter((text) => text.startsWith('Na de verandering')).length).toBe(20);
    const saving = device.page.waitForEvent('download');
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('button', { name: 'Bewaar de kaarten in een bestand' }).click();
    const file = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as { items: unknown[] };
    expect(file.items).toHaveLength(1);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.getByRole('button', { name: 'Leg weg' }).click();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await expect.poll(() => device.page.getByRole('heading', { name: 'Dit kwam niet aan' }).count()).toBe(0);
  });

  it('keeps what was acknowledged, in case the server loses its disk', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Na de verandering 21').getByText('bewaard').waitFor();
    const kept = await device.page.evaluate(
      (name) =>
        new Promise<number>((resolve) => {
          const opened = indexedDB.open(name);
          opened.onsuccess = () => {
            const asked = opened.result.transaction('items').objectStore('items').getAll();
            asked.onsuccess = () =>
              resolve((asked.result as { state: string }[]).filter(({ state }) => state === 'acked').length);
          };
        }),
      `burgertop-table-${sign.table}`,
    );
    expect(kept).toBe(texts().length);
  });

  it('is made new after the server was, once its cards have gone', async () => {
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.stop();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (let i = 1; i <= 20; i++) await write(`Oude pagina ${i} `);
    newVersion();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.start();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.locator('meta[name=version-2]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(texts().filter((text) => text.startsWith('Oude pagina'))).toHaveLength(20);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await card('Oude pagina 20').getByText('bewaard').waitFor();
  }, 90_000);

  it(
    `loses no card and at most a second of typing in ${TORTURE ? 200 : 20} dead batteries`,
    async () => {
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.stop();
      const before = texts().length;
      const written: string[] = [];
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (let i = 1; i <= (TORTURE ? 200 : 20); i++) {
        console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await write(`Kaart van ronde ${i}.`);
        written.push(`Kaart van ronde ${i}.`);
        const [typed, at] = await typeUntilDeath(i);
        console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.switchOn(table());
        console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().waitFor();
        const kept = await field().inputValue();
        expect(typed.startsWith(kept), `${kept} | ${typed}`).toBe(true);
        // What stood there a second before the end, stands there again.
        const secondBefore = at.filter((ms) => ms <= (at.at(-1) ?? 0) - 1000).length;
        expect(kept.length, `battery ${i}`).toBeGreaterThanOrEqual(secondBefore);
        console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().fill('');
      }
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.start();
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await expect.poll(() => texts().length, { timeout: 30_000 }).toBe(before + written.length);
      expect(new Set(texts()).size).toBe(texts().length);
    },
    TORTURE ? 1_200_000 : 180_000,
  );

  /** Types, and dies at another moment after each keystroke. Returns what was typed and when each letter was. */
  async function typeUntilDeath(seed: number): Promise<[string, number[]]> {
    const at: number[] = [];
    let typed = '';
    const letters = 8 + ((seed * 7) % 17);
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field().focus();
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (let n = 0; n < letters; n++) {
      typed += String.fromCharCode(97 + (n % 26));
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.keyboard.type(typed.at(-1) ?? '');
      at.push(performance.now());
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.waitForTimeout(60);
    }
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.page.waitForTimeout((seed * 37) % 400);
    at.push(performance.now());
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await device.batteryDies();
    return [typed, at];
  }
});

describe('a browser that keeps nothing', () => {
  it('says so, works on, and gives the cards in a file', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    try {
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.run({ type: 'startStep', step: 'ronde-1' });
      const page = await browser.newPage({ reducedMotion: 'reduce' });
      // As some browsers do in a private window.
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('not here', 'SecurityError');
        };
      });
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.goto(((await hall.signs())[1] as Sign).url);
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.getByText('Deze browser onthoudt niets').waitFor();
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.stop();
      const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field.fill('In een privévenster');
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await field.press('Enter');
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.getByText('op deze tablet').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      const saving = page.waitForEvent('download');
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.getByRole('button', { name: 'Bewaar de kaarten in een bestand' }).click();
      expect(readFileSync(await (await saving).path(), 'utf8')).toContain('In een privévenster');
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.start();
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await page.getByRole('listitem').getByText('bewaard').waitFor({ timeout: 20_000 });
    } finally {
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await browser.close();
      console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); await hall.close();
    }
  });
});

/** What a hot fix does: another page and another worker, at the same addresses. */
function newVersion(): void {
  const worker = join(pages, 'tafel-worker.js');
  const page = join(pages, 'apps/facilitator/index.html');
  writeFileSync(
    worker,
    `${readFileSync(worker, 'utf8').replace('burgertop-tablet-', 'burgertop-tablet-2-')}`,
  );
  writeFileSync(page, readFileSync(page, 'utf8').replace('<head>', '<head><meta name="version-2" />'));
  console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (const file of [worker, page])
    console.error(Math.round(performance.now()), new Error().stack?.split("\n")[1]?.slice(-9)); for (const end of ['br', 'gz']) rmSync(`${file}.${end}`, { force: true });
}
