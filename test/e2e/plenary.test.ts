import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { IdeaWords } from '../../shared/facts/ideas.ts';
import { axeProblems, LAPTOP, openBrowser, SCREEN, type Visitor, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

describe('the plenary screen and who directs it', () => {
  let hall: Hall;
  let browser: Browser;
  let screen: Visitor;

  const say = async (table: string, text: string, lang = 'nl') => {
    const idea = hall.app.clock.newId();
    const words: IdeaWords = { text, lang, kind: 'recommendation', addressee: 'gemeente' };
    await hall.run({ type: 'addIdea', idea, table, round: 1, words });
    return idea;
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    screen = await visit(browser, await hall.link('screen'), { viewport: SCREEN });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('welcomes before the day, and counts who is in', async () => {
    await screen.page.getByText('Welkom bij Burgertop Leiden').waitFor();
    expect(await axeProblems(screen.page)).toEqual([]);
    await hall.run({ type: 'startStep', step: 'inloop' });
    await hall.run({ type: 'recordArrival', person: 'participant-1', desk: 'A', at: hall.app.clock.now() });
    await screen.page.getByText('mens binnen').first().waitFor();
  });

  it('shows the tally of a round, without scrolling', async () => {
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    await say('1', 'Plant fruitbomen op elk plein');
    await say('2', 'Geef starters voorrang in de eigen wijk');
    await screen.page.getByText('Wat zegt de zaal?').waitFor();
    await expect.poll(() => screen.page.locator('body').innerText()).toMatch(/2\s*ideeën/);
    const overflow = await screen.page.evaluate(
      () =>
        document.documentElement.scrollHeight > innerHeight ||
        document.documentElement.scrollWidth > innerWidth,
    );
    expect(overflow).toBe(false);
    expect(await axeProblems(screen.page)).toEqual([]);
  });

  it('shows the words of an idea only after a tap of the theme team, and hides them again', async () => {
    const text = 'Maak van de Nieuwe Rijn een autovrije kade';
    await hall.run({ type: 'showScene', scene: { kind: 'wall' } });
    await say('3', text);
    const team = await visit(browser, await hall.link('themeTeam'), { viewport: LAPTOP });
    const card = team.page.getByRole('listitem').filter({ hasText: text });
    await card.getByRole('button').click();
    expect(await screen.page.getByText(text).count()).toBe(0);
    await team.page.getByRole('button', { name: 'Toon op het scherm' }).click();
    await screen.page.getByText(text).waitFor();
    expect(await axeProblems(team.page)).toEqual([]);
    await team.page.getByRole('button', { name: 'Haal van het scherm' }).click();
    await screen.page.getByText(text).waitFor({ state: 'detached' });
    expect(team.troubles).toEqual([]);
    await team.close();
  });

  it('draws typed text as text, whatever it holds', async () => {
    const text = '<img src=x onerror=alert(1)> & <b>vet</b>';
    await hall.run({ type: 'approveIdea', idea: await say('4', text) });
    await screen.page.getByText(text).waitFor();
  });

  it('follows the director: preview, on screen, panic and back', async () => {
    await hall.run({ type: 'showScene', scene: { kind: 'auto' } });
    const director = await visit(browser, await hall.link('director'), { viewport: LAPTOP });
    await director.page.getByText('Nu op het scherm').first().waitFor();
    expect(await axeProblems(director.page)).toEqual([]);
    await director.page.keyboard.press('0');
    await expect.poll(() => hall.app.engine.summit.screens.panic).toBe(true);
    await screen.page.getByText('Wat zegt de zaal?').waitFor({ state: 'detached' });
    await director.page.getByRole('button', { name: /Verder met de schermen/ }).click();
    await screen.page.getByText('Wat zegt de zaal?').waitFor();
    expect(director.troubles).toEqual([]);
    await director.close();
  });

  it('keeps its last good frame while the server is away', async () => {
    const before = await screen.page.locator('body').innerText();
    await hall.stop();
    await expect.poll(() => screen.page.locator('body').innerText()).toMatch(/Wat zegt de zaal/);
    expect(before).toMatch(/Wat zegt de zaal/);
    await hall.start();
    await say('5', 'Na de herstart');
    await expect
      .poll(() => screen.page.locator('body').innerText(), { timeout: 20_000 })
      .toMatch(/5\s*ideeën/);
    expect(screen.troubles).toEqual([]);
  });
});
