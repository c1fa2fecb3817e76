import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import type { HelperEntry } from '../../server/http/help.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import { scratchFolder } from '../support/scratch.ts';
import { askedHelp, CALL, ROOMS, TABLES, THEMES } from '../support/smallHall.ts';

let app: App;
/** A browser that opened a link. */
interface Browser {
  app: AppName;
  cookie: string;
  device: string;
}
const operator: Actor = { role: 'operator', device: 'operator' };
const run = async (actor: Actor, command: Command) =>
  expect(await app.engine.ask(actor, { id: app.clock.newId(), command })).toMatchObject({ ok: true });

async function open(name: AppName, url: string): Promise<Browser> {
  const token = new URL(url).hash.slice(1);
  const before = new Set([...app.engine.book.devices.values()].map(({ id }) => id));
  const answer = await app.http.inject({
    method: 'POST',
    url: '/api/session',
    payload: { app: name, token },
  });
  const device = [...app.engine.book.devices.values()].find(({ id }) => !before.has(id))?.id ?? '';
  return { app: name, cookie: String(answer.headers['set-cookie']).split(';')[0] ?? '', device };
}
const asOperator = { 'x-burgertop-operator': '' };
async function link(role: string): Promise<string> {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/api/links',
    headers: asOperator,
    payload: { role },
  });
  return (answer.json() as { url: string }).url;
}
async function helpers(headers: Record<string, string>): Promise<HelperEntry[] | number> {
  const answer = await app.http.inject({ method: 'GET', url: '/api/helpers', headers });
  return answer.statusCode === 200
    ? (answer.json() as { helpers: HelperEntry[] }).helpers
    : answer.statusCode;
}
const as = ({ app: name, cookie }: Browser) => ({ 'x-burgertop-app': name, cookie });

beforeAll(async () => {
  const settings = { port: 0, data: scratchFolder(), logLevel: 'silent', memory: true } as const;
  app = await createApp(readConfig(settings, {}), { clientFolder: null });
  asOperator['x-burgertop-operator'] = app.operatorKey;
  await run(operator, { type: 'setThemes', themes: THEMES });
  await run(operator, { type: 'setTables', rooms: ROOMS, tables: TABLES });
});
afterAll(() => app.close());

describe('P2: the names of those who help', () => {
  test('the floor team reads all, a table who comes to it and only then, others none', async () => {
    const sanne = await open('floor', await link('floor'));
    const omar = await open('floor', await link('floor'));
    const desk = await open('desk', await link('desk'));
    const signs = await app.http.inject({ method: 'GET', url: '/api/signs', headers: asOperator });
    const [first, second] = (signs.json() as { signs: { url: string }[] }).signs;
    const [one, two] = [await open('facilitator', first!.url), await open('facilitator', second!.url)];
    const named = async ({ device }: Browser, name: string) =>
      run({ role: 'floor', device }, { type: 'nameHelper', name });
    await named(sanne, 'Sanne');
    await named(omar, 'Omar');
    const entry = { device: sanne.device, name: 'Sanne' };

    expect(await helpers(as(omar))).toEqual([entry, { device: omar.device, name: 'Omar' }]);
    expect(await helpers(as(one))).toEqual([]);
    const { type: _, ...call } = askedHelp() as Extract<ReturnType<typeof askedHelp>, { type: 'helpAsked' }>;
    await run(operator, { type: 'askHelp', ...call });
    await run({ role: 'floor', device: sanne.device }, { type: 'takeHelp', call: CALL });
    expect(await helpers(as(one))).toEqual([entry]);
    expect(await helpers(as(two))).toEqual([]);
    expect(await helpers(as(desk))).toBe(403);
    expect(await helpers({})).toBe(401);

    await run({ role: 'floor', device: sanne.device }, { type: 'finishHelp', call: CALL });
    expect(await helpers(as(one))).toEqual([]);
    await named(sanne, '');
    expect(await helpers(as(omar))).toEqual([{ device: omar.device, name: 'Omar' }]);
  });
});
