import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, LAPTOP, openBrowser, PHONE, TABLET, type Visitor, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};

describe('choosing a theme for the afternoon', () => {
  let hall: Hall;
  let browser: Browser;
  let badges: Badge[];
  let director: Visitor;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
    for (const { person } of badges) await hall.run({ type: 'recordArrival', person, desk: 'A', at: 1 });
    await hall.run({ type: 'startStep', step: 'ronde-3' });
    director = await visit(browser, await hall.link('director'), { viewport: LAPTOP });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is opened by the director, for the round to come', async () => {
    const { page, troubles } = director;
    await page.getByRole('button', { name: 'Laat mensen een thema kiezen' }).click();
    await page.getByRole('button', { name: 'Open een keuze' }).click();
    await page.getByRole('dialog').getByText('Voorstellen maken').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'director-open');
    await page.getByRole('button', { name: 'Open de keuze' }).click();
    await page.getByText(/0 van \d+ mensen kozen/).waitFor();
    // The running order would have opened it here: it sees that this was done.
    await hall.run({ type: 'startStep', step: 'lunch' });
    expect(troubles).toEqual([]);
  });

  it('a phone chooses in order of preference, and can change its mind', async () => {
    const { page, troubles, close } = await visit(browser, badges[0]!.url, { viewport: PHONE });
    await page.getByRole('heading', { name: 'Kies je thema voor Voorstellen maken' }).waitFor();
    await shoot(page, 'phone-choose');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jongeren' }).click();
    await page.getByRole('button', { name: 'Cultuur' }).click();
    await page.getByRole('button', { name: 'Cultuur 2e keus' }).waitFor();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await page.getByText('Je keuze is bewaard').waitFor();
    await shoot(page, 'phone-saved');
    expect(await page.locator('ol > li').allInnerTexts()).toEqual(
      expect.arrayContaining(['Jongeren', 'Cultuur']),
    );
    await page.getByRole('button', { name: 'Wijzig' }).click();
    await page.getByRole('button', { name: 'Jongeren 1e keus' }).click();
    await page.getByRole('button', { name: 'Jongeren' }).click();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await director.page.getByText(/1 van \d+ mensen kozen/).waitFor();
    await page.getByText('Je keuze is bewaard').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
    await close();
  });

  it('reads from the right in Arabic', async () => {
    const { page, close } = await visit(browser, badges[1]!.url, { viewport: PHONE, locale: 'ar' });
    await page.getByRole('heading', { name: /اختر موضوعك/ }).waitFor();
    await page.getByRole('button', { name: 'الشباب' }).click();
    await shoot(page, 'phone-arabic');
    expect(await page.locator('html').getAttribute('dir')).toBe('rtl');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'احفظ اختياري' }).click();
    await page.getByText('تم حفظ اختيارك').waitFor();
    await close();
  });

  it('a desk chooses for somebody, by the numbers from the paper list', async () => {
    const { page, troubles, close } = await visit(browser, await hall.link('desk'), { viewport: LAPTOP });
    await page.getByLabel('Naam van de balie').fill('Balie A');
    await page.getByRole('button', { name: 'Open de balie' }).click();
    await page.getByRole('combobox').fill(badges[2]!.code);
    await page.getByRole('combobox').press('Enter');
    await page.getByRole('button', { name: 'Kies een thema' }).click();
    await page.getByLabel('Nummers van de lijst').fill('99');
    await page.getByLabel('Nummers van de lijst').press('Enter');
    await page.getByText('Er is geen thema met nummer 99.').waitFor();
    await shoot(page, 'desk-choose');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByLabel('Nummers van de lijst').fill('6 1');
    await page.getByLabel('Nummers van de lijst').press('Enter');
    await page.getByText('Jongeren en Groen in de wijk').waitFor();
    await director.page.getByText(/3 van \d+ mensen kozen/).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('a kiosk takes a badge, a choice, and goes back', async () => {
    const link = (await hall.link('desk')).replace('#', '?kiosk#');
    const { page, troubles, close } = await visit(browser, link, { viewport: TABLET });
    // What the camera says is in the language that was chosen too: here, that there is none.
    const says = (text: string) => page.getByRole('status').getByText(text).waitFor();
    await says('Typ de code van de badge.');
    await page.getByRole('button', { name: 'العربية' }).click();
    await says('اكتب رمز الشارة.');
    await shoot(page, 'kiosk-arabic');
    await page.getByRole('button', { name: 'Nederlands' }).click();
    await page.getByLabel('Code op de badge').fill(badges[3]!.code);
    await page.getByLabel('Code op de badge').press('Enter');
    await page.getByRole('heading', { name: `Dag ${badges[3]!.name}` }).waitFor();
    await shoot(page, 'kiosk-choose');
    const keep = await page.getByRole('button', { name: 'Bewaar mijn keuze' }).boundingBox();
    expect(
      (keep?.y ?? Number.NaN) + (keep?.height ?? 0),
      'in sight, however many themes there are',
    ).toBeLessThanOrEqual(TABLET.height);
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Jongeren' }).click();
    await page.getByRole('button', { name: 'Bewaar mijn keuze' }).click();
    await page.getByText('Klaar. Je keuze is bewaard.').waitFor();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await page.getByRole('heading', { name: 'Kies je thema' }).waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('the organiser prints a list to choose on, with the numbers that the desk types', async () => {
    const { page, troubles, close } = await visit(browser, await hall.link('organiser'), {
      viewport: LAPTOP,
    });
    await page.getByRole('link', { name: /Badges en tafelborden/ }).click();
    await page.getByRole('radio', { name: 'Lijst voor de themakeuze' }).check();
    await page.getByText('Kies je thema voor Voorstellen maken').first().waitFor();
    await page.getByText(/namen,\s+\d bladen A4/).waitFor();
    await shoot(page, 'print-choice');
    expect(await axeProblems(page)).toEqual([]);
    const codes = await page.locator('td.code').allInnerTexts();
    expect(new Set(codes).size).toBe(68);
    expect(codes).toContain(badges[0]!.code);
    await page.emulateMedia({ media: 'print' });
    await shoot(page, 'print-choice-paper');
    const cut = await page
      .locator('.sheet')
      .evaluateAll((all) => all.filter((sheet) => sheet.scrollHeight > sheet.clientHeight).length);
    expect(cut, 'sheets on which something falls off').toBe(0);
    expect(troubles).toEqual([]);
    await close();
  });

  it('many want the same; the director closes, looks at what it comes to, and gives out the places', async () => {
    const choice = [...hall.app.engine.summit.choices.choices.keys()][0]!;
    for (const { person } of badges.slice(4, 30))
      await hall.run({ type: 'chooseThemes', choice, person, wishes: ['jongeren', 'cultuur'] });
    const { page, troubles } = director;
    await page.getByText(/30 van \d+ mensen kozen/).waitFor();
    await shoot(page, 'director-demand');
    await page.getByRole('button', { name: 'Sluit de keuze' }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Sluit de keuze' }).click();
    await page.getByRole('button', { name: 'Bekijk de verdeling' }).click();
    await page.getByText('Zo worden de plaatsen voor Voorstellen maken verdeeld').waitFor();
    await shoot(page, 'director-preview');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Deel de plaatsen uit' }).click();
    await page.getByText('De plaatsen voor Voorstellen maken zijn verdeeld.').waitFor({ timeout: 20_000 });
    await shoot(page, 'director-given');
    expect(await axeProblems(page)).toEqual([]);
    expect(troubles).toEqual([]);
  });

  it('the phone says which theme and which table; the organiser reads the same', async () => {
    const { page, close } = await visit(browser, badges[0]!.url, { viewport: PHONE });
    await page.getByRole('heading', { name: 'Jouw thema voor Voorstellen maken' }).waitFor();
    await shoot(page, 'phone-place');
    expect(await axeProblems(page)).toEqual([]);
    await close();
    const organiser = await visit(browser, await hall.link('organiser'), { viewport: LAPTOP });
    await organiser.page.getByRole('link', { name: /De dag/ }).click();
    await organiser.page.getByText('De plaatsen voor Voorstellen maken zijn verdeeld.').waitFor();
    await shoot(organiser.page, 'organiser-choice');
    expect(await axeProblems(organiser.page)).toEqual([]);
    await organiser.close();
  });

  it('who waits hears his place and why, and moves up when somebody gives a place back', async () => {
    const { choices } = hall.app.engine.summit;
    const [id, known] = [...choices.choices][0]!;
    // The tables moved with the demand, so that everybody got a first choice: two now want a theme of two tables.
    const full = [...known.outcomes.values()].find(({ theme }) => theme !== null)!;
    const { round } = known;
    const theme = full.theme!;
    const hallIsFull = async (): Promise<void> => {
      for (const { person } of badges.slice(30)) {
        const outcome = choices.choices.get(id)?.outcomes.get(person);
        if (outcome === undefined)
          await hall.run({ type: 'chooseThemes', choice: id, person, wishes: [theme] });
      }
    };
    await hallIsFull();
    const waits = badges.find(({ person }) =>
      (choices.choices.get(id)?.outcomes.get(person)?.waiting ?? []).some(
        ({ position, reason }) => position === 1 && reason === 'late',
      ),
    );
    expect(waits, 'somebody waits').toBeDefined();
    const { page, troubles, close } = await visit(browser, waits!.url, { viewport: PHONE });
    await page
      .getByText(/sta je als eerste op de wachtlijst: je koos toen de plaatsen al bezet waren\./)
      .waitFor();
    await shoot(page, 'phone-waiting');
    expect(await axeProblems(page)).toEqual([]);
    const other = await visit(browser, badges.find(({ person }) => person === full.person)!.url, {
      viewport: PHONE,
    });
    await other.page.getByRole('button', { name: 'Geef mijn plaats terug' }).click();
    await other.page.getByRole('dialog').getByRole('button', { name: 'Geef mijn plaats terug' }).click();
    await other.page.getByText('Je hebt je plaats teruggegeven.').waitFor();
    await page.getByText(/sta je als eerste op de wachtlijst/).waitFor({ state: 'hidden' });
    await shoot(page, 'phone-moved-up');
    expect(hall.app.engine.summit.tables.seats.get(round)?.get(full.person)).toBeUndefined();
    expect(troubles).toEqual([]);
    await other.close();
    await close();
  });
});
