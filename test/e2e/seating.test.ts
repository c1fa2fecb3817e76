import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, LAPTOP, openBrowser, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

/** Not proven best for tens of seconds, so a search can be stopped; one among 60 people is mostly over in a second. */
const LARGER = { participants: 240, livingRooms: 32, wildcards: 32, organisers: 3 };

/** Moves the focus with the Tab key until it is on this; a person does not count either. */
async function tabTo(page: Page, name: string): Promise<void> {
  for (let i = 0; i < 150; i++) {
    await page.keyboard.press('Tab');
    const at = await page.evaluate(() => {
      const { activeElement } = document;
      const label = activeElement instanceof HTMLInputElement ? activeElement.labels?.[0] : activeElement;
      return label?.textContent?.trim() ?? '';
    });
    if (at === name) return;
  }
  throw new Error(`Tab never comes to: ${name}`);
}

async function seatingPage(browser: Browser, link: string): Promise<Visitor> {
  const desk = await visit(browser, link, { viewport: LAPTOP });
  await desk.page
    .getByRole('navigation')
    .getByRole('link', { name: /^Plaatsen/ })
    .click();
  await desk.page.getByText('van wat kan').first().waitFor();
  return desk;
}

const saidOn = (page: Page, text: string | RegExp) =>
  page.getByRole('status').getByText(text).first().waitFor();
/** Who sits where in a round, to see whether it changed. */
const seatsIn = (hall: Hall, round: number): string =>
  JSON.stringify([...(hall.app.engine.summit.tables.seats.get(round) ?? [])].sort());

