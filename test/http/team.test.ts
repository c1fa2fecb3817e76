import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePractice } from '../../scripts/practice/make.ts';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import type { Command } from '../../shared/commands/command.ts';
import { minter } from '../support/ids.ts';

const SIZE = { participants: 30, livingRooms: 4, wildcards: 2, organisers: 1 };
const newId = minter('team');
const bundle = newId();
const idea = newId();
let app: App;

const run = async (command: Command) => {
  const ack = await app.engine.ask({ role: 'operator', device: 'operator' }, { id: newId(), command });
  expect(ack).toMatchObject({ ok: true });
};
const get = async (url: string, headers: Record<string, string> = { [OPERATOR_HEADER]: app.operatorKey }) => {
  const { statusCode, body } = await app.http.inject({ method: 'GET', url, headers });
  return { status: statusCode, body };
};

/** The key of a device that opened a link for this role. */
async function enter(role: 'themeTeam' | 'desk'): Promise<Record<string, string>> {
  const headers = { [OPERATOR_HEADER]: app.operatorKey };
  const made = await app.http.inject({ method: 'POST', url: '/api/links', headers, payload: { role } });
  const token = new URL((made.json() as { url: string }).url).hash.slice(1);
  const named = role === 'desk' ? 'desk' : 'themeteam';
  const opened = await app.http.inject({
    ...{ method: 'POST', url: '/api/session', headers: { 'x-burgertop-app': named } },
    payload: { app: named, token },
  });
  const cookie = String(opened.headers['set-cookie']).split(';')[0] ?? '';
  return { cookie, 'x-burgertop-app': named };
}

beforeAll(async () => {
  const config = readConfig({ port: 0, logLevel: 'silent', memory: true }, {});
  const neighbours = [{ id: 'a', score: 0.9, why: ['bankjes'] }];
  app = await createApp(config, { clientFolder: null, suggest: { neighbours: async () => neighbours } });
  await makePractice(app, { seed: 1, date: '2027-03-20', size: SIZE, tables: 5 });
  const [table = ''] = app.engine.summit.summit.tables.keys();
  const words = { text: '=HYPERLINK("http://x")', lang: 'nl', kind: 'tip' as const, addressee: null };
  await run({ type: 'addIdea', idea, table, round: null, words });
  await run({ type: 'makeBundle', act: newId(), bundle, heading: '+31 bankjes', cards: [idea] });
  await run({ type: 'markDissent', act: newId(), bundles: [bundle], cards: [], dissent: true });
  await run({ type: 'hideIdea', idea, reason: 'hurtful' });
});
afterAll(() => app.close());

test('the theme team takes out what it made, and nothing of the people', async () => {
  const team = await enter('themeTeam');
  for (const what of ['ideas', 'bundles', 'proposals', 'audit'])
    expect(await get(`/api/exports/${what}.csv`, team)).toMatchObject({ status: 200 });
  for (const what of ['seating', 'choices', 'result', 'followup'])
    expect(await get(`/api/exports/${what}.csv`, team)).toMatchObject({ status: 403 });
  expect((await get('/api/exports/bundles.csv', await enter('desk'))).status).toBe(403);
  expect((await get('/api/exports/nothing.csv')).status).toBe(404);
});

test('no cell is a formula, and the minority stays marked', async () => {
  const { body } = await get('/api/exports/bundles.csv');
  expect(body).toContain(`"'=HYPERLINK(""http://x"")"`);
  expect(body).toContain(`"'+31 bankjes"`);
  const rows = JSON.parse((await get('/api/exports/bundles.json')).body) as object[];
  expect(rows).toMatchObject([{ bundle, minority: true, 'times said': 1, idea }]);
  const ideas = JSON.parse((await get('/api/exports/ideas.json')).body) as object[];
  expect(ideas).toMatchObject([{ idea, 'bundled under': '+31 bankjes' }]);
});

test('the audit trail says who did what, and why something was hidden', async () => {
  const rows = JSON.parse((await get('/api/exports/audit.json')).body) as { what: string }[];
  expect(rows.map(({ what }) => what)).toEqual(['make', 'dissent', 'hideIdea']);
  expect(rows[0]).toMatchObject({ role: 'operator', words: '+31 bankjes' });
  expect(rows[2]).toMatchObject({ about: idea, words: 'hurtful' });
});

test('where words came from and went is told to the team, not to a desk', async () => {
  expect(JSON.parse((await get(`/api/trace/${bundle}`)).body)).toMatchObject({
    node: { kind: 'bundle', minority: true },
    back: [{ kind: 'card', id: idea }],
  });
  expect(await get('/api/trace/nothing')).toMatchObject({ status: 404 });
  expect((await get(`/api/trace/${bundle}`, await enter('desk'))).status).toBe(403);
});

test('what is like a card is told to the team', async () => {
  const asked = await get(`/api/similar?card=${idea}`, await enter('themeTeam'));
  expect(JSON.parse(asked.body)).toEqual({ neighbours: [{ id: 'a', score: 0.9, why: ['bankjes'] }] });
  // Of a bundle by all its cards; what is in it is no suggestion.
  expect(JSON.parse((await get(`/api/similar?bundle=${bundle}`)).body)).toMatchObject({
    neighbours: [{ id: 'a', score: 0.9 }],
  });
  expect((await get('/api/similar?bundle=nothing')).status).toBe(422);
  expect((await get('/api/similar?card=nothing')).status).toBe(422);
  expect((await get(`/api/similar?card=${idea}&limit=9000`)).status).toBe(422);
});
