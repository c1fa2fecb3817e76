import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, openContext, TABLET, visit } from './support/browser.ts';
import { CAMERA, cameraFlags, writePictures } from './support/fakeCamera.ts';
import { Hall, type Sign } from './support/hall.ts';

const CARDS = 20;
const TEXTS = Array.from({ length: CARDS }, (_, i) =>
  i % 3 === 0 ? `مقعد عند كل موقف ${i} 🚏` : `Een bankje bij halte ${i}, ook aan de rand van de stad`,
);

describe('cards that cannot be sent', () => {
  const folder = mkdtempSync(join(tmpdir(), 'burgertop-along-'));
  let hall: Hall;
  let browser: Browser;
  let desks: Browser | undefined;
  let sign: Sign;
  let page: Page;
  /** The hall's network: this tablet's line goes through or does not. */
  let blocked = false;
  const texts = () =>
    [...hall.app.engine.summit.ideas.ideas.values()]
      .filter(({ place }) => place.table === sign.table)
      .map(({ words }) => words.text);

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[2] as Sign;
    const context = await openContext(browser, { viewport: TABLET });
    page = await context.newPage();
    await page.routeWebSocket(/socket\.io/, (line) => void (blocked ? line.close() : line.connectToServer()));
    await page.goto(sign.url);
    await page.getByText('Alles bewaard').waitFor();
    blocked = true;
    await hall.stop();
    await hall.start();
    const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
    for (const text of TEXTS) {
      await field.fill(text);
      await field.press('Enter');
      await page.getByRole('listitem').filter({ hasText: text }).getByText('op deze tablet').waitFor();
    }
    await page.getByRole('button', { name: 'Breng de kaarten naar de balie' }).click();
  });
  afterAll(async () => {
    await Promise.all([browser.close(), desks?.close()]);
    await hall.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** What a camera sees of the tablet: the picture on its screen. */
  async function seen(code: Locator): Promise<Uint8Array> {
    const png = (await code.screenshot()).toString('base64');
    const grey = await page.evaluate(
      async ([image, { width, height }]) => {
        const bytes = Uint8Array.from(atob(image), (char) => char.charCodeAt(0));
        const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
        const canvas = new OffscreenCanvas(width, height);
        const context = canvas.getContext('2d') as OffscreenCanvasRenderingContext2D;
        context.fillStyle = '#888';
        context.fillRect(0, 0, width, height);
        const side = height * 0.94;
        context.drawImage(bitmap, (width - side) / 2, (height - side) / 2, side, side);
        const { data } = context.getImageData(0, 0, width, height);
        const luma = new Uint8Array(width * height);
        for (let i = 0; i < luma.length; i++) luma[i] = data[4 * i + 1] ?? 0;
        let binary = '';
        for (let i = 0; i < luma.length; i += 8192)
          binary += String.fromCharCode(...luma.subarray(i, i + 8192));
        return btoa(binary);
      },
      [png, CAMERA] as const,
    );
    return Buffer.from(grey, 'base64');
  }

  async function openDesk(camera: string): Promise<Page> {
    desks = await openBrowser(cameraFlags(camera));
    const { page: desk } = await visit(desks, await hall.link('desk'));
    await desk.getByLabel('Naam van de balie').fill('Balie A');
    await desk.keyboard.press('Enter');
    await desk.getByRole('button', { name: 'Lees kaarten in' }).click();
    return desk;
  }

  it('go along as QR codes, which the camera of a desk reads in any order, and count once', async () => {
    await page.getByRole('button', { name: 'Laat de kaarten als QR-codes zien' }).click();
    const line = page.getByRole('dialog').locator('p.figures');
    await line.waitFor();
    expect(await axeProblems(page)).toEqual([]);
    const total = Number(/van (\d+)/.exec((await line.textContent()) ?? '')?.[1]);
    expect(total).toBeGreaterThan(2);
    await page.getByRole('button', { name: 'Zet stil' }).click();
    const codes = page.getByRole('dialog').locator('.codes > *');
    const pictures: Uint8Array[] = [];
    for (let i = 0; i < total; i++) {
      // One after the other, as it shows them by itself.
      await codes.evaluateAll((all, at) => {
        for (const [k, one] of all.entries())
          (one as HTMLElement).style.visibility = k === at ? 'visible' : 'hidden';
      }, i);
      pictures.push(await seen(codes.nth(i)));
    }
    const video = join(folder, 'codes.y4m');
    writePictures(video, pictures.reverse());
    const desk = await openDesk(video);
    await desk.getByRole('button', { name: 'Lees de QR-codes met de camera' }).click();
    await desk.getByText(`${CARDS} kaarten ingelezen.`).waitFor({ timeout: 60_000 });
    expect(await axeProblems(desk)).toEqual([]);
    expect(texts().sort()).toEqual(TEXTS.toSorted());
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit' }).click();
  });

  it('go along in a file too; what was read in is known, and so is what the tablet sends after all', async () => {
    const desk = desks?.contexts()[0]?.pages()[0] as Page;
    const saving = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Bewaar de kaarten in een bestand' }).click();
    const file = join(folder, 'kaarten.json');
    writeFileSync(file, readFileSync(await (await saving).path()));
    await desk.getByRole('button', { name: 'Nog een tablet' }).click();
    await desk.locator('input[type=file]').setInputFiles(file);
    await desk.getByText(`${CARDS} kaarten waren er al.`).waitFor();
    await desk.getByRole('button', { name: 'Nog een tablet' }).click();
    await desk.locator('input[type=file]').setInputFiles({
      name: 'boodschappen.json',
      mimeType: 'application/json',
      buffer: Buffer.from('melk, brood'),
    });
    await desk.getByText('In dit bestand staan geen kaarten').waitFor();
    blocked = false;
    await page.getByText('Alles bewaard').waitFor({ timeout: 20_000 });
    expect(texts()).toHaveLength(CARDS);
  });
});

