import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Step } from '../../shared/facts/programme.ts';
import { axeProblems, openBrowser, PHONE, TABLET, visit } from './support/browser.ts';
import { Hall } from './support/hall.ts';

describe('a round in which each types on the own phone', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    const steps = [...hall.app.engine.summit.programme.steps.values()].map(
      (step): Step => (step.id === 'ronde-1' ? { ...step, typing: 'phones' } : step),
    );
    await hall.run({ type: 'setProgramme', steps });
    await hall.run({ type: 'startStep', step: 'ronde-1' });
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('puts the cards of phones on their table, once, also those that were typed without a line', async () => {
    const seats = hall.app.engine.summit.tables.seats.get(1) ?? new Map<string, string>();
    const badge = (await hall.badges()).find(
      ({ person, role }) => role === 'participant' && seats.has(person),
    );
    const table = seats.get(badge?.person ?? '') ?? '';
    const sign = (await hall.signs()).find((one) => one.table === table);
    const { page: tablet } = await visit(browser, sign?.url ?? '', { viewport: TABLET });
    await tablet.getByText('Ieder schrijft op de eigen telefoon.').waitFor();
    const { page, troubles } = await visit(browser, badge?.url ?? '', { viewport: PHONE });
    const field = page.getByRole('textbox', { name: 'Wat is jouw idee?' });
    await field.waitFor();
    await page.waitForLoadState('networkidle');
    // Also the very first one: what keeps it came along with the field.
    await hall.stop();
    await field.fill('Getypt zonder lijn');
    await page.getByRole('button', { name: 'Leg op tafel' }).click();
    await page.getByText('op deze telefoon').first().waitFor();
    await page.getByRole('status').filter({ hasText: 'op deze telefoon' }).waitFor({ state: 'attached' });
    await hall.start();
    await tablet.getByRole('listitem').filter({ hasText: 'Getypt zonder lijn' }).waitFor({ timeout: 20_000 });

    await field.fill('Een boom in elke straat');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('button', { name: 'Leg op tafel' }).click();
    await tablet.getByRole('listitem').filter({ hasText: 'Een boom in elke straat' }).waitFor();
    await field.fill('Nog niet af');
    await page.reload();
    await expect.poll(() => field.inputValue()).toBe('Nog niet af');
    await page.getByText('Getypt zonder lijn').waitFor();
    const ideas = [...hall.app.engine.summit.ideas.ideas.values()];
    expect(ideas.map(({ place, words }) => [place.table, words.text]).sort()).toEqual([
      [table, 'Een boom in elke straat'],
      [table, 'Getypt zonder lijn'],
    ]);
    expect(troubles).toEqual([]);
  });
});
