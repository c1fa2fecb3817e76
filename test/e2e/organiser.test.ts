import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, LAPTOP, openBrowser, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

const list = (name: string) => join(import.meta.dirname, '../fixtures/lists', name);

describe('the organiser, from an empty database to a hall with seats', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;
  const stage = (name: string) =>
    desk.page
      .getByRole('navigation')
      .getByRole('link', { name })
      .or(desk.page.getByRole('navigation').getByRole('button', { name }));
  const people = () => hall.app.engine.book.people;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(null), openBrowser()]);
    desk = await visit(browser, await hall.link('organiser'), { viewport: LAPTOP });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('gives the summit a name and a date', async () => {
    await desk.page.getByLabel('Naam van de burgertop').fill('Burgertop Leiden');
    await desk.page.getByLabel('Datum').fill('2027-03-20');
    await desk.page.getByRole('button', { name: 'Bewaar' }).first().click();
    await expect.poll(() => hall.app.engine.summit.summit.description?.name).toBe('Burgertop Leiden');
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('finds what was not saved again, whatever closed the form', async () => {
    const { page } = desk;
    const name = page.getByLabel('Naam van de burgertop');
    const waits = page.getByText('Nog niet bewaard', { exact: true });
    await name.fill('Burgertop van Leiden');
    await waits.waitFor();
    page.once('dialog', (dialog) => void dialog.accept());
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('Burgertop van Leiden');
    await waits.waitFor();

    await stage('Thema’s').click();
    await page.getByText('Ze blijven in dit venster staan.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Ga zonder bewaren' }).click();
    await page.getByRole('link', { name: /Naam en datum.*Nog niet bewaard/ }).waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.goBack();
    await expect.poll(() => name.inputValue()).toBe('Burgertop van Leiden');

    await page.getByRole('button', { name: 'Zet alles terug' }).click();
    expect(await name.inputValue()).toBe('Burgertop Leiden');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    expect(await name.inputValue()).toBe('Burgertop van Leiden');
    await page.getByRole('button', { name: 'Zet alles terug' }).click();
    await waits.waitFor({ state: 'detached' });
    await page.reload();
    await expect.poll(() => name.inputValue()).toBe('Burgertop Leiden');
  });

  it('reads a list of tables, with rooms and themes', async () => {
    await stage('Zalen en tafels').click();
    await desk.page.locator('input[type=file]').setInputFiles(list('tables.csv'));
    const save = desk.page.getByRole('button', { name: /^Bewaar .*tafel/ });
    await save.waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    await save.click();
    await expect.poll(() => hall.app.engine.summit.summit.tables.size).toBeGreaterThan(2);
  });

  it('puts a table where it stands in the room, with the arrows', async () => {
    await desk.page.getByRole('radio', { name: 'Plattegrond' }).check();
    await desk.page.getByRole('button', { name: 'Tafel 1, plek 1 in rij 1' }).press('ArrowDown');
    await desk.page.getByRole('button', { name: 'Tafel 1, plek 1 in rij 2' }).press('ArrowRight');
    expect(await axeProblems(desk.page)).toEqual([]);
    await desk.page.getByRole('button', { name: 'Bewaar' }).click();
    await expect.poll(() => hall.app.engine.summit.summit.tables.get('1')?.at).toEqual({ x: 2, y: 2 });
  });

  it('sees the screens in its own colours before it keeps them', async () => {
    await stage('Hoe de schermen eruitzien').click();
    const { page } = desk;
    await page.getByRole('radio', { name: 'Eigen kleuren' }).check();
    await page.getByLabel('Kleurcode: Titels en getallen').fill('#ffd400');
    await page.getByText('De kleur van titels is achter in de zaal slecht te lezen').waitFor();
    await page.getByLabel('Kleurcode: Titels en getallen').fill('004d40');
    await page.getByText('Beide kleuren zijn goed te lezen').waitFor();
    await page.locator('input[type=file]').setInputFiles({
      name: 'logo.svg',
      mimeType: 'image/svg+xml',
      buffer: Buffer.from(
        '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 3 1"><path d="M0 0h3v1z"/></svg>',
      ),
    });
    await page.getByLabel('Adres van het verslag').fill('burgertopleiden.nl/verslag');
    await page.getByRole('radio', { name: 'Dank' }).check();
    await page.locator('[data-scene=thanks]').getByText('burgertopleiden.nl/verslag').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Bewaar' }).click();
    await expect
      .poll(() => hall.app.engine.summit.summit.description?.look)
      .toMatchObject({ colours: { main: '#004d40' }, report: 'https://burgertopleiden.nl/verslag' });
    expect(hall.app.engine.summit.summit.description?.look?.logo).toMatch(/^data:image\/svg/);
  });

  it('starts from a day that is ready', async () => {
    await stage('Draaiboek').click();
    await desk.page.getByRole('button', { name: 'Neem dit: G1000-dag' }).click();
    await desk.page.getByRole('button', { name: 'Bewaar' }).first().click();
    await expect.poll(() => hall.app.engine.summit.programme.steps.size).toBeGreaterThan(3);
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('shows what is wrong in a list of people, line by line, and stores nothing before the confirmation', async () => {
    await stage('Mensen').click();
    await desk.page.locator('input[type=file]').setInputFiles(list('residents.csv'));
    const save = desk.page.getByRole('button', { name: /^Bewaar \d+ mensen/ });
    await save.waitFor();
    expect(people().size).toBe(0);
    expect(await desk.page.locator('main').innerText()).toMatch(/regel \d+/);
    expect(await axeProblems(desk.page)).toEqual([]);
    await save.click();
    await expect.poll(() => people().size).toBeGreaterThan(3);
  });

  it('changes nothing when the same list comes again', async () => {
    const before = JSON.stringify([...people().values()]);
    await desk.page.locator('input[type=file]').setInputFiles(list('residents.csv'));
    await desk.page.getByRole('region', { name: 'Dit levert de lijst op' }).waitFor();
    expect(await desk.page.getByRole('button', { name: /^Bewaar \d+ mensen/ }).count()).toBe(0);
    expect(JSON.stringify([...people().values()])).toBe(before);
  });

  it('makes a seating plan and accepts it', async () => {
    await stage('Plaatsen').click();
    await desk.page.getByRole('radio', { name: '5 seconden' }).check();
    await desk.page.getByRole('button', { name: 'Zoek een plan' }).click();
    await desk.page.getByRole('button', { name: 'Neem dit plan over' }).click({ timeout: 30_000 });
    await expect.poll(() => hall.app.engine.summit.tables.seats.get(1)?.size ?? 0).toBeGreaterThan(3);
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('makes a PDF of the badges', async () => {
    await stage('Badges en tafelborden').click();
    await desk.page.getByRole('button', { name: 'Maak de PDF' }).click();
    await desk.page.getByRole('link', { name: 'Haal de PDF op' }).waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    expect(desk.troubles).toEqual([]);
  });
});