describe('a tablet at the wrong table', () => {
  it('is moved, and its unsent cards follow after a question, each once', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    try {
      await hall.run({ type: 'startStep', step: 'ronde-1' });
      const [wrong, right] = (await hall.signs()) as [Sign, Sign];
      const page = await (await openContext(browser, { viewport: TABLET })).newPage();
      let blocked = false;
      await page.routeWebSocket(
        /socket\.io/,
        (line) => void (blocked ? line.close() : line.connectToServer()),
      );
      await page.goto(wrong.url);
      await page.getByText('Alles bewaard').waitFor();
      blocked = true;
      await hall.stop();
      await hall.start();
      const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
      for (const text of ['Een', 'Twee', 'Drie']) {
        await field.fill(`${text} voor de goede tafel`);
        await field.press('Enter');
        await page.getByText(`${text} voor`).waitFor();
      }
      await page.getByRole('listitem').filter({ hasText: 'Drie voor' }).getByRole('button').click();
      await page.getByRole('textbox', { name: 'Wijzig de kaart' }).fill('Drie, maar beter');
      await page.keyboard.press('Enter');
      await field.fill('Half getypt');
      await page.waitForTimeout(700);
      await page.getByRole('button', { name: 'Naar een andere tafel' }).click();
      await page.getByLabel('Nummer van de tafel').fill(String(right.number));
      await page.getByLabel('Code van zes cijfers').fill(right.code);
      await page.keyboard.press('Enter');
      blocked = false;
      await page.getByRole('heading', { name: `Tafel ${right.number}` }).waitFor();
      await field.waitFor();
      await page.getByText('Er staan nog 3 kaarten van tafel').waitFor({ timeout: 20_000 });
      expect(await axeProblems(page)).toEqual([]);
      await page.getByRole('button', { name: `Ja, bij tafel ${right.number}` }).click();
      await page.getByRole('listitem').filter({ hasText: 'Een voor' }).getByText('bewaard').waitFor();
      await page.getByText('Alles bewaard').waitFor();
      expect(await field.inputValue()).toBe('Half getypt');
      const ideas = [...hall.app.engine.summit.ideas.ideas.values()];
      expect(ideas.map(({ place, words }) => [place.table, words.text]).sort()).toEqual(
        ['Drie, maar beter', 'Een voor de goede tafel', 'Twee voor de goede tafel'].map((text) => [
          right.table,
          text,
        ]),
      );
      await page.clock.install();
      await page.reload();
      await page.getByText('Alles bewaard').waitFor();
      // What is asked after a while would be asked by now.
      await page.clock.runFor(6000);
      await page.waitForTimeout(500);
      expect(await page.getByText('van tafel').count()).toBe(0);
    } finally {
      await browser.close();
      await hall.close();
    }
  });
});

