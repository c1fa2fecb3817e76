import { readFileSync } from 'node:fs';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readCodes, render } from '../support/pdf.ts';
import { axeProblems, LAPTOP, openBrowser, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

describe('the organiser prints', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    desk = await visit(browser, `${await hall.link('organiser')}`, { viewport: LAPTOP });
    await desk.page.getByRole('navigation').getByText('Badges en tafelborden').click();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  const choose = (name: string) => desk.page.getByRole('radio', { name, exact: true }).check();
  async function download(): Promise<Uint8Array> {
    await desk.page.getByRole('button', { name: 'Maak de PDF' }).click();
    const link = desk.page.getByRole('link', { name: 'Haal de PDF op' });
    const [file] = await Promise.all([desk.page.waitForEvent('download'), link.click()]);
    return new Uint8Array(readFileSync(await file.path()));
  }

  it('badges for wildcards, that open their pages', async () => {
    await choose('Wildcards');
    expect(await axeProblems(desk.page)).toEqual([]);
    const pdf = await download();
    expect(await desk.page.getByRole('status').filter({ hasText: '8 badges' }).innerText()).toContain(
      '1 bladzijde',
    );
    expect(await axeProblems(desk.page)).toEqual([]);
    const [page] = await render(pdf, { dpi: 150 });
    const wildcards = (await hall.badges()).filter(({ role }) => role === 'wildcard');
    expect(page === undefined ? [] : await readCodes(page)).toEqual(wildcards.map(({ url }) => url).sort());
  });

  it('forgets a file when something else is asked for, and gives blank badges numbers of their own', async () => {
    await choose('Lege badges');
    expect(await desk.page.getByRole('link', { name: 'Haal de PDF op' }).count()).toBe(0);
    const number = desk.page.getByRole('spinbutton', { name: 'Hoeveel?' });
    await number.fill('0');
    expect(await desk.page.getByRole('button', { name: 'Maak de PDF' }).isDisabled()).toBe(true);
    await number.fill('4');
    await download();
    expect(hall.app.engine.summit.paper.blanks).toBe(4);
    expect(desk.troubles).toEqual([]);
  });
});
