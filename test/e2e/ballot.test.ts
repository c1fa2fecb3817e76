import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, LAPTOP, openBrowser, PHONE, SCREEN, visit } from './support/browser.ts';
import { type Badge, Hall } from './support/hall.ts';

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
    await director.page.getByLabel('Hoeveel mag iemand er kiezen?').fill('2');
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
      await phone.page.getByRole('button', { name: 'Stem', exact: true }).click();
      await phone.page.getByRole('button', { name: 'Geef mijn stem' }).click();
      await phone.page.getByText('Je stem is geteld.').waitFor();
      expect(phone.troubles).toEqual([]);
      await phone.close();
    }
    // The same badge on another phone: the vote is in, and there is no second one.
    const again = await visit(browser, voters[0].url, { viewport: PHONE });
    await again.page.getByText(/Je hebt al gestemd|Je stem is geteld/).waitFor();
    expect(await again.page.getByRole('button', { name: 'Stem', exact: true }).count()).toBe(0);
    await again.close();
    await director.page.getByText('2 van 3 hebben gestemd').first().waitFor();

    await director.page.getByRole('button', { name: 'Sluit de stemming' }).click();
    await director.page.getByRole('dialog').getByRole('button', { name: 'Sluit de stemming' }).click();
    await screen.page.getByText('De uitslag').waitFor();
    expect(await axeProblems(screen.page)).toEqual([]);
    const text = await screen.page.locator('body').innerText();
    expect(text).toContain('Jongeren');
    expect(text).toMatch(/Gelijk geëindigd: (Cultuur|Onderwijs)/);

    const response = await fetch(`${hall.url}/api/exports/result.json`, {
      headers: { 'x-burgertop-operator': hall.app.operatorKey },
    });
    const rows = (await response.json()) as {
      title: string;
      votes: number;
      chosen: boolean;
      tied: boolean;
    }[];
    expect(rows.filter(({ chosen }) => chosen).map(({ title, votes }) => [title, votes])).toEqual([
      ['Jongeren', 2],
    ]);
    expect(
      rows
        .filter(({ tied }) => tied)
        .map(({ title }) => title)
        .sort(),
    ).toEqual(['Cultuur', 'Onderwijs']);
    expect([...screen.troubles, ...director.troubles]).toEqual([]);
  });
});
