import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, TABLET, type Visitor, visit } from './support/browser.ts';
import { Hall, type Sign } from './support/hall.ts';

describe("a table's tablet", () => {
  let hall: Hall;
  let browser: Browser;
  let sign: Sign;
  let tablet: Visitor;
  const ideas = () =>
    [...hall.app.engine.summit.ideas.ideas.values()].filter(({ place }) => place.table === sign.table);
  const write = async (text: string) => {
    await tablet.page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).fill(text);
    await tablet.page.keyboard.press('Enter');
  };
  const card = (text: string) => tablet.page.getByRole('listitem').filter({ hasText: text });

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[2] as Sign;
    tablet = await visit(browser, `${hall.url}/tafel`, { viewport: TABLET });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is paired with the number and the code on the sign', async () => {
    const { page } = tablet;
    await page.getByLabel('Nummer van de tafel').fill(String(sign.number));
    await page.getByLabel('Code van zes cijfers').fill(sign.code === '000000' ? '000001' : '000000');
    await page.getByRole('button', { name: 'Open de tafel' }).click();
    await page.getByText('Deze code klopt niet').waitFor();
    await page.getByLabel('Code van zes cijfers').fill(sign.code);
    await page.getByRole('button', { name: 'Open de tafel' }).click();
    await page.getByRole('heading', { name: `Tafel ${sign.number}` }).waitFor();
    await page.getByText('Wat gaat er goed in jouw wijk, en wat mis je?').waitFor();
    expect(await axeProblems(page)).toEqual([]);
  });

  it('keeps a card and says where it is', async () => {
    await write('Een bankje bij elke bushalte');
    await card('Een bankje bij elke bushalte').getByText('bewaard').waitFor();
    expect(ideas().map(({ words }) => words.text)).toEqual(['Een bankje bij elke bushalte']);
    expect(await axeProblems(tablet.page)).toEqual([]);
  });

  it('changes a card and takes one back, and both can be undone', async () => {
    const { page } = tablet;
    await card('Een bankje').getByRole('button', { name: 'Wijzig' }).click();
    const field = card('').getByRole('textbox').first();
    await field.fill('Een bankje bij elke bushalte, ook aan de rand');
    await field.press('Enter');
    await card('ook aan de rand').getByText('bewaard').waitFor();
    await card('ook aan de rand').getByRole('button', { name: 'Wijzig' }).click();
    await page.getByRole('button', { name: 'Neem terug' }).click();
    await page.getByText('Teruggenomen').first().waitFor();
    await expect.poll(() => ideas().map(({ withdrawn }) => withdrawn)).toEqual([true]);
    await page.getByRole('button', { name: 'Maak ongedaan' }).first().click();
    await expect.poll(() => ideas().map(({ withdrawn }) => withdrawn)).toEqual([false]);
  });

  it('puts cards in the order of the table with keys alone, also without a line', async () => {
    const { page } = tablet;
    await write('Nog een wens erbij');
    await card('Nog een wens erbij').getByText('bewaard').waitFor();
    const order = () =>
      page
        .locator('ul.cards > li')
        .evaluateAll((rows) => rows.map((row) => row.textContent?.trim().slice(0, 9)));
    await card('Nog een wens erbij').getByRole('button', { name: 'Wijzig' }).press('Enter');
    const down = page.getByRole('button', { name: 'Omlaag: Nog een wens erbij' });
    expect(await page.getByRole('button', { name: 'Omhoog: Nog een wens erbij' }).isDisabled()).toBe(true);
    expect(await axeProblems(page)).toEqual([]);
    await down.press('Enter');
    await page.getByText('op plaats 2 van 2').waitFor();
    // At the end of the list the focus goes to the button that still does something.
    const up = page.getByRole('button', { name: 'Omhoog: Nog een wens erbij' });
    await expect.poll(() => up.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.getByRole('button', { name: 'Annuleer' }).click();
    expect(await order()).toEqual(['Een bankj', 'Nog een w']);

    await hall.stop();
    await card('Nog een wens erbij').getByRole('button', { name: 'Wijzig' }).press('Enter');
    await up.press('Enter');
    await page.getByText('op plaats 1 van 2').waitFor();
    await page.getByRole('button', { name: 'Annuleer' }).click();
    expect(await order()).toEqual(['Nog een w', 'Een bankj']);
    await hall.start();
    const table = () =>
      [...hall.app.engine.summit.ideas.orders.values()].find((ids) => ids.length === 2) ?? [];
    const texts = () =>
      table().map((id) => hall.app.engine.summit.ideas.ideas.get(id)?.words.text.slice(0, 9));
    await expect.poll(texts, { timeout: 20_000 }).toEqual(['Een bankj', 'Nog een w']);
    await page.reload();
    await card('Nog een wens erbij').getByText('bewaard').waitFor();
    expect(await order()).toEqual(['Nog een w', 'Een bankj']);
  });

  it('works on while the server is away, through a reload, and loses and doubles nothing', async () => {
    const { page } = tablet;
    await hall.stop();
    await write('Getypt zonder verbinding, de eerste');
    await card('de eerste').getByText('op deze tablet').waitFor();
    await write('Getypt zonder verbinding, de tweede');
    await card('de tweede').getByText('op deze tablet').waitFor();
    await hall.start();
    await card('de eerste').getByText('bewaard').waitFor({ timeout: 20_000 });
    await card('de tweede').getByText('bewaard').waitFor();
    await page.reload();
    await card('de tweede').getByText('bewaard').waitFor();
    const texts = ideas().map(({ words }) => words.text);
    expect(texts.filter((text) => text.startsWith('Getypt zonder'))).toHaveLength(2);
  });

  it('keeps the words that were being typed', async () => {
    const { page } = tablet;
    await page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).fill('Half afgemaakte zin over');
    await page.reload();
    const field = page.getByRole('textbox', { name: 'Wat zegt de tafel?' });
    await field.waitFor();
    expect(await field.inputValue()).toBe('Half afgemaakte zin over');
    await field.fill('');
  });

  it('takes a card in Arabic, and shows it from the right', async () => {
    await write('مترجم في المستشفى');
    await card('مترجم').getByText('bewaard').waitFor();
    const direction = await card('مترجم')
      .getByText('مترجم في المستشفى')
      .evaluate((element) => getComputedStyle(element).direction);
    expect(direction).toBe('rtl');
    expect(tablet.troubles).toEqual([]);
  });

  it('works with the keyboard alone', async () => {
    const { page } = tablet;
    await page.reload();
    await page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).waitFor();
    for (let i = 0; i < 40; i++) {
      const name = await page.evaluate(() => (document.activeElement as HTMLElement | null)?.tagName);
      if (name === 'TEXTAREA') break;
      await page.keyboard.press('Tab');
    }
    await page.keyboard.type('Alleen met toetsen');
    await page.keyboard.press('Enter');
    await card('Alleen met toetsen').getByText('bewaard').waitFor();
  });

  it('loses no letter of who types at once, on a slow tablet too', async () => {
    const { page } = tablet;
    await write('Het plein');
    await card('Het plein').getByText('bewaard').waitFor();
    const device = await page.context().newCDPSession(page);
    await device.send('Emulation.setCPUThrottlingRate', { rate: 6 });
    const change = card('Het plein').getByRole('button', { name: 'Wijzig' });
    await change.focus();
    // In one go, without a look at the page in between.
    const keys = ['Enter', ...' wordt groen'].map((key) => page.keyboard.press(key));
    await Promise.all(keys);
    const field = page.getByRole('textbox', { name: 'Wijzig de kaart' });
    await expect.poll(() => field.inputValue()).toBe('Het plein wordt groen');
    await page.getByRole('button', { name: 'Neem terug' }).waitFor();
    await page.keyboard.press('Enter');
    await card('Het plein wordt groen').getByText('bewaard').waitFor();
    await device.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  });
});