describe('who sits where', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;
  const part = (name: string) => desk.page.getByRole('radio', { name, exact: true });
  const press = (name: string | RegExp) => desk.page.getByRole('button', { name }).first().click();
  const said = (text: string | RegExp) => saidOn(desk.page, text);
  const tables = () => hall.app.engine.summit.tables;
  const seatsOf = (round: number) => seatsIn(hall, round);
  const pins = () => hall.app.engine.summit.seating.pins.size;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    desk = await seatingPage(browser, await hall.link('organiser'));
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('says of the seats in force how good they are', async () => {
    await desk.page.getByRole('heading', { name: 'Wat dit plan geeft' }).waitFor();
    // In a hall this small most parts can hardly be better or worse, and say so in other words.
    await desk.page
      .getByText(/van wat kan/)
      .first()
      .waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('ends by itself, and takes whoever works by keyboard there', async () => {
    const { page } = desk;
    const before = seatsOf(1);
    // In most halls of this size a plan is proven to be the best after a second; in some the time runs out.
    await part('5 seconden').check();
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, 'Zoek opnieuw');
    await page.keyboard.press('Enter');
    await said('Klaar.');
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toBe('Klaar.');
    expect(seatsOf(1)).toBe(before);
    await tabTo(page, 'Neem dit plan over');
    await page.keyboard.press('Enter');
    await said('Dit plan geldt nu.');
    expect(seatsOf(1)).not.toBe(before);
  });

  it('takes the last plan back', async () => {
    const before = seatsOf(1);
    await press('Maak het laatste plan ongedaan');
    await said('teruggedraaid');
    expect(seatsOf(1)).not.toBe(before);
  });

  it('keeps what counts most', async () => {
    await desk.page.getByText('Wat telt het zwaarst?').click();
    await desk.page.getByRole('slider', { name: 'Nieuwe gezichten' }).press('ArrowRight');
    await said('Bewaard.');
    expect(
      await desk.page.getByRole('slider', { name: 'Nieuwe gezichten' }).getAttribute('aria-valuetext'),
    ).toBe('meer');
    expect(hall.app.engine.summit.seating.weights?.repeats).toBe(40);
    expect(await axeProblems(desk.page)).toEqual([]);
    await press('Zet alles op gewoon');
    await expect.poll(() => hall.app.engine.summit.seating.weights?.repeats).toBe(20);
  });

  it('finds a person, says why he sits there, and pins him by list', async () => {
    await part('Wie zit waar').check();
    // Not innerText: a browser has none for what it does not draw yet.
    const name = (await desk.page.locator('.guests button bdi').first().textContent()) ?? '';
    await desk.page.getByRole('searchbox', { name: 'Zoek een persoon' }).fill(name);
    await desk.page.keyboard.press('Enter');
    const dialog = desk.page.getByRole('dialog', { name });
    await dialog
      .getByText(/Dit thema|Er zijn geen themawensen/)
      .first()
      .waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    await dialog.getByRole('combobox').selectOption({ index: 3 });
    await dialog.getByRole('radio', { name: 'Alle rondes' }).check();
    await dialog.getByRole('button', { name: 'Zet vast' }).click();
    await said('is vastgezet aan tafel');
    expect(pins()).toBe(1);
    await desk.page.getByText('1 persoon vastgezet').click();
    await press(`Haal ${name} los`);
    await said('is los');
    expect(pins()).toBe(0);
  });

  it('pins a person who is dragged to another table', async () => {
    // The list of pins closes a moment later, and everything below it moves up.
    await desk.page.getByText('1 persoon vastgezet').waitFor({ state: 'hidden' });
    const guest = desk.page.locator('section.card').first().locator('.guests li').first();
    const name = await guest.locator('bdi').innerText();
    await guest.dragTo(desk.page.locator('section.card').nth(1));
    await desk.page.getByRole('dialog', { name: new RegExp(`^${name} naar tafel`) }).waitFor();
    await press('Zet vast');
    await said(`${name} is vastgezet`);
    expect(pins()).toBe(1);
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('puts two plans side by side', async () => {
    await part('Vergelijk').check();
    await desk.page.getByText('Het hele plan, in punten').waitFor();
    await desk.page.getByText(/^Ronde 1: \d+ mens/).click();
    await desk.page
      .getByText(/tafel \d+ naar tafel \d+/)
      .first()
      .waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
  });

  it('shows who would move when a table closes, and does it only then', async () => {
    const before = seatsOf(1);
    await part('Er verandert iets').check();
    await press('Bereken');
    await desk.page.getByText('Kies eerst een tafel.').waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    await desk.page.getByLabel('Welke tafel?').selectOption({ index: 2 });
    await part('Iedereen als het moet').check();
    await press('Bereken');
    await desk.page.getByText(/mensen krijgen een andere plaats/).waitFor();
    await desk.page.getByRole('heading', { name: 'Voor en na' }).waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    expect(seatsOf(1)).toBe(before);
    await press('Voer dit door');
    await said('Gedaan.');
    expect(seatsOf(1)).not.toBe(before);
    await desk.page.getByRole('button', { name: /^Open tafel \d+/ }).waitFor();
  });

  it('deals with all that happened in one proposal', async () => {
    const guest = (await hall.badges()).find(({ role }) => role === 'participant')?.name ?? '';
    const before = seatsOf(1);
    await part('Een tafelbegeleider is er niet').check();
    await desk.page.getByLabel('Welke tafel?').selectOption({ index: 5 });
    await part('Iemand valt in, het systeem kiest wie').check();
    await press('Er is nog meer gebeurd');
    await part('Iemand komt niet').check();
    await desk.page.getByRole('searchbox', { name: 'Zoek een persoon' }).fill(guest);
    await desk.page.keyboard.press('Enter');
    await press('Zet op de lijst');
    await desk.page.getByText(`${guest} komt niet.`).waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    await part('Iedereen als het moet').check();
    await press('Bereken alles samen');
    await desk.page.getByText(/valt in aan tafel 5 en blijft daar/).waitFor();
    await desk.page.getByText('1 persoon komt niet.').waitFor();
    await desk.page.getByRole('heading', { name: 'Voor en na' }).waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    expect(seatsOf(1)).toBe(before);
    await press('Voer dit door');
    await said('Gedaan.');
    const pinned = [...hall.app.engine.summit.seating.pins].find(([, { rounds }]) => rounds.get(1) === '5');
    expect(
      tables()
        .seats.get(1)
        ?.get(pinned?.[0] ?? ''),
    ).toBe('5');
    await part('Zoek een plan').check();
    await press('Maak ongedaan: alles wat samen gebeurde');
    await said('teruggedraaid');
    expect(seatsOf(1)).toBe(before);
  });

  it('counts out who is not there and merges tables, in one proposal', async () => {
    const [guest] = (await hall.badges()).filter(({ role }) => role === 'participant');
    const at = hall.app.clock.now();
    await hall.run({ type: 'recordArrival', person: guest?.person ?? '', desk: 'A', at });
    await part('Er verandert iets').check();
    await part('De opkomst is laag').check();
    await part('Komt niet meer').waitFor();
    await desk.page.getByLabel('Aantal', { exact: true }).fill('40');
    await press('Bereken');
    await desk.page.getByText(/mensen komen niet/).waitFor();
    await desk.page.getByText(/^Dicht: de tafels/).waitFor();
    await desk.page.getByRole('heading', { name: 'Voor en na' }).waitFor();
    await press('Doe er niets mee');
  });

  it('says of what clashes the least that helps, and tries it', async () => {
    const [guest] = (await hall.badges()).filter(({ role }) => role === 'participant').slice(-1);
    const person = guest?.person ?? '';
    const { tables, summit, seating } = hall.app.engine.summit;
    const empty = (id: string) => [...tables.taken.values()].every((taken) => (taken.get(id) ?? 0) === 0);
    const shut = [...summit.tables.keys()].find((id) => empty(id) && !seating.closed.has(id)) ?? '';
    await hall.run({ type: 'pinSeat', person, round: null, table: shut });
    await hall.run({ type: 'closeTable', table: shut, fromRound: 1 });
    await part('Zoek een plan').check();
    await desk.page.getByText(`Het minste dat helpt: haal ${guest?.name} los`).waitFor();
    expect(await axeProblems(desk.page)).toEqual([]);
    await part('5 seconden').check();
    await press('Probeer een plan waarin dit anders is');
    await desk.page.getByText('Neem je dit plan over, dan gebeurt ook dit').waitFor({ timeout: 30_000 });
    expect(hall.app.engine.summit.seating.pins.has(person)).toBe(true);
    await press('Neem dit plan over');
    await said('Dit plan geldt nu.');
    expect(hall.app.engine.summit.seating.pins.has(person)).toBe(false);
  });

  it('fits a phone: nothing has to be scrolled sideways', async () => {
    await desk.page.setViewportSize({ width: 320, height: 640 });
    for (const name of ['Zoek een plan', 'Wie zit waar', 'Er verandert iets']) {
      await part(name).check();
      await desk.page.waitForLoadState('networkidle');
      const wide = await desk.page.evaluate(() => document.documentElement.scrollWidth);
      expect(wide, name).toBeLessThanOrEqual(320);
    }
    await desk.page.setViewportSize(LAPTOP);
  });

  it('speaks English', async () => {
    await desk.page
      .getByRole('button', { name: 'English' })
      .or(desk.page.getByText('English'))
      .first()
      .click();
    await desk.page.getByRole('radio', { name: 'Find a plan' }).check();
    await desk.page.getByText('of what is possible').first().waitFor();
    expect(desk.troubles).toEqual([]);
  });
});

describe('a search in a hall too large to be proven best in its time', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(LARGER), openBrowser()]);
    desk = await seatingPage(browser, await hall.link('organiser'));
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('stops with the best so far, which is taken over, all by keyboard', async () => {
    const { page } = desk;
    const before = seatsIn(hall, 1);
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, '30 seconden');
    await page.keyboard.press('ArrowRight');
    await tabTo(page, 'Zoek opnieuw');
    await page.keyboard.press('Enter');
    await page.getByText('van 120 seconden').waitFor();
    await page.getByText('minder kan niet:').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await tabTo(page, 'Stop en gebruik dit');
    await page.keyboard.press('Enter');
    await saidOn(page, 'Gestopt. Dit is het beste plan tot nu toe.');
    expect(seatsIn(hall, 1)).toBe(before);
    await page.getByRole('heading', { level: 1 }).focus();
    await tabTo(page, 'Neem dit plan over');
    await page.keyboard.press('Enter');
    await saidOn(page, 'Dit plan geldt nu.');
    expect(seatsIn(hall, 1)).not.toBe(before);
    expect(desk.troubles).toEqual([]);
  });
});

