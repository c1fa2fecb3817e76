import { randomUUID } from 'node:crypto';
import { writeFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { hashOf } from '../../server/auth/secrets.ts';
import type { DeskState } from '../../shared/views/desk.ts';
import type { MeState } from '../../shared/views/me.ts';
import type { TableState } from '../../shared/views/table.ts';
import { type Pixels, readCodes, render } from '../support/pdf.ts';
import { axeProblems, LAPTOP, openBrowser, PHONE, TABLET, type Visitor, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};
/** In the page: the keys of a scanner, all at once, however busy this machine is. */
function pressKeys({ text, end }: { text: string; end: string }): void {
  const field = document.activeElement instanceof HTMLInputElement ? document.activeElement : null;
  for (const key of [...text, end]) {
    const pressed = new KeyboardEvent('keydown', { key, bubbles: true, cancelable: true });
    const types = (field ?? window).dispatchEvent(pressed) && key.length === 1;
    // As a browser does with a key that nobody caught.
    if (field === null || field.type !== 'text' || !types) continue;
    field.value += key;
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }
}
const scan = (page: Page, text: string, end = 'Enter'): Promise<void> =>
  page.evaluate(pressKeys, { text, end });

/** In the page: the keys that a scanner presses for a US keyboard, and what a Dutch layout makes of them. */
function pressDutch(text: string): void {
  const signs: Record<string, [code: string, key: string, shift: boolean]> = {
    '-': ['Minus', '/', false],
    _: ['Minus', '?', true],
    '/': ['Slash', '-', false],
    ':': ['Semicolon', '±', true],
    '.': ['Period', '.', false],
    '#': ['Digit3', '#', true],
  };
  const press = (key: string, code: string, shiftKey: boolean) =>
    window.dispatchEvent(
      new KeyboardEvent('keydown', { key, code, shiftKey, bubbles: true, cancelable: true }),
    );
  for (const letter of text) {
    const [code, key, shift] = signs[letter] ?? [
      /\d/.test(letter) ? `Digit${letter}` : `Key${letter.toUpperCase()}`,
      letter,
      /[A-Z]/.test(letter),
    ];
    press(key, code, shift);
  }
  press('Enter', 'Enter', false);
}

/** What the browser prints of a new badge: one label of its own size, with a code that can be read. */
async function expectLabels(page: Page): Promise<void> {
  for (const [format, width, height] of [
    ['89x36', 89, 36],
    ['62mm', 100, 62],
    ['54x86', 54, 86],
  ] as const) {
    await page.getByLabel('Etiket in de printer').selectOption(format);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    if (SHOTS !== undefined) writeFileSync(`${SHOTS}/label-${format}.pdf`, pdf);
    const pages = await render(new Uint8Array(pdf), { dpi: 200 });
    const [first] = pages;
    expect(pages.length).toBe(1);
    expect(Math.abs((first?.width ?? 0) / (first?.height ?? 1) - width / height)).toBeLessThan(0.03);
    expect(await readCodes(first as Pixels)).toEqual([expect.stringMatching(/\/b#/)]);
  }
}

describe('the door', () => {
  let hall: Hall;
  let browser: Browser;
  let desk: Visitor;
  let other: Visitor;
  let badges: Badge[];
  let blanks: string[];
  const people = () => hall.app.engine.summit.people;
  const arrivedByName = (name: string) =>
    badges.some((badge) => badge.name === name && people().arrived.has(badge.person));
  const openDesk = async (name: string, supervisor: boolean): Promise<Visitor> => {
    const visitor = await visit(browser, await hall.link('desk', { supervisor }), { viewport: TABLET });
    await visitor.page.getByLabel('Naam van de balie').fill(name);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByText('Klaar voor de volgende').waitFor();
    return visitor;
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'inloop' });
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
    blanks = [1, 2, 3].map((number) => hall.app.signet.blankBadge(number));
    await hall.run({ type: 'makeBlankBadges', first: 1, hashes: blanks.map(hashOf) });
    const rooms = [...hall.app.engine.summit.summit.rooms.keys()];
    const way = { text: { nl: 'Trap op, links', ar: 'اصعد الدرج، يسارًا' }, arrow: 'aheadLeft' as const };
    await hall.run({ type: 'showWays', ways: rooms.map((room) => ({ room, way })) });
    desk = await openDesk('Balie A', true);
    other = await openDesk('Balie B', false);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('a handheld scanner may end with Tab', async () => {
    const badge = badges[0] as Badge;
    await scan(desk.page, badge.url, 'Tab');
    await desk.page.getByRole('heading', { name: badge.name }).waitFor();
    await desk.page.getByText('Trap op, links').waitFor();
    await expect.poll(() => people().arrived.get(badge.person)?.desk).toBe('Balie A');
    expect(await axeProblems(desk.page)).toEqual([]);
    await shoot(desk.page, 'desk-answer');
  });

  it('a handheld scanner is understood on a computer with a Dutch keyboard', async () => {
    // A secret in which both signs stand that the Dutch layout takes for others.
    const badge =
      badges.slice(45).find(({ url }) => /#.*-/.test(url) && /#.*_/.test(url)) ?? (badges.at(-1) as Badge);
    await desk.page.evaluate(pressDutch, badge.url);
    await desk.page.getByRole('heading', { name: badge.name }).waitFor();
    await expect.poll(() => people().arrived.has(badge.person)).toBe(true);
  });

  it('a guest on no list has a seat and a badge before long: blank badge, name, Enter', async () => {
    const { page, troubles } = desk;
    const before = new Set(people().roles.keys());
    await scan(page, `${hall.url}/b#${blanks[0]}`);
    await page.getByRole('heading', { name: 'Nieuwe gast' }).waitFor();
    await page.getByText('Lege badge 1 wordt van deze gast.').waitFor();
    // Not key by key: at the pace of a test, that is a scanner.
    await page.getByLabel(/^Naam/).fill('Truus van der Walk-In');
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'desk-guest');
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'Truus van der Walk-In' }).waitFor();
    await page
      .getByRole('article')
      .getByText(/^Tafel \d+$/)
      .waitFor();
    const guest = [...people().roles.keys()].find((id) => !before.has(id)) as string;
    expect(people().arrived.get(guest)?.desk).toBe('Balie A');
    expect(hall.app.engine.summit.tables.seats.get(1)?.has(guest)).toBe(true);
    expect(hall.app.engine.book.people.get(guest)?.name).toEqual({
      given: 'Truus',
      prefix: 'van der',
      family: 'Walk-In',
    });
    // The other desk knows her by name and by badge.
    await scan(other.page, `${hall.url}/b#${blanks[0]}`);
    await other.page.getByText(/Was al aangemeld om .*, bij Balie A/).waitFor();
    const phone = await visit(browser, `${hall.url}/b#${blanks[0]}`, { viewport: PHONE });
    await phone.page.getByText('Trap op, links').waitFor();
    await phone.page.getByText('Fijn dat je er bent').waitFor();
    await shoot(phone.page, 'phone-way');
    expect(await axeProblems(phone.page)).toEqual([]);
    await phone.close();
    expect(troubles).toEqual([]);
  });

  it('a child sits with whom it came, and its label can be printed', async () => {
    const parent = badges[1] as Badge;
    const { page } = desk;
    await scan(page, parent.url);
    await page.getByRole('button', { name: 'Heeft iemand bij zich' }).click();
    await page.getByRole('radio', { name: 'Kind' }).check();
    await page.getByLabel(/^Naam/).fill('Sem Zonderling');
    // A scanner that is pressed while a field has the focus leaves nothing in it.
    await page.getByLabel(/^Naam/).focus();
    await scan(page, `${hall.url}/b#${randomUUID().replaceAll('-', '').slice(0, 21)}A`);
    await page.getByText('Deze badge kennen we niet').waitFor();
    expect(await page.getByLabel(/^Naam/).inputValue()).toBe('Sem Zonderling');
    await page.getByRole('button', { name: 'Meld aan en geef een plaats' }).click();
    await page.getByRole('heading', { name: 'Sem Zonderling' }).waitFor();
    await page.getByRole('button', { name: 'Print deze badge' }).waitFor();
    await page.getByRole('img', { name: 'QR-code van Sem Zonderling' }).waitFor();
    await expectLabels(page);
    const seats = hall.app.engine.summit.tables.seats.get(1);
    const sem = [...hall.app.engine.book.people.values()].find(({ name }) => name.family === 'Zonderling');
    expect(sem).toMatchObject({ companion: parent.person, category: 'kind' });
    expect(seats?.get(sem?.id ?? '')).toBe(seats?.get(parent.person));
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'desk-label');
  });

  it('a lost badge is replaced by a supervisor, and the old one is dead at once, everywhere', async () => {
    const lost = badges[2] as Badge;
    const phone = await visit(browser, lost.url, { viewport: PHONE });
    await phone.page.getByText('Jouw tafel').first().waitFor();
    const { page } = desk;
    await page.getByRole('combobox', { name: 'Scan de badge' }).fill(lost.code);
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: lost.name }).waitFor();
    await expect(other.page.getByRole('button', { name: 'Badge kwijt' }).count()).resolves.toBe(0);
    await page.getByRole('button', { name: 'Badge kwijt' }).click();
    await page.getByRole('heading', { name: `Nieuwe badge voor ${lost.name}` }).waitFor();
    await shoot(page, 'desk-lost');
    await scan(page, `${hall.url}/b#${blanks[1]}`);
    await page.getByRole('button', { name: 'Geef lege badge 2' }).click();
    await page.getByRole('heading', { name: lost.name, exact: true }).waitFor();
    await phone.page.getByText('Deze link werkt niet meer').waitFor({ timeout: 5_000 });
    await scan(other.page, lost.url);
    await other.page.getByText(`Deze badge werkt niet meer. ${lost.name} heeft een nieuwe.`).waitFor();
    await shoot(other.page, 'desk-old-badge');
    await scan(other.page, `${hall.url}/b#${blanks[1]}`);
    await other.page.getByRole('heading', { name: lost.name }).waitFor();
    const again = await visit(browser, lost.url, { viewport: PHONE });
    await again.page.getByText('Deze link werkt niet meer').waitFor();
    await again.close();
    await phone.close();
  });

  it('a desk that had no line when a badge was replaced knows it as soon as it is back', async () => {
    const lost = badges[3] as Badge;
    await hall.stop();
    await scan(other.page, lost.url);
    await other.page.getByRole('heading', { name: lost.name }).waitFor();
    await other.page.getByText('Voorlopig').first().waitFor();
    await hall.start();
    await hall.run({
      type: 'replaceBadge',
      person: lost.person,
      badge: { blank: 3 },
      hash: hashOf(blanks[2] as string),
      code: hall.app.signet.blankCode(3),
    });
    await other.page.getByText('Alles bewaard').waitFor({ timeout: 20_000 });
    await expect.poll(() => people().arrived.get(lost.person)?.desk).toBe('Balie B');
    await scan(other.page, lost.url);
    await other.page.getByText(`Deze badge werkt niet meer. ${lost.name} heeft een nieuwe.`).waitFor();
  });

  it('tells with one tap how many people wait', async () => {
    await desk.page.getByRole('button', { name: '6-15' }).click();
    await desk.page.getByText(/Doorgegeven om/).waitFor();
    const { doors } = hall.app.hub.state<{ doors: Record<string, { queue: { queue: string } | null }> }>(
      'console',
    );
    await expect.poll(() => doors['Balie A']?.queue?.queue).toBe('many');
  });

  it('answers one scan after another, with a line and without', async () => {
    const { page } = desk;
    const some = badges.slice(5, 17);
    const scanAll = async (these: readonly Badge[]) => {
      for (const { url, name } of these) {
        await scan(page, url);
        await page.getByRole('heading', { name }).waitFor();
      }
    };
    await scanAll(some.slice(0, 6));
    await hall.stop();
    await page
      .getByText(/Geen verbinding|Even geen verbinding/)
      .first()
      .waitFor();
    await scanAll(some.slice(6));
    await hall.start();
    await expect.poll(() => some.every(({ name }) => arrivedByName(name)), { timeout: 20_000 }).toBe(true);
  });

  it('a kiosk at the stairs shows the table, goes back by itself, and leads nowhere else', async () => {
    const link = (await hall.link('desk')).replace('#', '?kiosk#');
    const { page, troubles, close } = await visit(browser, link, { viewport: LAPTOP });
    await page.getByRole('heading', { name: 'Aan welke tafel zit je?' }).waitFor();
    await page.getByText('Dit apparaat heeft geen camera').waitFor();
    await page.getByText('Typ de code op je badge', { exact: true }).waitFor();
    await page.clock.install();
    await shoot(page, 'kiosk-ready');
    expect(await axeProblems(page)).toEqual([]);
    const badge = badges[4] as Badge;
    await scan(page, badge.url);
    await page.getByRole('heading', { name: `Dag ${badge.name}` }).waitFor();
    await page.getByText('Trap op, links').waitFor();
    expect(people().arrived.has(badge.person)).toBe(false);
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'kiosk-seat');
    expect(await page.getByRole('link').count()).toBe(0);
    await page.getByRole('button', { name: 'العربية' }).click();
    await page.getByText('اصعد الدرج، يسارًا').waitFor();
    await shoot(page, 'kiosk-arabic');
    await page.clock.runFor(21_000);
    await page.getByRole('heading', { name: 'Aan welke tafel zit je?' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('the organiser at the door', () => {
  let hall: Hall;
  let browser: Browser;
  let organiser: Visitor;
  let badges: Badge[];
  const seatsNow = () => JSON.stringify([...(hall.app.engine.summit.tables.seats.get(1) ?? [])].sort());

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'inloop' });
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
    const now = Math.round(hall.app.clock.now());
    // A turnout of 40 %, at two desks.
    for (const [i, { person }] of badges.slice(0, 24).entries())
      await hall.run({
        type: 'recordArrival',
        person,
        desk: `Balie ${'AB'[i % 2]}`,
        at: now - (24 - i) * 20_000,
      });
    await hall.run({ type: 'tellQueue', desk: 'Balie A', queue: 'crowd', at: now });
    organiser = await visit(browser, await hall.link('organiser'), {
      viewport: { width: 1366, height: 1200 },
    });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('sees how busy each desk is, and describes the way to a room', async () => {
    const { page } = organiser;
    await page.getByRole('link', { name: /De deur/ }).click();
    await page.getByRole('row', { name: /Balie A .* meer dan 15/ }).waitFor();
    await page.getByRole('row', { name: /Balie B .* niet doorgegeven/ }).waitFor();
    await page
      .getByRole('button', { name: /Wijzig/ })
      .first()
      .click();
    await expect.poll(() => page.evaluate(() => document.activeElement?.getAttribute('lang'))).toBe('nl');
    await page.getByLabel(/^Nederlands/).fill('Trap op, links');
    await page.getByLabel('Pijl').selectOption('aheadLeft');
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'organiser-door');
    await page.getByRole('button', { name: 'Bewaar de weg' }).click();
    await page.getByText('Bewaard. Iedereen ziet het meteen.').waitFor();
    await expect.poll(() => page.evaluate(() => document.activeElement?.textContent)).toMatch(/^Wijzig/);
    const { ways } = hall.app.engine.summit.door;
    expect([...ways.values()]).toEqual([{ text: { nl: 'Trap op, links' }, arrow: 'aheadLeft' }]);
  });

  it('looks at a re-arranged hall first, carries it out on all screens, and takes it back', async () => {
    const { page, troubles } = organiser;
    const before = seatsNow();
    await page.getByRole('link', { name: /Zaal herindelen/ }).click();
    await page.getByText(/24 gasten zijn binnen/).waitFor();
    await shoot(page, 'organiser-repack');
    await page.getByLabel('Houd plaatsen vrij voor wie nog komt').fill('4');
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByRole('heading', { name: 'Zo zou de zaal veranderen' }).waitFor();
    await page.getByText(/Van \d+ naar \d+ tafels/).waitFor();
    await page.getByText('Iedereen houdt zijn thema.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'organiser-dry-run');
    expect(seatsNow()).toBe(before);
    const moving = await movedPhone();
    await page.getByRole('button', { name: 'Deel de zaal zo in' }).click();
    await page.getByText('De zaal is opnieuw ingedeeld. Telefoons').waitFor();
    expect(seatsNow()).not.toBe(before);
    await moving();
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await page.getByText('Iedereen heeft zijn oude plaats terug.').waitFor();
    expect(seatsNow()).toBe(before);
    expect(troubles).toEqual([]);
  });

  it('chooses the moment beforehand, is shown then what would change, and accepts it with one button', async () => {
    const { page, troubles } = organiser;
    const before = seatsNow();
    await page.getByRole('button', { name: 'Kies een moment' }).click();
    await page.getByRole('radio', { name: 'Een tijd nadat de deuren open zijn' }).check();
    await page.getByLabel('Hoeveel minuten?').fill('45');
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'organiser-plan-repack');
    await page.getByRole('button', { name: 'Zet dit klaar' }).click();
    await page.getByText('45 minuten nadat de deuren open zijn').waitFor();
    await page.getByRole('link', { name: /De deur/ }).click();
    // The moment comes: a day may begin sooner than was thought.
    await hall.run({ type: 'planRepack', when: { kind: 'doors', minutes: 0 }, spare: 4, byItself: false });
    await page.getByText('Het is het moment om de zaal opnieuw te bekijken.').waitFor();
    await shoot(page, 'organiser-repack-due');
    expect(seatsNow()).toBe(before);
    await page.getByRole('button', { name: 'Bekijk wat er verandert' }).click();
    await page.getByText('Dit is het moment dat je koos.').waitFor();
    await page.getByText(/Van \d+ naar \d+ tafels/).waitFor();
    await page.getByRole('button', { name: 'Deel de zaal zo in' }).click();
    await page.getByText('De zaal is opnieuw ingedeeld. Telefoons').waitFor();
    expect(seatsNow()).not.toBe(before);
    expect(hall.app.engine.summit.repack.planned).toBeNull();
    await expect.poll(everywhere).toEqual([]);
    await page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await page.getByText('Iedereen heeft zijn oude plaats terug.').waitFor();
    expect(seatsNow()).toBe(before);
    expect(troubles).toEqual([]);
  });

  it('lets the hall be packed by itself when that was chosen', async () => {
    const before = seatsNow();
    await hall.run({ type: 'planRepack', when: { kind: 'doors', minutes: 0 }, spare: 4, byItself: true });
    await expect.poll(seatsNow, { timeout: 20_000 }).not.toBe(before);
    await expect.poll(everywhere).toEqual([]);
    await organiser.page.getByRole('button', { name: 'Zet terug zoals het was' }).click();
    await expect.poll(seatsNow).toBe(before);
  });

  /** Guests whose phone, table or desk tells another table than the seats in force. */
  function everywhere(): string[] {
    const { app } = hall;
    const { tables, summit } = app.engine.summit;
    const desk = app.hub.state<DeskState>('desk').people;
    return [...(tables.seats.get(1) ?? [])].flatMap(([person, table]) => {
      const number = summit.tables.get(table)?.number;
      const phone = app.hub.state<MeState>('me', person).seats[1]?.table;
      const tablet = app.hub.state<TableState>('table', table).seats[1]?.includes(person);
      const same = phone === table && desk[person]?.seats[1] === table && tablet === true;
      return same ? [] : [`${person} at ${number}`];
    });
  }

  /** The phone of somebody whom the dry run moves; afterwards it shows the new table by itself. */
  async function movedPhone(): Promise<() => Promise<void>> {
    const line = await organiser.page
      .getByText(/ronde 1: tafel \d+ wordt tafel \d+/)
      .first()
      .innerText();
    const row = organiser.page.getByRole('listitem').filter({ hasText: line }).last();
    const text = await row.innerText();
    const badge = badges.find(({ name }) => text.startsWith(name)) as Badge;
    const to = /wordt tafel (\d+)/.exec(text)?.[1];
    const phone = await visit(browser, badge.url, { viewport: PHONE });
    await phone.page.getByText('Jouw tafel').first().waitFor();
    return async () => {
      await phone.page.getByText(`tafel ${to}`, { exact: false }).first().waitFor({ timeout: 5_000 });
      await phone.close();
    };
  }
});
