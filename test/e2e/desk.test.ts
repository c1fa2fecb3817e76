import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, TABLET, type Visitor, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

describe('the desk', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;
  let badges: Badge[];
  const arrived = (badge: Badge) => hall.app.engine.summit.people.arrived.get(badge.person);
  const tableOf = ({ person }: Badge) => {
    const { tables, summit } = hall.app.engine.summit;
    return summit.tables.get(tables.seats.get(1)?.get(person) ?? '')?.number;
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'inloop' });
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
    desk = await visit(browser, await hall.link('desk'), { viewport: TABLET });
    await desk.page.getByLabel('Naam van de balie').fill('Balie A');
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText('Klaar voor de volgende').waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('takes a handheld scanner, which types the badge and Enter', async () => {
    const badge = badges[0] as Badge;
    await desk.page.keyboard.type(badge.url, { delay: 2 });
    await desk.page.keyboard.press('Enter');
    await desk.page
      .getByText(`Tafel ${tableOf(badge)}`)
      .first()
      .waitFor();
    await expect.poll(() => arrived(badge)?.desk).toBe('Balie A');
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('says of a second scan when and where the first one was', async () => {
    const badge = badges[0] as Badge;
    await desk.page.keyboard.type(badge.url, { delay: 2 });
    await desk.page.keyboard.press('Enter');
    await desk.page.getByText(/Was al aangemeld om \d\d:\d\d, bij Balie A/).waitFor();
  });

  it('finds a person by name, without accents and prefixes, with the keyboard alone', async () => {
    const badge = badges.find(({ name }) => / v(an|an der|an den) | de /.test(name)) as Badge;
    const family = badge.name.split(' ').at(-1) as string;
    const given = badge.name.split(' ')[0] as string;
    await desk.page.getByRole('combobox').fill(`${family} ${given}`);
    await desk.page.getByText(badge.name).first().waitFor();
    await desk.page.keyboard.press('Enter');
    await expect.poll(() => hall.app.engine.summit.people.arrived.size).toBe(2);
  });

  it('takes an arrival back', async () => {
    await desk.page.getByRole('button', { name: 'Toch niet aangemeld' }).click();
    await expect.poll(() => hall.app.engine.summit.people.arrived.size).toBe(1);
  });

  it('has what was typed still when the page is loaded again, until it is put aside', async () => {
    const { page } = desk;
    const field = page.getByRole('combobox');
    await field.fill('bakk');
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('bakk');
    await field.press('Escape');

    await page.getByRole('button', { name: 'Nieuwe gast' }).click();
    await page.getByRole('radio', { name: 'Wildcard' }).check();
    await page.getByLabel('Naam').last().fill('Noor Willemse');
    await page.reload();
    await page.getByRole('heading', { name: 'Nieuwe gast' }).waitFor();
    expect(await page.getByRole('radio', { name: 'Wildcard' }).isChecked()).toBe(true);
    expect(await page.getByLabel('Naam').last().inputValue()).toBe('Noor Willemse');

    await page.getByRole('button', { name: 'Annuleer' }).click();
    await page.reload();
    await page.getByText('Klaar voor de volgende').waitFor();
    expect(await field.inputValue()).toBe('');
  });

  it('answers without the server and tells it later', async () => {
    const badge = badges[5] as Badge;
    await hall.stop();
    await desk.page.keyboard.type(badge.url, { delay: 2 });
    await desk.page.keyboard.press('Enter');
    await desk.page
      .getByText(`Tafel ${tableOf(badge)}`)
      .first()
      .waitFor();
    await desk.page.getByText('Voorlopig').first().waitFor();
    await hall.start();
    await expect.poll(() => arrived(badge)?.desk, { timeout: 20_000 }).toBe('Balie A');
    expect(desk.troubles).toEqual([]);
  });
});