describe('a paper form', () => {
  it('is typed in through its QR code, once, and the second time says where it was', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    try {
      await hall.run({ type: 'startStep', step: 'ronde-1' });
      const [first, second] = (await hall.signs()) as [Sign, Sign];
      const tablet = async (sign: Sign) => {
        const context = await openContext(browser, { viewport: TABLET });
        const page = await context.newPage();
        await page.goto(sign.url);
        await page.getByText('Alles bewaard').waitFor();
        // As the camera of the tablet opens it.
        await page.goto(`${hall.url}/tafel?formulier=42`);
        await page.getByRole('heading', { name: 'Formulier 42' }).waitFor();
        return page;
      };
      const page = await tablet(first);
      const form = page.getByRole('region', { name: 'Formulier 42' });
      await form.getByRole('textbox').pressSequentially('Van papier');
      await page.waitForTimeout(700);
      await page.reload();
      await expect.poll(() => form.getByRole('textbox').inputValue()).toBe('Van papier');
      expect(await axeProblems(page)).toEqual([]);
      await form.getByRole('button', { name: 'Bewaar' }).click();
      await page.getByText('Formulier 42 is bewaard.').waitFor();
      await page.getByRole('listitem').filter({ hasText: 'Van papier' }).getByText('bewaard').waitFor();
      await page.getByLabel('Nummer van het formulier').fill('42');
      await page.keyboard.press('Enter');
      await page.getByText(/Formulier 42 is om \d\d:\d\d al overgetypt/).waitFor();

      const other = await tablet(second);
      await other.getByRole('region', { name: 'Formulier 42' }).getByRole('textbox').fill('Van papier');
      await other.keyboard.press('Enter');
      await other.getByText(`Formulier 42 is al overgetypt, bij tafel ${first.number}.`).waitFor();
      expect(hall.app.engine.summit.ideas.ideas.size).toBe(1);
      // What came after it goes on.
      await other.getByRole('textbox', { name: 'Wat zegt de tafel?' }).fill('Gewoon getypt');
      await other.keyboard.press('Enter');
      await expect.poll(() => hall.app.engine.summit.ideas.ideas.size).toBe(2);
    } finally {
      await browser.close();
      await hall.close();
    }
  });
});

describe('two tablets at one table', () => {
  it('both work, and each shows what the other typed', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    try {
      await hall.run({ type: 'startStep', step: 'ronde-1' });
      const sign = (await hall.signs())[0] as Sign;
      const open = async () => {
        const page = await (await openContext(browser, { viewport: TABLET })).newPage();
        await page.goto(sign.url);
        return page;
      };
      const [one, two] = await Promise.all([open(), open()]);
      const write = async (page: Page, text: string) => {
        await page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).fill(text);
        await page.keyboard.press('Enter');
      };
      await write(one, 'Van de eerste');
      await write(two, 'Van de tweede');
      for (const page of [one, two])
        for (const text of ['Van de eerste', 'Van de tweede'])
          await page.getByRole('listitem').filter({ hasText: text }).getByText('bewaard').waitFor();
      await two.getByRole('listitem').filter({ hasText: 'Van de eerste' }).getByRole('button').click();
      await two.getByRole('textbox', { name: 'Wijzig de kaart' }).fill('Samen beter');
      await two.keyboard.press('Enter');
      await one.getByText('Samen beter').waitFor();
      expect(hall.app.engine.summit.ideas.ideas.size).toBe(2);
    } finally {
      await browser.close();
      await hall.close();
    }
  });
});
