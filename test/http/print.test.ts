import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makePractice } from '../../scripts/practice/make.ts';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { PrintReport } from '../../shared/print.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { readCodes, render, textOf } from '../support/pdf.ts';
import { scratchFolder } from '../support/scratch.ts';

let app: App;
const headers = { 'x-burgertop-operator': '' };

beforeAll(async () => {
  const settings = { port: 0, data: scratchFolder(), logLevel: 'silent', memory: true } as const;
  app = await createApp(readConfig(settings, {}), { clientFolder: null });
  headers['x-burgertop-operator'] = app.operatorKey;
  const size = { participants: 20, livingRooms: 3, wildcards: 4, organisers: 1 };
  await makePractice(app, { seed: 3, date: '2027-03-20', size, tables: 4 });
}, 30_000);
afterAll(() => app.close());

const post = async (payload: object) => {
  const answer = await app.http.inject({ method: 'POST', url: '/api/print', headers, payload });
  return answer.json() as PrintReport & { refusal?: Refusal };
};
const get = (path: string) => app.http.inject({ method: 'GET', url: `/api/print/${path}`, headers });

/** Asks for paper and waits for the file, by the news that the server gives. */
async function file(payload: object): Promise<{ pdf: Uint8Array; report: PrintReport; asked: number }> {
  let report: PrintReport = await post(payload);
  let asked = 0;
  for (; report.state === 'making'; asked++)
    report = (await get(`${report.run}?after=${report.done}`)).json() as PrintReport;
  const { rawPayload, headers: got } = await get(`${report.run}/file`);
  expect(got['content-type']).toBe('application/pdf');
  expect(got['cache-control']).toBe('no-store');
  return { pdf: new Uint8Array(rawPayload), report, asked };
}
const codesIn = async (pdf: Uint8Array) =>
  (await Promise.all((await render(pdf, { dpi: 150 })).map(readCodes))).flat();

