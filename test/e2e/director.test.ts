import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdeaWords } from '../../shared/facts/ideas.ts';
import type { Room } from '../../shared/facts/summit.ts';
import { axeProblems, LAPTOP, openBrowser, SCREEN, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

describe('the director, and a screen in each of two rooms', () => {
  let hall: Hall;
  let browser: Browser;
  let director: Visitor;
  let left: Visitor;
  let right: Visitor;
  let rooms: Room[];

  const say = async (table: string, text: string, { approve = true } = {}) => {
    const idea = hall.app.clock.newId();
    const words: IdeaWords = { text, lang: 'nl', kind: 'recommendation', addressee: 'gemeente' };
    await hall.run({ type: 'addIdea', idea, table, round: 1, words });
    if (approve) await hall.run({ type: 'approveIdea', idea });
    return idea;
  };
  const screenIn = async (room: Room | undefined, name: string) => {
    const url = new URL(await hall.link('screen'));
    url.searchParams.set('name', name);
    url.searchParams.set('room', room?.id ?? '');
    return visit(browser, url.href, { viewport: SCREEN });
  };
  /** The scene on top. */
  const drawn = ({ page }: Visitor) =>
    page.locator('[data-scene][aria-hidden="false"]').last().getAttribute('data-scene');
  const bothDraw = async (...scenes: [string, string]) => {
    await expect
      .poll(async () => [await drawn(left), await drawn(right)], { timeout: 10_000 })
      .toEqual(scenes);
  };
  /** The director looks at it before it goes on. */
  const previewed = (scene: string) =>
    director.page
      .locator('#desk ~ .side')
      .last()
      .locator(`[data-scene="${scene}"][aria-hidden="false"]`)
      .waitFor();
  const press = (key: string) => director.page.keyboard.press(key);
  const queued = () => hall.app.engine.summit.screens.queue.map(({ scene }) => scene.kind);
  const button = (name: string | RegExp) => director.page.getByRole('button', { name });
  /** Nothing has the focus, so that Space and Enter are the director's. */
  const leave = () => director.page.evaluate(() => (document.activeElement as HTMLElement | null)?.blur());

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    rooms = [...hall.app.engine.summit.summit.rooms.values()];
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    [left, right, director] = await Promise.all([
      screenIn(rooms[0], 'Links'),
      screenIn(rooms[1], 'Rechts'),
      visit(browser, await hall.link('director'), { viewport: LAPTOP }),
    ]);
    await director.page.getByRole('heading', { name: 'Klaargezet' }).waitFor();
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('sees each screen with its room and its scene, and has it show its name', async () => {
    await bothDraw('tally', 'tally');
    for (const [name, room] of [
      ['Links', rooms[0]],
      ['Rechts', rooms[1]],
    ] as const) {
      const row = director.page.getByRole('listitem').filter({ hasText: name });
      await row.getByText(room?.name ?? '').waitFor();
      await row.getByText('Loopt mee').waitFor();
    }
    await button('Toon naam: Links').click();
    await left.page.getByText('Links').waitFor();
    expect(await right.page.getByText('Rechts').count()).toBe(0);
  });

  it('prepares with a digit, looks at the very scene, and takes it with one press', async () => {
    await leave();
    await press('5');
    await expect.poll(queued).toEqual(['wall']);
    await previewed('wall');
    expect(await drawn(left)).toBe('tally');
    await press('Space');
    await bothDraw('wall', 'wall');
    expect(queued()).toEqual([]);
  });

  it('takes a message in two languages to one room only', async () => {
    await director.page.getByRole('radio', { name: 'Bericht', exact: true }).check();
    await director.page.getByLabel('Bericht voor de zaal').fill('Soep staat klaar');
    await director.page.getByLabel('In het Engels').fill('Soup is ready');
    await director.page.getByRole('radio', { name: rooms[1]?.name ?? '', exact: true }).check();
    await button('Als volgende').click();
    await previewed('message');
    await press('t');
    await bothDraw('wall', 'message');
    await right.page.getByText('Soep staat klaar').first().waitFor();
    expect(await left.page.getByText('Soep staat klaar').count()).toBe(0);
  });

  it('puts back what stood there', async () => {
    await press('z');
    await bothDraw('wall', 'wall');
  });

  it('moves in the queue by keyboard', async () => {
    await leave();
    await press('6');
    await expect.poll(queued).toEqual(['bundles']);
    await director.page.getByRole('radio', { name: 'Alle zalen' }).check();
    await director.page.getByRole('radio', { name: /Stand$/ }).check();
    await button('Achteraan').click();
    await expect.poll(queued).toEqual(['bundles', 'tally']);
    await button('Eerder: Stand').focus();
    await press('Alt+ArrowUp');
    await expect.poll(queued).toEqual(['tally', 'bundles']);
    expect(await axeProblems(director.page)).toEqual([]);
  });

  it('refuses a take of a queue that changed underneath, and nothing changes on a screen', async () => {
    const { queue, revision } = hall.app.engine.summit.screens;
    const [first] = queue;
    await hall.run({
      type: 'queueScene',
      cue: hall.app.clock.newId(),
      scene: { kind: 'thanks' },
      before: null,
    });
    const late = hall.run({ type: 'takeScene', cue: first?.cue ?? '', seen: revision });
    await expect(late).rejects.toThrow('queue-changed');
    await bothDraw('wall', 'wall');
  });

  it('panics in one key, also while somebody types, and goes back', async () => {
    await leave();
    await press('Escape');
    await bothDraw('calm', 'calm');
    await director.page.waitForTimeout(1100);
    await press('Escape');
    await bothDraw('wall', 'wall');
    await director.page.getByRole('radio', { name: 'Bericht', exact: true }).check();
    await director.page.getByLabel('Bericht voor de zaal').focus();
    await press('F8');
    await bothDraw('calm', 'calm');
    await button(/Verder met de schermen/).click();
    await bothDraw('wall', 'wall');
  });

  it('hides a card from all screens with one press', async () => {
    const text = 'Een kaart die weg moet';
    await say('1', text);
    await Promise.all([left, right].map(({ page }) => page.getByText(text).first().waitFor()));
    await director.page.getByRole('button', { name: `Haal weg: ${text}` }).click();
    await Promise.all(
      [left, right].map(({ page }) => page.getByText(text).first().waitFor({ state: 'hidden' })),
    );
  });

  it('has one screen draw only what somebody approved, and another all that comes', async () => {
    await hall.run({ type: 'setModeration', what: 'ideas', mode: 'all' });
    await button('Wijzig: Rechts').click();
    await director.page.getByRole('radio', { name: 'Alleen wat iemand goedkeurde' }).check();
    await director.page.getByRole('button', { name: 'Bewaar' }).click();
    const modes = () => Object.values(hall.app.engine.summit.screens.screens).map(({ words }) => words);
    await expect.poll(modes).toContain('tap');
    const text = 'Een kaart waar nog niemand naar keek';
    const idea = await say('1', text, { approve: false });
    await left.page.getByText(text).first().waitFor();
    expect(await right.page.getByText(text).count()).toBe(0);
    await hall.run({ type: 'approveIdea', idea });
    await right.page.getByText(text).first().waitFor();
    await hall.run({ type: 'setModeration', what: 'ideas', mode: 'tap' });
  });

  it('goes on after the server was away, with queue, rooms and names as they were', async () => {
    await hall.run({ type: 'showScene', scene: { kind: 'countdown' }, rooms: [rooms[1]?.id ?? ''] });
    await bothDraw('wall', 'countdown');
    const before = queued();
    await hall.stop();
    await director.page.getByText('Geen verbinding met het systeem').waitFor();
    expect(await drawn(right)).toBe('countdown');
    await hall.start();
    await director.page
      .getByText('Geen verbinding met het systeem')
      .waitFor({ state: 'detached', timeout: 20_000 });
    expect(queued()).toEqual(before);
    await director.page.getByRole('listitem').filter({ hasText: 'Rechts' }).getByText('Loopt mee').waitFor();
    await bothDraw('wall', 'countdown');
    const late = await screenIn(rooms[1], 'Later');
    await expect.poll(() => drawn(late), { timeout: 10_000 }).toBe('countdown');
    await late.close();
    for (const { troubles } of [left, right, director]) expect(troubles).toEqual([]);
  });
});
