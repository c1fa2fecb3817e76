import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DeviceCommand } from '../../shared/commands/command.ts';
import { axeProblems, LAPTOP, openBrowser, SCREEN, type Visitor, visit } from './support/browser.ts';
import { cutText } from './support/cutText.ts';
import { Hall } from './support/hall.ts';

describe('the organiser keeps up what becomes of what was chosen', () => {
  let hall: Hall;
  let browser: Browser;
  let organiser: Visitor;
  let ballot: string;
  const followups = () => Object.values(hall.app.engine.summit.followup.followups);
  const press = (name: string | RegExp) => organiser.page.getByRole('button', { name }).first().click();

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    ballot = hall.app.clock.newId();
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    const title = { nl: 'Welke thema’s krijgen een vervolg?' };
    await hall.run({ type: 'openBallot', ballot, title, options, choose: 2 });
    const voters = [...hall.app.engine.book.people.values()].filter(({ role }) => role === 'organiser');
    for (const { id } of voters) {
      const choice = options.slice(0, 2);
      const vote: DeviceCommand = { type: 'castVote', ballot, receipt: hall.app.clock.newId(), choice };
      const actor = { role: 'participant', device: `phone of ${id}`, person: id } as const;
      await hall.app.engine.ask(actor, { id: hall.app.clock.newId(), command: vote });
    }
    await hall.run({ type: 'closeBallot', ballot });
    organiser = await visit(browser, await hall.link('organiser'), { viewport: LAPTOP });
    await organiser.page.getByRole('navigation').getByRole('link', { name: 'Vervolg' }).click();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('puts ready what was chosen with one press', async () => {
    await organiser.page.getByText('Gekozen in de stemming').waitFor();
    expect(await axeProblems(organiser.page)).toEqual([]);
    await press('Maak van alle 2 een vervolg');
    await expect.poll(() => followups().length).toBe(2);
    expect(followups()[0]).toMatchObject({ source: { ballot, from: 'theme' }, plan: { status: 'todo' } });
    await organiser.page.getByText('Gekozen in de stemming').waitFor({ state: 'detached' });
  });

  it('says who takes it on, when and where', async () => {
    const { page } = organiser;
    await press(/^Werk bij/);
    await page.getByLabel('Hoe staat het ervoor?').selectOption('gepland');
    await page.getByLabel('Trekker').fill('Wijkraad Merenwijk');
    await page.getByLabel('Werkgroep').fill('Groene straten');
    await page.getByLabel('Eerste bijeenkomst').fill('2027-04-14');
    await page.getByLabel('Waar', { exact: true }).fill('Buurthuis De Pelikaan');
    expect(await axeProblems(page)).toEqual([]);
    await press('Bewaar');
    await expect
      .poll(() => followups()[0]?.plan)
      .toMatchObject({ group: 'Groene straten', date: '2027-04-14', status: 'planned' });
    await page.getByText('woensdag 14 april').waitFor();
  });

  it('finds the way back to the words of the tables', async () => {
    await press('Waar komt dit vandaan?');
    await organiser.page.getByText('keuze in de stemming, 3 stemmen').waitFor();
    expect(await axeProblems(organiser.page)).toEqual([]);
  });

  it('says it when a colleague was first, and loses nothing', async () => {
    const { page } = organiser;
    const [[id, { revision, plan }] = [] as never] = Object.entries(
      hall.app.engine.summit.followup.followups,
    );
    await page.getByLabel('Notitie voor de organisatie').fill('Zaal huren');
    await hall.run({ type: 'changeFollowup', followup: id, revision, plan: { ...plan, owner: 'Gemeente' } });
    await page.getByText('Een collega heeft dit intussen gewijzigd.').waitFor();
    await press('Bewaar');
    await page.getByText('De tekst is intussen veranderd.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await press('Neem die tekst');
    await expect.poll(() => page.getByLabel('Trekker').inputValue()).toBe('Gemeente');
    await press('Draai laatste wijziging terug');
    await expect.poll(() => page.getByLabel('Trekker').inputValue()).toBe('Wijkraad Merenwijk');
  });

  it('shows it on the closing screen of the hall after a press', async () => {
    const screen = await visit(browser, await hall.link('screen'), { viewport: SCREEN });
    await hall.run({ type: 'showScene', scene: { kind: 'thanks' } });
    await screen.page.getByText('Dank je wel').waitFor();
    expect(await screen.page.getByText('Zo gaat het verder').count()).toBe(0);
    await press('Laat zien in de zaal');
    await screen.page.getByText('Werkgroep: Groene straten').waitFor();
    await screen.page.getByText('eerste bijeenkomst wo 14 april, Buurthuis De Pelikaan').waitFor();
    expect(await cutText(screen.page)).toEqual([]);
    expect(await axeProblems(screen.page)).toEqual([]);
    await press('Haal van de schermen');
    await screen.page.getByText('Zo gaat het verder').waitFor({ state: 'detached' });
    await screen.close();
  });

  it('takes up something without a vote, and takes away and puts back', async () => {
    const { page } = organiser;
    await press('Kies zelf iets');
    await page.getByRole('searchbox', { name: 'Zoek' }).fill('zzz');
    await page.getByText('Niets gevonden.').waitFor();
    await page.getByRole('searchbox', { name: 'Zoek' }).fill('');
    expect(await axeProblems(page)).toEqual([]);
    await press(/^Maak een vervolg/);
    await expect.poll(() => followups().length).toBe(3);
    await press('Haal weg');
    await expect.poll(() => followups()[0]?.withdrawn).toBe(true);
    await page.getByText('1 weggehaald').click();
    await press(/^Zet terug/);
    await expect.poll(() => followups()[0]?.withdrawn).toBe(false);
    expect(organiser.troubles).toEqual([]);
  });
});