describe('the desk', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('gives a seat to somebody who has none', async () => {
    const badge = (await hall.badges()).find(({ role }) => role === 'participant');
    if (badge === undefined) throw new Error('nobody has a badge');
    const rounds = [...hall.app.engine.summit.tables.seats.keys()];
    for (const round of rounds) await hall.run({ type: 'moveSeat', person: badge.person, round, to: null });
    const { page, troubles } = await visit(browser, await hall.link('desk'), { viewport: LAPTOP });
    await page.getByLabel('Naam van de balie').fill('Balie A');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').fill(badge.code);
    await page.getByText(badge.name).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('Nog geen plaats').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Geef een plaats' }).click();
    await page
      .getByText(/^Tafel \d+$/)
      .first()
      .waitFor();
    const seated = rounds.filter((round) =>
      hall.app.engine.summit.tables.seats.get(round)?.has(badge.person),
    );
    expect(seated).toEqual(rounds);
    expect(troubles).toEqual([]);
  });

  it('says who made room, and where he sits now', async () => {
    const { engine } = hall.app;
    const { tables, summit } = engine.summit;
    const seats = tables.seats.get(1) ?? new Map<string, string>();
    const badge = (await hall.badges()).filter(({ role }) => role === 'participant')[1];
    if (badge === undefined) throw new Error('nobody has a badge');
    await hall.run({ type: 'moveSeat', person: badge.person, round: 1, to: null });
    // One table is his, and somebody sits in each of its chairs.
    const [full = ''] = seats.values();
    for (const [person, at] of [...seats]) {
      if ((tables.taken.get(1)?.get(full) ?? 0) >= (summit.tables.get(full)?.capacity ?? 0)) break;
      if (at !== full) await hall.run({ type: 'moveSeat', person, round: 1, to: full });
    }
    const guests = new Set([...seats].filter(([, at]) => at === full).map(([person]) => person));
    await hall.run({ type: 'pinSeat', person: badge.person, round: 1, table: full });
    const { page, troubles } = await visit(browser, await hall.link('desk'), { viewport: LAPTOP });
    await page.getByLabel('Naam van de balie').fill('Balie B');
    await page.keyboard.press('Enter');
    await page.getByRole('combobox').fill(badge.code);
    await page.getByText(badge.name).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Geef een plaats' }).click();
    await page.getByText(/zat daar en zit nu aan tafel \d+ \(ronde 1\)/).waitFor();
    const gone = [...guests].filter((person) => tables.seats.get(1)?.get(person) !== full);
    expect(gone).toHaveLength(1);
    expect(await axeProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });
});
