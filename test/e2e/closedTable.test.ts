import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import type { LiveReport } from '../../shared/seating/report.ts';
import { axeProblems, openBrowser, TABLET, visit } from './support/browser.ts';
import { Hall, type Sign } from './support/hall.ts';

describe('a table that closes during the day', () => {
  let hall: Hall;
  let browser: Browser;
  let sign: Sign;
  async function post<T>(path: string, body: object): Promise<T> {
    const answer = await fetch(`${hall.url}/api/seating${path}`, {
      method: 'POST',
      headers: { [OPERATOR_HEADER]: hall.app.operatorKey, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    return (await answer.json()) as T;
  }

  beforeAll(async () => {
    [hall, browser] = await Promise.all([Hall.open(), openBrowser()]);
    await hall.run({ type: 'startStep', step: 'ronde-1' });
    sign = (await hall.signs())[2] as Sign;
  });
  afterAll(async () => {
    await browser.close();
    await hall.close();
  });

  it('is told to its tablet and to the director, and opens again with undo', async () => {
    const tablet = await visit(browser, sign.url, { viewport: TABLET });
    const director = await visit(browser, await hall.link('director'));
    await tablet.page.getByRole('heading', { name: `Tafel ${sign.number}` }).waitFor();

    const event = { kind: 'facilitatorMissing', table: sign.table, mayMove: 'anybody' };
    const report = await post<LiveReport>('/live', event);
    await post(`/plans/${report.id}/accept`, {});
    await tablet.page.getByText('Deze tafel is dicht vanaf ronde 1').waitFor();
    await director.page.getByText(`Dicht: tafel ${sign.number}`).waitFor();
    expect(await axeProblems(tablet.page)).toEqual([]);
    expect(await axeProblems(director.page)).toEqual([]);

    await post('/undo', {});
    await tablet.page.getByText('Deze tafel is dicht').waitFor({ state: 'detached' });
    await director.page.getByText('Dicht:').waitFor({ state: 'detached' });
  });
});
