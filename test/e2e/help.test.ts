import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { textOf } from '../support/pdf.ts';
import { axeProblems, openBrowser, TABLET, visit } from './support/browser.ts';
import { type Badge, Hall, type Sign } from './support/hall.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;

/** What a page asks before it opens. */
const answer = (label: string) => async (page: Page) => {
  await page.getByLabel(label).fill('Sanne');
  await page.keyboard.press('Enter');
};
const nothing = async () => {};

const ROLES = [
  { role: 'phone', title: 'Uitleg voor wie meedoet', before: nothing },
  { role: 'table', title: 'Uitleg voor de tafelbegeleider', before: nothing },
  { role: 'desk', title: 'Uitleg voor de balie', before: answer('Naam van de balie') },
  { role: 'floor', title: 'Uitleg voor het vloerteam', before: answer('Je voornaam') },
  { role: 'themeTeam', title: 'Uitleg voor het themateam', before: nothing },
  { role: 'director', title: 'Uitleg voor de regie', before: nothing },
  { role: 'organiser', title: 'Uitleg voor de organisatie', before: nothing },
] as const;

async function addressOf(hall: Hall, role: (typeof ROLES)[number]['role']): Promise<string> {
  if (role === 'phone') return ((await hall.badges())[0] as Badge).url;
  if (role === 'table') return ((await hall.signs())[2] as Sign).url;
  return hall.link(role);
}

describe('the explanation of a role', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it.concurrent.for(ROLES)('is one tap away and one sheet of paper: $role', async (one, { expect: see }) => {
    const { role, title, before } = one;
    const url = await addressOf(hall, role);
    const { page, troubles, close } = await visit(browser, url, { viewport: TABLET });
    await before(page);
    const button = page.getByRole('button', { name: 'Uitleg', exact: true });
    await button.click();
    const sheet = page.getByRole('dialog', { name: title });
    await sheet.waitFor();
    see(await sheet.locator('dt').count()).toBe(5);
    see(await axeProblems(page)).toEqual([]);
    if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/help-${role}.png` });
    const paper = await textOf(await page.pdf({ preferCSSPageSize: true }));
    see(paper).toHaveLength(1);
    see(paper[0]).toMatch(new RegExp(`^${title}`));
    await sheet.getByRole('button', { name: 'Sluit' }).click();
    await sheet.waitFor({ state: 'detached' });
    see(await button.evaluate((element) => element === document.activeElement)).toBe(true);
    see(troubles).toEqual([]);
    await close();
  });

  it.concurrent.for(['phone', 'director'] as const)(
    'says so when it cannot be fetched, and comes when somebody tries again: %s',
    async (role, { expect: see }) => {
      const { page, close } = await visit(browser, await addressOf(hall, role), { viewport: TABLET });
      const button = page.getByRole('button', { name: 'Uitleg', exact: true });
      await button.waitFor();
      await page.waitForLoadState('networkidle');
      await page.route('**/assets/**', (route) => route.abort());
      await button.click();
      const again = page.getByRole('button', { name: 'Probeer opnieuw' });
      await again.waitFor();
      see(
        await page.getByRole('status').filter({ hasText: 'De uitleg kon niet worden opgehaald.' }).count(),
      ).toBe(1);
      see(await axeProblems(page)).toEqual([]);
      await page.unroute('**/assets/**');
      await again.click();
      await page.getByRole('dialog', { name: /^Uitleg voor/ }).waitFor();
      await close();
    },
  );
});
