import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LAPTOP, openBrowser, PHONE, TABLET, visit } from './support/browser.ts';
import { Ear } from './support/ear.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

const SAID = 'Meer bankjes in het park';

describe('with a keyboard and a screen reader', () => {
  let hall: Hall;
  let browser: Browser;
  let badges: Badge[];
  /** Of rooms and themes: who sits where is drawn. */
  const names = () => {
    const { rooms, themes } = hall.app.engine.summit.summit;
    return [
      ...[...rooms.values()].map(({ name }) => name),
      ...[...themes.values()].map(({ title }) => title.nl),
    ];
  };
  const one = (role: string) => badges.find((badge) => badge.role === role) as Badge;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    badges = await hall.badges();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('a resident finds his table, and hears when it becomes another one', async () => {
    const { person, url } = one('participant');
    const { page, troubles, close } = await visit(browser, url, { viewport: PHONE });
    await page.getByRole('heading', { level: 1 }).waitFor();
    await page.waitForLoadState('networkidle');
    const ear = await Ear.open(page);
    const [read = ''] = (await ear.reads('main', names())).split('\n  - group "Taal"');
    expect(read).toMatchInlineSnapshot(`
      "- main:
        - status
        - paragraph: "Nu: Ronde 1"
        - timer: Nog … minuten
        - heading "Tafel …, …" [level=1]
        - paragraph: "Thema: …"
        - paragraph: Welkom. Laat je badge zien bij de balie, dan ben je aangemeld.
        - heading "Jouw tafels vandaag" [level=2]
        - list:
          - listitem:
            - text: Ronde 1
            - strong: Tafel …
            - text: …
          - listitem:
            - text: Ronde 2
            - strong: Tafel …
            - text: …
          - listitem:
            - text: Ronde 3
            - strong: Tafel …
            - text: …
          - listitem:
            - text: Voorstellen maken
            - strong: Tafel …
            - text: …
        - status
        - button "Uitleg""
    `);

    const { tables, summit } = hall.app.engine.summit;
    const mine = tables.seats.get(1)?.get(person);
    const free = [...summit.tables.values()].find(
      ({ id, capacity }) => (tables.taken.get(1)?.get(id) ?? 0) < capacity && id !== mine,
    );
    await hall.run({ type: 'moveSeat', person, round: 1, to: free?.id ?? null });
    expect(await ear.hears('andere tafel')).toEqual([
      `Je hebt een andere tafel gekregen: tafel ${free?.number}.`,
    ]);
    await ear.tabTo('Ik heb het gezien');
    await page.keyboard.press('Enter');
    await page.getByRole('button', { name: 'Ik heb het gezien' }).waitFor({ state: 'detached' });
    expect(troubles).toEqual([]);
    await close();
  });

  it('a facilitator types a card', async () => {
    const sign = (await hall.signs())[2] as Sign;
    const { page, troubles, close } = await visit(browser, sign.url, { viewport: TABLET });
    await page.getByRole('textbox', { name: 'Wat zegt de tafel?' }).waitFor();
    const ear = await Ear.open(page);
    expect(await ear.tabTo('Wat zegt de tafel?')).toMatchInlineSnapshot(`
      [
        "textbox "Wat zegt de tafel?"",
      ]
    `);
    await page.keyboard.type(SAID);
    await page.keyboard.press('Enter');
    await page.getByRole('listitem').filter({ hasText: SAID }).getByText('bewaard').waitFor();
    expect(await ear.here()).toMatchInlineSnapshot(`"textbox "Wat zegt de tafel?""`);
    expect(await ear.hears('aangekomen')).toEqual(['Alles is aangekomen.']);
    expect(await ear.reads(`li:has-text("${SAID}")`)).toMatchInlineSnapshot(`
      "- listitem:
        - paragraph: Meer bankjes in het park
        - text: Aanbeveling bewaard
        - 'button "Wijzig: Meer bankjes in het park"': Wijzig"
    `);
    expect(troubles).toEqual([]);
    await close();
  });

  it('the theme team bundles a card', async () => {
    const { page, troubles, close } = await visit(browser, await hall.link('themeTeam'), {
      viewport: LAPTOP,
    });
    await page.getByText(SAID).first().waitFor();
    const ear = await Ear.open(page);
    expect(await ear.tabTo(SAID)).toMatchInlineSnapshot(`
      [
        "link "Naar de inhoud"",
        "button "Geschiedenis"",
        "button "Schermen"",
        "button "Bestanden"",
        "button "Sneltoetsen"",
        "button "Uitleg"",
        "searchbox "Zoek"",
        "combobox "Thema"",
        "button "Filter"",
        "button "Pak 1 kaart C"",
        "button "Meer bankjes in het park Tafel 3 · net binnen Verkeer en fiets"",
      ]
    `);
    await page.keyboard.press('Enter');
    await page.keyboard.press('b');
    await page.getByRole('combobox', { name: 'nieuw kopje' }).waitFor();
    expect(await ear.here()).toMatchInlineSnapshot(
      `"combobox "Zoek een bundel, of typ een nieuw kopje" [expanded]"`,
    );
    await page.keyboard.type('Meer bankjes');
    await page.keyboard.press('Enter');
    await page.locator('.bundles [data-walk]').filter({ hasText: 'Meer bankjes' }).waitFor();
    expect(await ear.hears('in nieuwe bundel')).toContain('1 kaart in nieuwe bundel “Meer bankjes”');
    expect(await ear.reads('.bundles')).toMatchInlineSnapshot(`
      "- list:
        - listitem:
          - button "…× Meer bankjes van … tafel Verkeer en fiets""
    `);
    expect(troubles).toEqual([]);
    await close();
  });

  it('somebody votes', async () => {
    const options = [...hall.app.engine.summit.summit.themes.keys()].slice(0, 4);
    await hall.run({
      ...{ type: 'openBallot', ballot: 'AAAAAAAAAAAAAAAAAAAAAA', title: { nl: 'Wat krijgt een vervolg?' } },
      ...{ options, choose: 1, most: 2, voters: ['organiser'] },
    });
    const { page, troubles, close } = await visit(browser, one('organiser').url, { viewport: PHONE });
    await page.getByRole('checkbox').first().waitFor();
    const ear = await Ear.open(page);
    // In an order that was drawn.
    await ear.tabTo('Wonen voor starters');
    await page.keyboard.press('Space');
    expect(await ear.here()).toMatchInlineSnapshot(`"checkbox "Wonen voor starters" [checked]"`);
    await ear.tabTo('Stem');
    await page.keyboard.press('Enter');
    expect(await ear.reads('dialog')).toMatchInlineSnapshot(`
      "- dialog "Is dit je stem?":
        - heading "Is dit je stem?" [level=2]
        - list:
          - listitem: Wonen voor starters
        - paragraph: Zolang de stemming open is, kun je je keuze op deze telefoon nog veranderen. Je naam en je keuze worden apart bewaard.
        - button "Annuleer"
        - button "Geef mijn stem""
    `);
    await ear.tabTo('Geef mijn stem');
    await page.keyboard.press('Enter');
    expect(await ear.hears('Je stem is geteld')).toContain('Je stem is geteld.');
    expect(troubles).toEqual([]);
    await close();
  });
});
