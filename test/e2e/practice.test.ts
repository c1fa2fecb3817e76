import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, TABLET, visit } from './support/browser.ts';
import { Ear } from './support/ear.ts';
import { Hall } from './support/hall.ts';

const SHOTS = process.env.BURGERTOP_SHOTS;
const shoot = async (page: Page, name: string): Promise<void> => {
  if (SHOTS !== undefined) await page.screenshot({ path: `${SHOTS}/${name}.png` });
};

describe('the practice table', () => {
  let hall: Hall;
  let browser: Browser;

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is found before pairing, is done with keys alone, and tells nobody anything', async () => {
    const { page, troubles, close } = await visit(browser, `${hall.url}/tafel`, { viewport: TABLET });
    const before = hall.app.engine.head;
    await page.getByRole('link', { name: 'Oefen eerst twee minuten' }).click();
    const lesson = page.getByRole('region', { name: 'Oefentafel' });
    const says = (words: string) => lesson.getByText(words).waitFor();
    await says('Typ een idee');
    await page.waitForLoadState('networkidle');
    expect(await axeProblems(page)).toEqual([]);
    await shoot(page, 'practice-1');

    // From here on every word of this page to the network would be seen.
    const said: string[] = [];
    page.on('websocket', (socket) => said.push(`socket ${socket.url()}`));
    page.on('request', (request) => {
      const { pathname } = new URL(request.url());
      if (request.method() !== 'GET' || !pathname.startsWith('/assets/')) said.push(pathname);
    });
    const ear = await Ear.open(page);
    const { keyboard } = page;
    const card = async (text: string) => {
      await page.getByLabel('Wat zegt de tafel?').focus();
      await keyboard.type(text);
      await keyboard.press('Enter');
    };
    const press = async (name: string) => {
      await ear.tabTo(name, 90);
      await keyboard.press('Enter');
    };

    await card('Een bankje bij de brug');
    await says('Kijk bij je kaart');
    await ear.hears('Kijk bij je kaart');
    await page.getByText('bewaard', { exact: true }).waitFor();
    await press('Gezien');
    await says('Kies wat het is');
    await page.getByRole('radio', { name: 'Tip' }).focus();
    await keyboard.press('Space');
    await card('Spreek elkaar aan');
    await says('maak de tekst anders');
    await press('Wijzig: ');
    await keyboard.type(' met een naam');
    await keyboard.press('Enter');
    await says('en dan op “Neem terug”');
    await page.locator('button:focus', { hasText: 'Wijzig' }).waitFor();
    await press('Wijzig: ');
    await press('Neem terug');
    await says('Doe dat nu eens na');
    await page.locator('button:focus', { hasText: 'Maak ongedaan' }).waitFor();
    await page.getByText('Alles bewaard').first().waitFor();
    await press('Laat de verbinding wegvallen');
    await says('De verbinding is weg');
    await card('Ook dit blijft');
    await says('hij gaat niet verloren');
    await page.getByText('1 kaart nog niet verzonden').waitFor();
    await page.getByText('op deze tablet', { exact: true }).waitFor();
    await shoot(page, 'practice-cut');
    await press('Laat de verbinding terugkomen');
    await says('Er is niets kwijt');
    await page.getByText('Alles bewaard').first().waitFor();
    await press('Hulp vragen');
    await press('Taal');
    await says('Je kunt het');
    await page.getByText('Het vloerteam ziet je vraag.').waitFor();
    await shoot(page, 'practice-end');

    expect(said).toEqual([]);
    // The one in which a tablet keeps of which table it is, and no outbox of any.
    const stores = await page.evaluate(async () => (await indexedDB.databases()).map(({ name }) => name));
    expect(stores.filter((name) => name !== 'burgertop-tablet')).toEqual([]);
    expect(hall.app.engine.head).toBe(before);
    expect(troubles).toEqual([]);
    await page.getByRole('link', { name: 'Naar je eigen tafel' }).click();
    await page.getByRole('heading', { name: 'Aan welke tafel sta je?' }).waitFor();
    await close();
  });

  it('speaks the language of its reader', async () => {
    const { page, close } = await visit(browser, `${hall.url}/icon.svg`, { viewport: TABLET });
    await page.addInitScript(() => localStorage.setItem('burgertop.language', 'ar'));
    await page.goto(`${hall.url}/tafel?oefen`);
    await page.getByRole('region', { name: 'طاولة التدريب' }).waitFor();
    await page.getByText('ما الذي يجعل مدينتنا أجمل؟').waitFor();
    await shoot(page, 'practice-ar');
    expect(await axeProblems(page)).toEqual([]);
    await close();
  });
});
