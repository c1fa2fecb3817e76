import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { Step } from '../../shared/facts/programme.ts';
import { axeProblems, openBrowser, openContext, TABLET } from './support/browser.ts';
import { Hall, type Sign } from './support/hall.ts';

const PROPOSAL_STEP = 'ronde-1';

describe('the proposal of a table', () => {
  let hall: Hall;
  let browser: Browser;
  let sign: Sign;
  let page: Page;
  const part = (name: string, of: Page = page) => of.getByRole('textbox', { name });
  const proposals = () => [...hall.app.engine.summit.proposals.proposals.values()];

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    const steps = [...hall.app.engine.summit.programme.steps.values()].map(
      (step): Step => (step.id === PROPOSAL_STEP ? { ...step, proposal: true } : step),
    );
    await hall.run({ type: 'setProgramme', steps });
    await hall.run({ type: 'startStep', step: PROPOSAL_STEP });
    sign = (await hall.signs())[4] as Sign;
    const context = await openContext(browser, { viewport: TABLET });
    page = await context.newPage();
    await page.goto(sign.url);
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is written in the step that asks for it, and is there after a reload in the middle of a word', async () => {
    await part('Titel').fill('Een bankje bij elke halte');
    await part('Wat stellen we voor?').fill('Bij elke bushalte komt een bankje met een leuning.');
    await part('Voor wie is het?').pressSequentially('Voor ouderen en hun bezo');
    await page.waitForTimeout(1000);
    await page.reload();
    await expect.poll(() => part('Voor wie is het?').inputValue()).toBe('Voor ouderen en hun bezo');
    expect(await part('Titel').inputValue()).toBe('Een bankje bij elke halte');
    await part('Voor wie is het?').fill('Voor ouderen en hun bezoek');
    await part('Wat is de eerste stap?').fill('Tel de haltes zonder bankje.');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await page.getByRole('region', { name: 'Ons voorstel' }).getByText('bewaard', { exact: true }).waitFor();
    expect(proposals()).toHaveLength(1);
    expect(await axeProblems(page)).toEqual([]);
  });

  it('is changed and signed without a line, by thumbs that the table shows, with what the minority says', async () => {
    await hall.stop();
    await part('Wat is de eerste stap?').fill('Tel in april de haltes zonder bankje.');
    await page.getByRole('button', { name: 'Lees voor en stem' }).click();
    const dialog = page.getByRole('dialog', { name: 'Lees dit voor aan de tafel' });
    await dialog.getByText('Tel in april de haltes zonder bankje.').waitFor();
    expect(await axeProblems(page)).toEqual([]);
    await dialog.getByRole('button', { name: 'Stel vast' }).click();
    await dialog.getByText('Tel eerst de duimen.').waitFor();
    for (let i = 0; i < 5; i++) await dialog.getByRole('button', { name: 'Voor: één erbij' }).click();
    await dialog.getByRole('button', { name: 'Tegen: één erbij' }).click();
    await dialog.getByRole('textbox').pressSequentially('Eerst de stoepen.');
    await page.waitForTimeout(700);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Lees voor en stem' }).click();
    expect(await dialog.getByRole('textbox').inputValue()).toBe('Eerst de stoepen.');
    await dialog.getByRole('button', { name: 'Stel vast' }).click();
    await page.getByText('Vastgesteld door de tafel').waitFor();
    await page.getByText('op deze tablet').first().waitFor();
    await hall.start();
    await page.getByText('bewaard', { exact: true }).first().waitFor({ timeout: 20_000 });
    expect(proposals()).toHaveLength(1);
    expect(proposals()[0]).toMatchObject({
      words: { firstStep: 'Tel in april de haltes zonder bankje.' },
      signed: { thumbs: { for: 5, against: 1, neutral: 0 }, objection: 'Eerst de stoepen.' },
    });
    expect(await axeProblems(page)).toEqual([]);
  });

  it('is opened again, changed and signed anew; taken back and put back', async () => {
    await page.getByRole('button', { name: 'Heropen het voorstel' }).click();
    await expect.poll(() => part('Titel').inputValue()).toBe('Een bankje bij elke halte');
    await part('Titel').fill('Een bankje met leuning bij elke halte');
    await page.getByRole('button', { name: 'Lees voor en stem' }).click();
    await page.getByRole('button', { name: 'Voor: één erbij' }).click();
    await page.getByRole('button', { name: 'Stel vast' }).click();
    await page.getByText('1 voor, 0 tegen, 0 neutraal').waitFor();
    await page.getByRole('button', { name: 'Heropen het voorstel' }).click();
    await page.getByRole('button', { name: 'Neem het voorstel terug' }).click();
    await expect.poll(() => proposals()[0]?.withdrawn).toBe(true);
    expect(await part('Titel').inputValue()).toBe('');
    await page.getByRole('button', { name: 'Maak ongedaan' }).click();
    await expect.poll(() => part('Titel').inputValue()).toBe('Een bankje met leuning bij elke halte');
    expect(proposals()).toHaveLength(1);
  });

  it('is seen by another tablet of the table, and what was typed on that one stays in sight', async () => {
    const spare = await openContext(browser, { viewport: TABLET });
    const second = await spare.newPage();
    await second.goto(sign.url);
    await expect.poll(() => part('Titel', second).inputValue()).toBe('Een bankje met leuning bij elke halte');
    await part('Wat stellen we voor?', second).fill('Getypt op de tweede tablet.');
    await part('Voor wie is het?').fill('Voor iedereen');
    await page.getByRole('button', { name: 'Bewaar', exact: true }).click();
    await expect.poll(() => proposals()[0]?.words.forWhom).toBe('Voor iedereen');
    expect(await part('Wat stellen we voor?', second).inputValue()).toBe('Getypt op de tweede tablet.');
    await spare.close();
  });
});