describe('a file for the printer', () => {
  it('has a badge for everybody of a group, with the link that the desk knows', async () => {
    const { pdf, report, asked } = await file({ kind: 'badges', group: 'wildcards', seats: true });
    expect(report).toMatchObject({ state: 'ready', total: 4, done: 4, pages: 1, missing: [] });
    // Answered when there was news, not over and over.
    expect(asked).toBeLessThanOrEqual(5);
    const wildcards = [...app.engine.book.people.values()].filter(({ role }) => role === 'wildcard');
    const links = wildcards.map((person) => `${app.baseUrl()}/b#${app.signet.badgeOf(person)}`);
    expect((await codesIn(pdf)).sort()).toEqual(links.sort());
    const [text = ''] = await textOf(pdf);
    for (const { name } of wildcards) expect(text).toContain(name.family);
  }, 30_000);

  it('prints one badge again, the same as before', async () => {
    const [person] = app.engine.book.people.values();
    if (person === undefined) throw new Error('nobody is there');
    const { pdf, report } = await file({ kind: 'badges', code: person.code.toLowerCase(), format: '62mm' });
    expect(report.total).toBe(1);
    expect(await codesIn(pdf)).toEqual([`${app.baseUrl()}/b#${app.signet.badge(person.id)}`]);
  }, 30_000);

  it('gives blank badges numbers once, and prints them again by these', async () => {
    const first = await file({ kind: 'blanks', count: 3, format: '89x36' });
    expect(app.engine.summit.paper.blanks).toBe(3);
    const again = await file({ kind: 'blanks', count: 3, first: 1, format: '89x36' });
    expect(app.engine.summit.paper.blanks).toBe(3);
    const codes = await codesIn(first.pdf);
    expect(await codesIn(again.pdf)).toEqual(codes);
    expect(new Set(codes).size).toBe(3);
    expect((await post({ kind: 'blanks', count: 2, first: 3 })).refusal).toEqual({
      code: 'paper-unknown',
      params: { count: 3 },
    });
  }, 30_000);

  it('makes voting cards of the ballot that is open, in the order that was drawn', async () => {
    expect((await post({ kind: 'ballots', count: 2 })).refusal?.code).toBe('ballot-unknown');
    const ballot = app.clock.newId();
    const options = [...app.engine.summit.summit.themes.keys()];
    const command = {
      ...{ type: 'openBallot' as const, ballot, title: { nl: 'Welk thema gaat door?' }, options },
      ...{ choose: 2, method: 'points' as const, most: 3, voters: ['participant' as const] },
    };
    const operator = { role: 'operator' as const, device: 'operator' };
    await app.engine.ask(operator, { id: app.clock.newId(), command });
    const { pdf, report } = await file({ kind: 'ballots', count: 2 });
    expect(report.total).toBe(2);
    const [text = ''] = await textOf(pdf);
    const drawn = app.engine.summit.ballots.ballots.get(ballot)?.options.map(({ title }) => title.nl) ?? [];
    const places = drawn.map((title) => text.indexOf(title));
    expect(places).toEqual([...places].sort((a, b) => a - b));
    expect(places).not.toContain(-1);
    expect(text).toContain('Zet samen 3 kruisjes');
  });

  it('numbers forms through, for each table', async () => {
    const { pdf } = await file({ kind: 'forms', count: 2 });
    expect((await file({ kind: 'forms', count: 1, perTable: false })).report.total).toBe(1);
    expect(app.engine.summit.paper.forms).toBe(9);
    const codes = (await codesIn(pdf)).sort();
    expect(codes).toEqual([1, 2, 3, 4, 5, 6, 7, 8].map((n) => `${app.baseUrl()}/tafel?formulier=${n}`));
  }, 30_000);

  it('has a sign for each table that pairs a tablet, a sign for each room, and a list for each desk', async () => {
    const signs = await file({ kind: 'signs' });
    const [code = ''] = await codesIn(signs.pdf);
    const payload = { app: 'facilitator', token: new URL(code).hash.slice(1) };
    const paired = await app.http.inject({ method: 'POST', url: '/api/session', payload });
    expect(paired.statusCode).toBe(200);
    expect((await file({ kind: 'rooms', language: 'en' })).report.pages).toBeGreaterThan(0);
    const lists = await file({ kind: 'lists', desks: 2 });
    expect(lists.report.total).toBe(app.engine.book.people.size);
    expect(await textOf(lists.pdf)).toHaveLength(2);
  }, 30_000);
});

describe('who may print', () => {
  it('organisers and the command line only, and what leaves is in the log', async () => {
    const url = '/api/print';
    const payload = { kind: 'signs' };
    expect((await app.http.inject({ method: 'POST', url, payload })).statusCode).toBe(401);
    const { report } = await file({ kind: 'rooms' });
    for (const path of [report.run, `${report.run}/file`])
      expect((await app.http.inject({ method: 'GET', url: `${url}/${path}` })).statusCode).toBe(401);
    const taken = [];
    for await (const entries of app.store.read(0))
      for (const { fact } of entries) if (fact.type === 'dataExported') taken.push(fact.what);
    expect(taken).toContain('burgertop-badges');
  }, 30_000);

  it('one at a time, what can be understood, and of what is there', async () => {
    const running = await post({ kind: 'badges' });
    expect((await post({ kind: 'badges' })).refusal?.code).toBe('print-busy');
    let report: PrintReport = running;
    while (report.state === 'making')
      report = (await get(`${report.run}?after=${report.done}`)).json() as PrintReport;
    expect((await post({ kind: 'badges', format: 'A0' })).refusal?.code).toBe('malformed');
    expect((await post({ kind: 'blanks', count: 0 })).refusal?.code).toBe('malformed');
    expect((await post({ kind: 'badges', code: 'NOBODY00' })).refusal?.code).toBe('person-unknown');
    expect((await get('elsewhere')).statusCode).toBe(404);
  }, 30_000);
});
