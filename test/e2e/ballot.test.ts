import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { readJsonElection } from '../../shared/voting/files/json.ts';
import { tally } from '../../shared/voting/tally.ts';
import { axeProblems, LAPTOP, openBrowser, PHONE, SCREEN, TABLET, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png`, fullPage: true });
};

/** He thinks again: the paper that this phone put in is another one now. */
async function changeToo(page: Page): Promise<void> {
  await shoot(page, 'vote-phone-counted');
  await page.getByRole('button', { name: 'Verander mijn keuze' }).click();
  await page.getByLabel('Cultuur').uncheck();
  await page.getByLabel('Binnenstad').check();
  await page.getByRole('button', { name: 'Stem', exact: true }).click();
  await page.getByRole('button', { name: 'Geef mijn stem' }).click();
  await page.getByRole('button', { name: 'Verander mijn keuze' }).waitFor();
  await page.locator('main').getByText('Binnenstad').waitFor();
}

/** Resolves when a new line of this page was welcomed. */
const welcomed = (page: Page): Promise<void> =>
  new Promise((resolve) => {
    page.on('websocket', (socket) =>
      socket.on('framereceived', ({ payload }) => {
        if (payload.includes('"welcome"')) resolve();
      }),
    );
  });

describe("the organisers' vote", () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    // Not the step of the vote: that one would open the ballot by itself.
    await hall.run({ type: 'startStep', step: 'slot' });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('goes from the opening by the director to the result on the screen and in the export', async () => {
    const voters = (await hall.badges()).filter(({ role }) => role === 'organiser') as [Badge, Badge, Badge];
    const screen = await visit(browser, await hall.link('screen'), { viewport: SCREEN });
    const director = await visit(browser, await hall.link('director'), { viewport: LAPTOP });
    await director.page.getByRole('button', { name: 'Open een stemming' }).click();
    await director.page.getByLabel('Hoeveel worden er gekozen?').fill('2');
    await director.page.getByLabel('Hoogstens hoeveel vinkjes?').fill('2');
    await shoot(director.page, 'vote-director-open');
    expect(await axeProblems(director.page)).toEqual([]);
    await director.page.getByRole('button', { name: 'Open de stemming' }).click();
    await screen.page.getByText('Je kiest er hoogstens 2.').waitFor();

    const choices = [
      ['Jongeren', 'Cultuur'],
      ['Jongeren', 'Onderwijs'],
    ];
    for (const [i, wanted] of choices.entries()) {
      const phone = await visit(browser, voters[i as 0 | 1].url, { viewport: PHONE });
      for (const theme of wanted) await phone.page.getByLabel(theme).check();
      expect(await axeProblems(phone.page)).toEqual([]);
      if (i === 0) await shoot(phone.page, 'vote-phone');
      await phone.page.getByRole('button', { name: 'Stem', exact: true }).click();
      await phone.page.getByRole('button', { name: 'Geef mijn stem' }).click();
      await phone.page.getByText('Je stem is geteld.').waitFor();
      if (i === 0) await changeToo(phone.page);
      expect(phone.troubles).toEqual([]);
      await phone.close();
    }
    // The same badge on another phone: the vote is in, and there is no second one.
    const again = await visit(browser, voters[0].url, { viewport: PHONE });
    await again.page.getByText(/Je stem is al geteld|Je stem is geteld/).waitFor();
    expect(await again.page.getByRole('button', { name: 'Stem', exact: true }).count()).toBe(0);
    await again.close();
    await director.page.getByText('2 van 3 hebben gestemd').first().waitFor();

    await director.page.getByRole('button', { name: 'Sluit de stemming' }).click();
    await director.page.getByRole('dialog').getByRole('button', { name: 'Sluit de stemming' }).click();
    await screen.page.getByText('De uitslag').waitFor();
    expect(await axeProblems(screen.page)).toEqual([]);
    const text = await screen.page.locator('body').innerText();
    expect(text).toContain('Jongeren');
    expect(text).toMatch(/Precies gelijk: (Binnenstad|Onderwijs) en (Binnenstad|Onderwijs)/);
    expect(text).toContain('2 van de 2 stemmers zien minstens één van hun keuzes terug.');
    await shoot(screen.page, 'vote-screen-result');
    await shoot(director.page, 'vote-director-result');

    const response = await fetch(`${hall.url}/api/exports/result.json`, {
      headers: { 'x-burgertop-operator': hall.app.operatorKey },
    });
    const rows = (await response.json()) as {
      title: string;
      votes: number;
      chosen: boolean;
      tied: boolean;
    }[];
    expect(rows.filter(({ chosen }) => chosen).map(({ title }) => title)).toHaveLength(2);
    expect(rows.find(({ title }) => title === 'Jongeren')).toMatchObject({ votes: 2, chosen: true });
    const tied = rows.filter(({ tied }) => tied).map(({ title }) => title);
    expect(tied.sort()).toEqual(['Binnenstad', 'Onderwijs']);
    expect([...screen.troubles, ...director.troubles]).toEqual([]);
  });
});

describe('a vote of everybody with a badge', () => {
  let hall: Hall;
  let browser: Browser;
  let badges: Badge[];
  const ballot = 'AAAAAAAAAAAAAAAAAAAAAA';

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    badges = (await hall.badges()).filter(({ role }) => role === 'participant');
    await hall.run({ type: 'startStep', step: 'slot' });
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    await hall.run({
      ...{ type: 'openBallot', ballot, title: { nl: 'Wat krijgt een vervolg?' }, options, choose: 3 },
      ...{ most: 3, voters: ['participant', 'wildcard'] },
    });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is taken by a kiosk with the badge alone, once', async () => {
    const link = (await hall.link('desk')).replace('#', '?kiosk=stem#');
    const { page, troubles, close } = await visit(browser, link, { viewport: TABLET });
    await page.getByRole('heading', { name: 'Stemmen zonder telefoon' }).waitFor();
    await shoot(page, 'vote-kiosk');
    expect(await axeProblems(page)).toEqual([]);
    const enter = async (badge: Badge) => {
      await page.getByRole('textbox').fill(badge.code);
      await page.keyboard.press('Enter');
    };
    await enter(badges[0]!);
    await page.getByLabel('Jongeren').check();
    await shoot(page, 'vote-kiosk-paper');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await page.getByRole('button', { name: 'Geef mijn stem' }).click();
    await page.getByText('Je stem is geteld. Dank je wel.').waitFor();
    await page.getByRole('button', { name: 'Klaar' }).click();
    await enter(badges[0]!);
    await page.getByText('Je stem is al geteld.').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('is called counted by a kiosk only when the server said so', async () => {
    const link = (await hall.link('desk')).replace('#', '?kiosk=stem#');
    const { page, close } = await visit(browser, link, { viewport: TABLET });
    await page.getByRole('textbox').fill(badges[12]!.code);
    await page.keyboard.press('Enter');
    await page.getByLabel('Jongeren').check();
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await hall.stop();
    const give = page.getByRole('button', { name: 'Geef mijn stem' });
    await give.click();
    await page.getByText('Je stem is nog niet geteld.').waitFor();
    await shoot(page, 'vote-kiosk-not-counted');
    expect(await page.getByText('Je stem is geteld.').count()).toBe(0);
    // What he chose stands there still.
    expect(await page.getByLabel('Jongeren').isChecked()).toBe(true);
    const back = welcomed(page);
    await hall.start();
    await back;
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await give.click();
    await page.getByText('Je stem is geteld. Dank je wel.').waitFor();
    expect(hall.app.engine.summit.ballots.ballots.get(ballot)?.voted.has(badges[12]!.person)).toBe(true);
    await close();
  });

  it('is taken on paper: a card for the box, counted in a pile, and one that is typed in', async () => {
    const { page, troubles, close } = await visit(browser, await hall.link('desk'), { viewport: LAPTOP });
    await page.getByLabel('Naam van de balie').fill('Balie 1');
    await page.keyboard.press('Enter');
    await page.getByText('Klaar voor de volgende').waitFor();
    const look = async (badge: Badge) => {
      await page.keyboard.type(badge.code);
      await page.keyboard.press('Enter');
      await page.getByRole('heading', { name: badge.name }).waitFor();
    };
    await look(badges[1]!);
    await page.getByText('Nog niet gestemd.').waitFor();
    await shoot(page, 'vote-desk');
    await page.getByRole('button', { name: 'Geef een stemkaart voor de bus' }).click();
    await page.getByText('Stemkaart gegeven.').waitFor();
    await look(badges[2]!);
    await page.getByRole('button', { name: 'Typ een ingevulde kaart in' }).click();
    await page.getByLabel('Nummers op de kaart').first().fill('1 3');
    await page.getByText('Dat is:').waitFor();
    await shoot(page, 'vote-desk-card');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Tel deze stem' }).click();
    await page.getByText('De stem is geteld.').waitFor();
    await page.getByRole('button', { name: /Stemkaarten uit de bus/ }).click();
    const dialog = page.getByRole('dialog');
    await dialog.getByLabel('Nummers op de kaart').fill('2');
    await dialog.getByLabel('Aantal').fill('2');
    await dialog.getByRole('button', { name: 'Tel 2 kaarten' }).click();
    await dialog.getByText(/Je typt 2 kaarten in/).waitFor();
    await shoot(page, 'vote-desk-box');
    await dialog.getByLabel('Aantal').fill('1');
    await dialog.getByRole('button', { name: 'Tel 1 kaart' }).click();
    await dialog.getByText('1 kaart geteld.').waitFor();
    // A slip of the finger: the pile comes out again, and is counted once more.
    const cards = () => hall.app.engine.summit.ballots.ballots.get(ballot)?.cards;
    expect(cards()?.counted).toBe(1);
    await dialog.getByText('Geteld (1)').click();
    await shoot(page, 'vote-desk-piles');
    await dialog.getByRole('button', { name: 'Haal stapel 1 terug' }).click();
    await dialog.getByText('Stapel teruggehaald.').waitFor();
    expect(cards()?.counted).toBe(0);
    const director = await visit(browser, await hall.link('director'), { viewport: LAPTOP });
    await director.page.getByText('Stemkaarten op papier: 0 van 1 geteld').waitFor();
    await director.page.getByText('1 stapel is teruggehaald').waitFor();
    await director.page.getByRole('button', { name: 'Sluit over 0:30' }).click();
    await director.page.getByRole('dialog').getByText('Er is nog 1 stemkaart niet geteld').waitFor();
    await shoot(director.page, 'vote-director-cards');
    await director.close();
    await dialog.getByLabel('Nummers op de kaart').fill('2');
    await dialog.getByLabel('Aantal').fill('1');
    await dialog.getByRole('button', { name: 'Tel 1 kaart' }).click();
    await dialog.getByText('1 kaart geteld.').waitFor();
    expect(troubles).toEqual([]);
    await close();
  });

  it('reads from right to left', async () => {
    const { page, close } = await visit(browser, badges[3]!.url, { viewport: PHONE, locale: 'ar' });
    await page.getByRole('button', { name: 'صوّت' }).waitFor();
    await shoot(page, 'vote-phone-arabic');
    expect(await axeProblems(page)).toEqual([]);
    await close();
  });

  it('closes by itself when the countdown of the director is over, and anybody can count again', async () => {
    for (const badge of badges.slice(4, 12)) {
      const person = badge.person;
      const choice = ['jongeren', 'cultuur'];
      const ids = hall.app.engine.summit.ballots.ballots.get(ballot)!.options.map(({ id }) => id);
      const receipt = hall.app.clock.newId();
      const known = choice.filter((id) => ids.includes(id));
      await hall.run({
        type: 'castVoteFor',
        ballot,
        person,
        way: 'kiosk',
        receipt,
        choice: known.length ? known : [ids[0]!],
      });
    }
    const phone = await visit(browser, badges[3]!.url, { viewport: PHONE });
    const { page, troubles, close } = await visit(
      browser,
      (await hall.link('organiser')).replace('#', '?stap=day#'),
      {
        viewport: LAPTOP,
      },
    );
    await hall.run({ type: 'endBallot', ballot, seconds: 5 });
    await phone.page.getByText('De stemming sluit over 0:0').waitFor();
    await phone.page.getByText('De stemming is gesloten.').waitFor();
    await shoot(phone.page, 'vote-phone-closed');
    await phone.close();
    await page.getByText('Zo kwam de uitslag tot stand').click();
    await shoot(page, 'vote-organiser');
    expect(await axeProblems(page)).toEqual([]);
    const file = hall.app.engine.summit.ballots.ballots.get(ballot);
    const response = await fetch(`${hall.url}/api/ballots/${ballot}.json`, {
      headers: { 'x-burgertop-operator': hall.app.operatorKey },
    });
    const { election } = readJsonElection(await response.text());
    expect(election.ballots).toHaveLength(12);
    expect(tally({ ...election, rule: election.rule ?? 'pav' }).chosen).toEqual(file?.closed?.chosen);
    expect(troubles).toEqual([]);
    await close();
  });
});

describe('a vote of tables', () => {
  it('is one paper of each table, given on its tablet', async () => {
    const [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    const ballot = 'BBBBBBBBBBBBBBBBBBBBBA';
    await hall.run({ type: 'startStep', step: 'slot' });
    const options = [...hall.app.engine.summit.summit.themes.keys()];
    await hall.run({
      ...{ type: 'openBallot', ballot, title: { nl: 'Welk plan?' }, options, choose: 2 },
      ...{ method: 'points', most: 3, voters: 'tables' },
    });
    const sign = (await hall.signs())[4]!;
    const { page, troubles } = await visit(browser, sign.url, { viewport: TABLET });
    await page.getByRole('heading', { name: 'Jullie tafel stemt: Welk plan?' }).waitFor();
    const more = page.getByRole('button', { name: 'Een sticker erbij: Jongeren' });
    await more.click();
    await more.click();
    await page.getByText('Nog 1 sticker').waitFor();
    await shoot(page, 'vote-tablet');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Stem', exact: true }).click();
    await page.getByRole('button', { name: 'Geef mijn stem' }).click();
    await page.getByText('De stem van jullie tafel is geteld.').waitFor();
    const known = hall.app.engine.summit.ballots.ballots.get(ballot);
    expect([...(known?.tablesVoted ?? [])]).toEqual([sign.table]);
    expect(troubles).toEqual([]);
    await browser.close();
    await hall.close();
  });
});
