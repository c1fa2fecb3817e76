import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, openContext } from './support/browser.ts';
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
    await field().fill(text);
    await field().press('Enter');
    await card(text).waitFor();
  };
  const texts = () =>
    [...hall.app.engine.summit.ideas.ideas.values()]
      .filter(({ place }) => place.table === sign.table)
      .map(({ words }) => words.text);
  const table = () => `${hall.url}/tafel`;

  beforeAll(async () => {
    cpSync(resolve(import.meta.dirname, '../../dist/client'), pages, { recursive: true });
    hall = await Hall.open(undefined, pages);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[3] as Sign;
  });
  afterAll(async () => {
    await device.close();
    await hall.close();
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
    for (const { src } of manifest.icons) expect((await fetch(hall.url + src)).status).toBe(200);
  });

  it('opens without a server after it was switched off, with what it showed last, and goes on', async () => {
    await device.switchOn(sign.url);
    await field().waitFor();
    await write('Een bankje bij elke bushalte');
    await card('Een bankje').getByText('bewaard').waitFor();
    await device.offlineReady('burgertop-tablet-');
    await device.page.waitForTimeout(700);
    await device.switchOff();
    await hall.stop();

    await device.switchOn(table());
    await device.page.getByRole('heading', { name: `Tafel ${sign.number}` }).waitFor();
    await device.page.getByText('Wat gaat er goed in jouw wijk, en wat mis je?').waitFor();
    await card('Een bankje').getByText('bewaard').waitFor();
    await write('Getypt zonder server');
    await card('Getypt zonder server').getByText('op deze tablet').waitFor();
    await device.page.getByText('1 kaart nog niet verzonden').waitFor();
    await device.page.getByRole('button', { name: 'العربية' }).click();
    await device.page.getByRole('region', { name: 'بطاقات الطاولة' }).waitFor();
    await device.page.getByRole('button', { name: 'Nederlands' }).click();
    expect(await axeProblems(device.page)).toEqual([]);
  });

  it('has the half-typed words after the battery died, and sends each card once', async () => {
    await field().pressSequentially('Half afgemaakte zin over');
    await device.page.waitForTimeout(1000);
    await device.batteryDies();
    await device.switchOn(table());
    expect(await field().inputValue()).toBe('Half afgemaakte zin over');
    await card('Getypt zonder server').getByText('op deze tablet').waitFor();
    await hall.start();
    await card('Getypt zonder server').getByText('bewaard').waitFor({ timeout: 20_000 });
    expect(texts()).toEqual(['Een bankje bij elke bushalte', 'Getypt zonder server']);
    await field().fill('');
  });

  it('has one leading tab: another one asks first, and goes on with what was typed', async () => {
    await field().fill('In het eerste tabblad');
    const first = device.page;
    const second = await device.tab(table());
    await second.getByRole('heading', { name: 'Deze tafel staat al open in een ander tabblad' }).waitFor();
    await second.getByRole('button', { name: 'Ga hier verder' }).click();
    await field(second).waitFor();
    expect(await field(second).inputValue()).toBe('In het eerste tabblad');
    await first.getByRole('button', { name: 'Ga hier verder' }).waitFor();
    await field(second).press('Enter');
    await card('In het eerste tabblad', second).getByText('bewaard').waitFor();
    await second.close();
    await first.bringToFront();
    await card('In het eerste tabblad', first).getByText('bewaard').waitFor();
    expect(texts().filter((text) => text === 'In het eerste tabblad')).toHaveLength(1);
  });

  it('sets a poisoned card aside, visibly and in a file, and sends the twenty behind it', async () => {
    await hall.stop();
    for (let i = 1; i <= 21; i++) await write(`Na de verandering ${i} `);
    await device.page.evaluate(
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
    await device.batteryDies();
    await device.switchOn(table());
    await hall.start();
    await device.page.getByRole('heading', { name: 'Dit kwam niet aan' }).waitFor({ timeout: 20_000 });
    await expect.poll(() => texts().filter((text) => text.startsWith('Na de verandering')).length).toBe(20);
    const saving = device.page.waitForEvent('download');
    await device.page.getByRole('button', { name: 'Bewaar de kaarten in een bestand' }).click();
    const file = JSON.parse(readFileSync(await (await saving).path(), 'utf8')) as { items: unknown[] };
    expect(file.items).toHaveLength(1);
    await device.page.getByRole('button', { name: 'Leg weg' }).click();
    await expect.poll(() => device.page.getByRole('heading', { name: 'Dit kwam niet aan' }).count()).toBe(0);
  });

  it('keeps what was acknowledged, in case the server loses its disk', async () => {
    await card('Na de verandering 21').getByText('bewaard').waitFor();
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
    await hall.stop();
    for (let i = 1; i <= 20; i++) await write(`Oude pagina ${i} `);
    newVersion();
    await hall.start();
    await device.page.locator('meta[name=version-2]').waitFor({ state: 'attached', timeout: 60_000 });
    expect(texts().filter((text) => text.startsWith('Oude pagina'))).toHaveLength(20);
    await card('Oude pagina 20').getByText('bewaard').waitFor();
  });
});

describe('a browser that keeps nothing', () => {
  it('says so, works on, and gives the cards in a file', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    try {
      await hall.run({ type: 'startStep', step: 'ronde-1' });
      const page = await (await openContext(browser)).newPage();
      // As some browsers do in a private window.
      await page.addInitScript(() => {
        IDBFactory.prototype.open = () => {
          throw new DOMException('not here', 'SecurityError');
        };
      });
      await page.goto(((await hall.signs())[1] as Sign).url);
      await page.getByText('Deze browser onthoudt niets').waitFor();
      const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
      await field.waitFor();
      // What somebody needs without a line is fetched right after the page stands.
      await page.waitForLoadState('networkidle');
      await hall.stop();
      await field.fill('In een privévenster');
      await field.press('Enter');
      await page.getByText('op deze tablet').waitFor();
      expect(await axeProblems(page)).toEqual([]);
      const saving = page.waitForEvent('download');
      await page.getByRole('button', { name: 'Bewaar de kaarten in een bestand' }).click();
      expect(readFileSync(await (await saving).path(), 'utf8')).toContain('In een privévenster');
      await hall.start();
      await page.getByRole('listitem').getByText('bewaard').waitFor({ timeout: 20_000 });
    } finally {
      await browser.close();
      await hall.close();
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
  for (const file of [worker, page])
    for (const end of ['br', 'gz']) rmSync(`${file}.${end}`, { force: true });
}
