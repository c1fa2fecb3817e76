import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdeaWords } from '../../shared/facts/ideas.ts';
import { axeProblems, LAPTOP, openBrowser, SCREEN, TABLET, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

const SAID = [
  'Meer bankjes in het park',
  'Zet bankjes langs de Singel',
  'Bankjes met een leuning voor ouderen',
  'Snoei de bomen minder',
  'Plant bomen langs de Hooigracht',
  'Een wijkagent die je kent',
  'Licht in de steegjes',
  'Een repaircafé in elke wijk',
  'Later open tot tien uur',
  'Meer zitplekken op het plein',
  'Groene daken op scholen',
  'Een speeltuin zonder hek',
];

describe('the theme team', () => {
  let hall: Hall;
  let browser: Browser;
  let anna: Visitor;
  let bo: Visitor;
  let link: string;

  const say = async (table: string, text: string): Promise<string> => {
    const idea = hall.app.clock.newId();
    const words: IdeaWords = { text, lang: 'nl', kind: 'recommendation', addressee: 'gemeente' };
    await hall.run({ type: 'addIdea', idea, table, round: 1, words });
    return idea;
  };
  const enter = () => visit(browser, link, { viewport: LAPTOP });
  const inHand = ({ page }: Visitor) => page.getByRole('region', { name: 'Waar je mee bezig bent' });
  const bundle = ({ page }: Visitor, heading: string) =>
    page.locator('.bundles [data-walk]').filter({ hasText: heading });
  const inList = ({ page }: Visitor, text: string) =>
    page.locator('section[aria-labelledby=cards] [data-walk]').filter({ hasText: text });
  const picker = ({ page }: Visitor) => page.getByRole('combobox', { name: 'nieuw kopje' });
  const stack = async ({ page }: Visitor) =>
    page.locator('section[aria-labelledby=cards] .cards').first().locator('.words').allInnerTexts();
  const press = async ({ page }: Visitor, ...keys: string[]) => {
    for (const key of keys) await page.keyboard.press(key);
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    link = await hall.link('themeTeam');
    [anna, bo] = await Promise.all([enter(), enter()]);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('says what will come while there is nothing', async () => {
    await anna.page.getByText('Nog geen kaarten.').waitFor();
    expect(await axeProblems(anna.page)).toEqual([]);
  });

  it('takes a stack each: nobody gets the cards of somebody else', async () => {
    for (const [i, text] of SAID.entries()) await say(String((i % 5) + 1), text);
    await anna.page.getByText(SAID[9] ?? '').waitFor();
    await press(anna, 'c');
    await anna.page.getByText('Mijn stapel: 10 kaarten').waitFor();
    expect(await stack(anna)).toEqual(SAID.slice(0, 10));
    await bo.page.getByText('Een collega leest dit').first().waitFor();
    await press(bo, 'c');
    await bo.page.getByText('Mijn stapel: 2 kaarten').waitFor();
    expect(await stack(bo)).toEqual(SAID.slice(10));
    await bo.page.getByText('Een collega: 10 kaarten').waitFor();
  });

  it('refuses in one sentence what somebody else holds, and loses nothing', async () => {
    await inList(bo, SAID[0] ?? '').click();
    await press(bo, 'b');
    await picker(bo).fill('Van mij');
    await press(bo, 'Enter');
    await bo.page.getByText('Iemand anders is met deze kaart bezig.').waitFor();
    await bo.page.getByRole('button', { name: 'Laat maar' }).click();
    expect(await stack(anna)).toEqual(SAID.slice(0, 10));
  });

  it('bundles by the keyboard alone, and says how often it was said', async () => {
    await press(anna, 'b');
    await picker(anna).fill('Meer bankjes');
    await press(anna, 'Enter');
    await bundle(anna, 'Meer bankjes').filter({ hasText: '1×' }).waitFor();
    // The next card is in hand already.
    await inHand(anna)
      .getByText(SAID[1] ?? '')
      .waitFor();
    await press(anna, 'b');
    await picker(anna).fill('bank');
    await press(anna, 'Enter');
    const row = bundle(anna, 'Meer bankjes');
    await row.filter({ hasText: '2×' }).filter({ hasText: 'van 2 tafels' }).waitFor();
    await bundle(bo, 'Meer bankjes').filter({ hasText: '2×' }).waitFor();
    await press(anna, 'u');
    await row.filter({ hasText: '1×' }).waitFor();
    expect(await axeProblems(anna.page)).toEqual([]);
  });

  it('lets the table see on its tablet where its card lies', async () => {
    const sign = (await hall.signs()).find(({ number }) => number === 1);
    const tablet = await visit(browser, sign?.url ?? '', { viewport: TABLET });
    await tablet.page.getByText('in bundel “Meer bankjes”').waitFor();
    await tablet.close();
  });

  it('drags a card to a bundle', async () => {
    const card = anna.page.locator('section[aria-labelledby=cards] li').filter({ hasText: SAID[2] ?? '' });
    await card.dragTo(bundle(anna, 'Meer bankjes'));
    await bundle(anna, 'Meer bankjes').filter({ hasText: '2×' }).waitFor();
  });

  it('marks a minority, rewords, notes, and shows all of it to the others', async () => {
    await bundle(anna, 'Meer bankjes').click();
    expect(await axeProblems(anna.page)).toEqual([]);
    await press(anna, 'm');
    await bundle(bo, 'Meer bankjes').filter({ hasText: 'Minderheid' }).waitFor();
    await inHand(anna).getByLabel('Kopje').fill('Meer bankjes, ook in het park');
    await inHand(anna).getByRole('button', { name: 'Bewaar het kopje' }).click();
    await inHand(anna).getByLabel('Nieuwe notitie').fill('Vraag tafel 2 waar');
    await press(anna, 'Enter');
    await bundle(bo, 'ook in het park').click();
    await inHand(bo).getByText('Vraag tafel 2 waar').waitFor();
  });

  it('takes back what somebody else did, along with what was built on it', async () => {
    await bo.page.getByRole('button', { name: 'Geschiedenis', exact: true }).click();
    const made = bo.page.getByRole('listitem').filter({ hasText: 'in nieuwe bundel' });
    await made.getByRole('button').click();
    await bo.page.getByText('Hier is later op voortgebouwd').waitFor();
    expect(await axeProblems(bo.page)).toEqual([]);
    await bo.page.getByRole('button', { name: 'Maak alles ongedaan' }).click();
    await anna.page.getByText('Nog geen bundels.').waitFor();
    await made.getByRole('button', { name: 'Doe opnieuw' }).click();
    await bundle(anna, 'Meer bankjes').filter({ hasText: '1×' }).waitFor();
    await press(bo, 'Escape');
  });

  it('splits a card in its table’s own words', async () => {
    await inList(anna, SAID[3] ?? '').click();
    await press(anna, 's');
    await anna.page.getByRole('button', { name: 'bomen', exact: true }).click();
    expect(await axeProblems(anna.page)).toEqual([]);
    await anna.page.getByRole('button', { name: 'Maak 2 delen' }).click();
    await anna.page.getByText('Deel van een kaart').first().waitFor();
    await press(anna, 'u');
    await anna.page.getByText('Deel van een kaart').first().waitFor({ state: 'detached' });
  });

  it('finds by words, and shows the keys', async () => {
    await press(anna, '/');
    await anna.page.getByRole('searchbox').fill('WIJKAGENT');
    await expect.poll(() => anna.page.locator('section[aria-labelledby=cards] li').count()).toBe(1);
    await anna.page.getByRole('searchbox').fill('');
    await press(anna, 'Escape', '?');
    await anna.page.getByText('Maak je laatste stap ongedaan').waitFor();
    expect(await axeProblems(anna.page)).toEqual([]);
    await press(anna, 'Escape');
  });

  it('shows by a key, and hides from all screens by another', async () => {
    const text = SAID[4] ?? '';
    await hall.run({ type: 'showScene', scene: { kind: 'wall' } });
    const screens = await Promise.all(
      [1, 2, 3].map(async () => visit(browser, await hall.link('screen'), { viewport: SCREEN })),
    );
    await inList(anna, text).click();
    await press(anna, 'Space');
    for (const { page } of screens) await page.getByText(text).waitFor();
    await press(anna, 'x');
    await Promise.all(screens.map(({ page }) => page.getByText(text).waitFor({ state: 'hidden' })));
    await Promise.all(screens.map(({ close }) => close()));
  });

  it('shuts the screens for one sort of words, and opens them again', async () => {
    const text = SAID[5] ?? '';
    const screen = await visit(browser, await hall.link('screen'), { viewport: SCREEN });
    await inList(anna, text).click();
    await press(anna, 'Space');
    await screen.page.getByText(text).waitFor();
    await anna.page.getByRole('button', { name: 'Schermen', exact: true }).click();
    const cards = anna.page.getByRole('group', { name: 'Kaarten van tafels' });
    await cards.getByRole('radio', { name: 'Niets' }).click();
    await screen.page.getByText(text).waitFor({ state: 'detached' });
    expect(await axeProblems(anna.page)).toEqual([]);
    await cards.getByRole('radio', { name: 'Na een tik' }).click();
    await screen.page.getByText(text).waitFor();
    await press(anna, 'Escape');
    await screen.close();
  });

  it('gives what it made as files, and says where words came from', async () => {
    const get = async (path: string) =>
      anna.page.evaluate(async (asked) => (await fetch(asked)).text(), `${path}?app=themeteam`);
    expect(await get('/api/exports/bundles.csv')).toContain('"Meer bankjes"');
    expect(await get('/api/exports/audit.json')).toContain('"what":"undo"');
    const [card] = hall.app.engine.summit.ideas.ideas.keys();
    const traced = await anna.page.evaluate(
      async (asked) => (await fetch(asked)).json(),
      `/api/trace/${card}?app=themeteam`,
    );
    expect(traced).toMatchObject({
      node: { kind: 'card' },
      forth: [{ kind: 'bundle', words: 'Meer bankjes' }],
    });
  });

  it('had no troubles', () => {
    expect([...anna.troubles, ...bo.troubles]).toEqual([]);
  });
});
