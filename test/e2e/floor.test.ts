import type { Browser, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { axeProblems, openBrowser, PHONE, TABLET, type Visitor, visit } from './support/browser.ts';
import { Hall, type Sign } from './support/hall.ts';

describe('the floor team', () => {
  let hall: Hall;
  let browser: Browser;
  let signs: Sign[];
  let tablet: Visitor;
  let sanne: Visitor;
  let omar: Visitor;
  const sign = (n: number) => signs[n] as Sign;
  const calls = (of: Visitor): Locator =>
    of.page.getByRole('region', { name: /Hulp gevraagd|Niemand vraagt/ });
  const tile = (of: Visitor, { number }: Sign): Locator =>
    of.page.getByRole('button', { name: new RegExp(`^Tafel ${number},`) });
  const helper = async (name: string): Promise<Visitor> => {
    const visitor = await visit(browser, await hall.link('floor'), { viewport: PHONE });
    await visitor.page.getByLabel('Je voornaam').fill(name);
    await visitor.page.keyboard.press('Enter');
    await visitor.page.getByRole('heading', { name: 'Niemand vraagt om hulp' }).waitFor();
    return visitor;
  };
  const ask = async (reason: string) => {
    await tablet.page.getByRole('button', { name: 'Hulp vragen' }).click();
    await tablet.page.getByRole('button', { name: reason }).click();
  };

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    signs = await hall.signs();
    tablet = await visit(browser, sign(2).url, { viewport: TABLET });
    await tablet.page.getByRole('heading', { name: `Tafel ${sign(2).number}` }).waitFor();
    sanne = await helper('Sanne');
    omar = await helper('Omar');
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('sees which tables have a tablet on the line, on the plan and in the list', async () => {
    const { page } = sanne;
    await tile(sanne, sign(2))
      .and(page.getByLabel(/in gesprek/))
      .waitFor();
    await tile(sanne, sign(0))
      .and(page.getByLabel(/geen tablet/))
      .waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Lijst' }).check();
    const rows = page.getByRole('region', { name: 'Tafels' }).getByRole('listitem');
    expect(await rows.last().innerText()).toContain('In gesprek');
    expect(await axeProblems(page)).toEqual([]);
    await page.getByRole('radio', { name: 'Plattegrond' }).check();
  });

  it('a table asks with one tap and a reason; the team hears it at once', async () => {
    await tablet.page.getByRole('button', { name: 'Hulp vragen' }).click();
    await tablet.page.getByRole('heading', { name: 'Waarmee kunnen we helpen?' }).waitFor();
    expect(await axeProblems(tablet.page)).toEqual([]);
    await tablet.page.getByRole('button', { name: 'Spanning aan tafel' }).click();
    await tablet.page.getByText('Het vloerteam ziet je vraag.').waitFor();
    for (const one of [sanne, omar]) {
      await calls(one).getByText('Spanning aan tafel').waitFor();
      await calls(one).getByText(sign(2).room).waitFor();
    }
    expect(await sanne.page.title()).toBe('(1) Vloerteam');
    await sanne.page
      .getByRole('status')
      .getByText(`Tafel ${sign(2).number}, ${sign(2).room}`)
      .waitFor();
    expect(await axeProblems(sanne.page)).toEqual([]);
  });

  it('somebody goes, by keyboard; the table reads who comes, and a colleague too', async () => {
    const { page } = sanne;
    await page.getByRole('button', { name: `Ik ga naar tafel ${sign(2).number}` }).focus();
    await page.keyboard.press('Enter');
    await calls(sanne).getByText('Jij gaat').waitFor();
    await tablet.page.getByText('Sanne komt eraan').waitFor();
    await calls(omar).getByText('Sanne gaat').waitFor();
    expect(await calls(omar).getByRole('button').count()).toBe(0);
    expect(await axeProblems(tablet.page)).toEqual([]);
    expect(JSON.stringify(await entries())).not.toContain('Sanne');
  });

  it('it is done, and the table can ask again', async () => {
    await sanne.page.getByRole('button', { name: `Klaar bij tafel ${sign(2).number}` }).click();
    await tablet.page.getByText('Sanne komt eraan').waitFor({ state: 'detached' });
    await sanne.page.getByRole('heading', { name: 'Niemand vraagt om hulp' }).waitFor();
    await ask('Techniek');
    await calls(omar).getByText('Techniek').waitFor();
    await tablet.page.getByRole('button', { name: 'Niet meer nodig' }).click();
    await omar.page.getByRole('heading', { name: 'Niemand vraagt om hulp' }).waitFor();
  });

  it('a tablet without a line keeps the call and says so; then it arrives by itself', async () => {
    await hall.stop();
    await ask('Zorg voor iemand');
    await tablet.page.getByText('Steek even je hand op').waitFor();
    await hall.start();
    await calls(omar).getByText('Zorg voor iemand').waitFor({ timeout: 20_000 });
    await tablet.page.getByText('Het vloerteam ziet je vraag.').waitFor();
    await omar.page.getByRole('button', { name: /Ik ga naar tafel/ }).click();
    await tablet.page.getByText('Omar komt eraan').waitFor();
    await omar.page.getByRole('button', { name: /Klaar bij tafel/ }).click();
  });

  it('a tablet that goes away is missed', async () => {
    const spare = await visit(browser, sign(4).url, { viewport: TABLET });
    await tile(sanne, sign(4))
      .and(sanne.page.getByLabel(/in gesprek/))
      .waitFor();
    await spare.close();
    await tile(sanne, sign(4))
      .and(sanne.page.getByLabel(/offline/))
      .waitFor();
    await tile(sanne, sign(4)).click();
    await sanne.page.getByText(/Laatst gezien om/).waitFor();
    expect(await axeProblems(sanne.page)).toEqual([]);
    await sanne.page.getByRole('button', { name: 'Sluit' }).click();
  });

  it('tablets are told by the clock that five minutes are left, and one', async () => {
    const { page } = tablet;
    const left = () => (hall.app.engine.summit.programme.running?.endsAt ?? 0) - hall.app.clock.now();
    const shorten = (to: number) =>
      hall.run({ type: 'extendStep', step: 'ronde-1', minutes: to - left() / 60_000 });
    await shorten(4.5);
    await page.getByText('Nog vijf minuten').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await shorten(0.8);
    await page.getByText('Nog één minuut').waitFor();
    await shorten(20);
    await page.getByText('Nog één minuut').waitFor({ state: 'detached' });
  });

  it('whoever directs sends a line to the tablets of one room', async () => {
    const token = new URL(await hall.link('director')).hash;
    const director = await visit(browser, `${hall.url}/vloer${token}`, { viewport: TABLET });
    await director.page.getByLabel('Je voornaam').fill('Rik');
    await director.page.keyboard.press('Enter');
    await director.page.getByRole('button', { name: 'Bericht aan tafels' }).click();
    await director.page.getByLabel('Bericht', { exact: true }).fill('Zet het raam even open');
    await director.page
      .getByRole('dialog')
      .getByRole('radio', { name: sign(2).room })
      .check();
    expect(await axeProblems(director.page)).toEqual([]);
    await director.page.getByRole('button', { name: 'Stuur naar de tablets' }).click();
    await tablet.page.getByText('Zet het raam even open').waitFor();
    expect([director, sanne, omar, tablet].flatMap(({ troubles }) => troubles)).toEqual([]);
    await director.close();
  });

  it('fits a small phone from the right in Arabic', async () => {
    const small = await visit(browser, sign(3).url, { viewport: { width: 320, height: 640 } });
    await small.page.getByRole('button', { name: 'العربية' }).click();
    await small.page.getByRole('button', { name: 'اطلب المساعدة' }).click();
    await small.page.getByRole('button', { name: 'اللغة' }).last().click();
    await small.page.getByText('فريق القاعة يرى طلبك.').waitFor();
    const wide = await small.page.evaluate(() => document.documentElement.scrollWidth);
    expect(wide).toBeLessThanOrEqual(320);
    expect(await axeProblems(small.page)).toEqual([]);
    await small.close();
  });

  const entries = async () => {
    const all = [];
    for await (const some of hall.app.store.read(0)) all.push(...some);
    return all;
  };
});
