import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, PHONE, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

describe('the badge page', () => {
  let hall: Hall;
  let browser: Browser;
  let badge: Badge;
  const seatOf = (round: number) => {
    const table = hall.app.engine.summit.tables.seats.get(round)?.get(badge.person) ?? '';
    return hall.app.engine.summit.summit.tables.get(table);
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    badge = (await hall.badges()).find(({ role }) => role === 'participant') as Badge;
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('shows table, room and theme in large type, and follows when the person is moved', async () => {
    const { page, troubles, close } = await visit(browser, badge.url, { viewport: PHONE });
    const table = seatOf(1);
    const heading = page.getByRole('heading', { level: 1 });
    await heading.waitFor();
    expect(await heading.textContent()).toContain(`Tafel ${table?.number}`);
    // A third of the phone's height is the number.
    const number = await page.locator('.table-number').boundingBox();
    expect(number?.height).toBeGreaterThan(PHONE.height / 4);
    expect(await axeProblems(page)).toEqual([]);
    // The secret is out of the address at once.
    expect(new URL(page.url()).hash).toBe('');

    const taken = hall.app.engine.summit.tables.taken.get(1);
    const free = [...hall.app.engine.summit.summit.tables.values()].find(
      ({ id, capacity }) => (taken?.get(id) ?? 0) < capacity && id !== table?.id,
    );
    await hall.run({ type: 'moveSeat', person: badge.person, round: 1, to: free?.id ?? null });
    await page.getByText(`Je hebt een andere tafel gekregen: tafel ${free?.number}.`).waitFor();
    expect(await heading.textContent()).toContain(`Tafel ${free?.number}`);
    expect(troubles).toEqual([]);
    await close();
  });

  it('speaks Arabic, from right to left', async () => {
    const { page, troubles, close } = await visit(browser, badge.url, { viewport: PHONE, locale: 'ar' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await page.locator('.table-number').textContent()).toBe(String(seatOf(1)?.number));
    expect(await axeProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('without JavaScript gives the table for the short code, and nothing else', async () => {
    const options = { viewport: PHONE, javaScriptEnabled: false };
    const { page, troubles, close } = await visit(browser, `${hall.url}/b`, options);
    await page.waitForURL('**/b/code');
    await page.locator('#code').fill(badge.code.toLowerCase());
    await page.getByRole('button', { name: 'Zoek mijn tafel' }).click();
    await page.locator('.number').waitFor();
    const text = await page.locator('body').innerText();
    expect(text).toContain(String(seatOf(1)?.number));
    expect(text).not.toContain(badge.name.split(' ').at(-1));
    await page.goto(`${hall.url}/b/code`);
    await page.locator('#code').fill('AAAAAAAA');
    await page.getByRole('button', { name: 'Zoek mijn tafel' }).click();
    await page.getByRole('heading', { name: 'Deze code kennen we niet' }).waitFor();
    expect(await page.locator('body').innerText()).not.toMatch(/\d/);
    expect(troubles).toEqual([]);
    await close();
  });

  it('without JavaScript asks for the code in the language of the phone', async () => {
    for (const [locale, find, other] of [
      ['uk-UA', 'За яким столом ви сидите?', 'Polski'],
      ['ar', 'على أي طاولة مكانك؟', 'Türkçe'],
      ['de-DE', 'Aan welke tafel zit je?', 'Українська'],
    ] as const) {
      const options = { viewport: PHONE, javaScriptEnabled: false, locale };
      const { page, close } = await visit(browser, `${hall.url}/b`, options);
      await page.getByRole('heading', { name: find }).waitFor();
      await page.getByRole('link', { name: other }).click();
      await page.getByRole('heading', { name: find }).waitFor({ state: 'detached' });
      await close();
    }
  });

  it('says kindly that a link does not work', async () => {
    const { page, close } = await visit(browser, `${hall.url}/b#AAAAAAAAAAAAAAAAAAAAAA`, { viewport: PHONE });
    await page.getByRole('heading', { name: 'Deze link werkt niet meer' }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await close();
  });
});
