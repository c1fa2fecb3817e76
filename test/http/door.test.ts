import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type App, createApp } from '../../server/app.ts';
import { hashOf, randomToken } from '../../server/auth/secrets.ts';
import { readConfig } from '../../server/config.ts';
import type { DeskDirectory } from '../../server/http/directory.ts';
import type { BadgeReport, GuestReport } from '../../server/http/door.ts';
import type { Command } from '../../shared/commands/command.ts';
import type { Actor } from '../../shared/facts/fact.ts';
import type { Person } from '../../shared/people.ts';
import { scratchFolder } from '../support/scratch.ts';
import { DESCRIPTION, PEOPLE, ROOMS, STEPS, TABLES, THEMES } from '../support/smallHall.ts';

// Thousands of questions are asked, on a machine that may be busy.
vi.setConfig({ testTimeout: 30_000 });

const PEOPLE_AT_DOOR = 1000;
const operator: Actor = { role: 'operator', device: 'operator' };
let app: App;

const run = async (command: Command) =>
  expect(await app.engine.ask(operator, { id: app.clock.newId(), command })).toMatchObject({ ok: true });
const badgesOf = (people: readonly Person[]) =>
  people.map(({ id }) => ({ person: id, hash: hashOf(app.signet.badge(id)) }));

interface Asked {
  status: number;
  body: unknown;
}
async function ask(method: 'GET' | 'POST', url: string, cookie: string, payload?: object): Promise<Asked> {
  const answer = await app.http.inject({
    method,
    url,
    headers: { 'x-burgertop-app': 'desk', cookie },
    ...(payload !== undefined && { payload }),
  });
  return { status: answer.statusCode, body: answer.json() };
}
async function session(app_: string, token: string): Promise<{ status: number; cookie: string }> {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/api/session',
    payload: { app: app_, token },
    remoteAddress: '10.0.0.1',
  });
  return {
    status: answer.statusCode,
    cookie: String(answer.headers['set-cookie'] ?? '').split(';')[0] ?? '',
  };
}
async function desk(supervisor: boolean): Promise<string> {
  const answer = await app.http.inject({
    method: 'POST',
    url: '/api/links',
    headers: { 'x-burgertop-operator': app.operatorKey },
    payload: { role: 'desk', supervisor },
  });
  const { url } = answer.json() as { url: string };
  return (await session('desk', new URL(url).hash.slice(1))).cookie;
}
const directory = async (cookie: string) =>
  (await ask('GET', '/api/directory', cookie)).body as DeskDirectory;

beforeAll(async () => {
  const settings = { port: 0, data: scratchFolder(), logLevel: 'silent', memory: true } as const;
  app = await createApp(readConfig(settings, {}), { clientFolder: null });
  await run({ type: 'describeSummit', summit: DESCRIPTION });
  await run({ type: 'setThemes', themes: THEMES });
  await run({ type: 'setTables', rooms: ROOMS, tables: TABLES.map((table) => ({ ...table, capacity: 4 })) });
  await run({ type: 'setProgramme', steps: STEPS });
  await run({ type: 'importPeople', added: PEOPLE, changed: [], badges: badgesOf(PEOPLE) });
  await run({
    type: 'makeBlankBadges',
    first: 1,
    hashes: [1, 2].map((n) => hashOf(app.signet.blankBadge(n))),
  });
});
afterAll(() => app.close());

describe('a guest on no list', () => {
  const guest = (more: object = {}) => ({
    id: randomToken(),
    person: randomToken(),
    role: 'participant',
    name: 'Truus van der Meer',
    needs: [],
    languages: [],
    desk: 'A',
    at: 1,
    ...more,
  });

  test('is in, has a seat in each round, and a badge that opens his page', async () => {
    const cookie = await desk(false);
    const asked = guest();
    const { status, body } = await ask('POST', '/api/door/guests', cookie, asked);
    const { name, url, seated } = body as GuestReport;
    expect({ status, name }).toEqual({ status: 200, name: 'Truus van der Meer' });
    expect(seated?.seats.map(({ round }) => round)).toEqual([1, 2]);
    expect(app.engine.summit.people.arrived.has(asked.person)).toBe(true);
    expect((await session('participant', new URL(url).hash.slice(1))).status).toBe(200);
  });
  test('asked twice after a lost answer is one guest, with one badge', async () => {
    const cookie = await desk(false);
    const before = app.engine.book.people.size;
    const asked = guest({ name: '' });
    const first = (await ask('POST', '/api/door/guests', cookie, asked)).body as GuestReport;
    const again = (await ask('POST', '/api/door/guests', cookie, asked)).body as GuestReport;
    expect(again).toEqual(first);
    expect(first.name).toMatch(/^Gast [0-9A-Z]{4}$/);
    expect(app.engine.book.people.size).toBe(before + 1);
  });
  test('sits with whom he came, and takes a blank badge that only he can have', async () => {
    const cookie = await desk(false);
    const { person, ...asked } = guest({ companion: 'ann', child: true, blank: 1 });
    expect((await ask('POST', '/api/door/guests', cookie, { person, ...asked })).status).toBe(200);
    const { people, blanks } = await directory(cookie);
    expect(blanks.map(({ number }) => number)).toEqual([2]);
    expect(people.find(({ id }) => id === person)?.badge).toBe(hashOf(app.signet.blankBadge(1)));
    const other = await ask('POST', '/api/door/guests', cookie, guest({ blank: 1 }));
    expect(other).toMatchObject({ status: 422, body: { refusal: { code: 'badge-taken' } } });
  });
  test('is not for a phone to register', async () => {
    const phone = await session('participant', app.signet.badge('ann'));
    expect((await ask('POST', '/api/door/guests', phone.cookie, guest())).status).toBe(401);
  });
});

describe('a lost badge', () => {
  const replace = (cookie: string, more: object = {}) =>
    ask('POST', '/api/door/badges', cookie, { id: randomToken(), person: 'bob', ...more });

  test('is for a supervisor to replace', async () => {
    expect((await replace(await desk(false))).status).toBe(403);
    expect((await replace(await desk(true))).status).toBe(200);
  });
  test('opens nothing any more, nor does its code; what it opened is closed', async () => {
    const supervisor = await desk(true);
    const before = (await directory(supervisor)).people.find(({ id }) => id === 'cas');
    const phone = await session('participant', app.signet.badge('cas'));
    const { url, code } = (await replace(supervisor, { person: 'cas' })).body as BadgeReport;
    expect((await session('participant', app.signet.badge('cas'))).status).toBe(422);
    const known = await app.http.inject({
      url: '/api/session',
      headers: { 'x-burgertop-app': 'participant', cookie: phone.cookie },
    });
    expect(known.statusCode).toBe(401);
    expect(app.engine.book.peopleByCode.get(before?.code ?? '')).toBeUndefined();
    expect(app.engine.book.peopleByCode.get(code)).toBe('cas');
    expect((await session('participant', new URL(url).hash.slice(1))).status).toBe(200);
    const after = (await directory(supervisor)).people.find(({ id }) => id === 'cas');
    expect(after).toMatchObject({ code, issue: 1, old: [before?.badge] });
    // Whoever prints badges again prints this one.
    const printed = await app.http.inject({
      url: '/api/badges',
      headers: { 'x-burgertop-operator': app.operatorKey },
    });
    const { badges } = printed.json() as { badges: { person: string; url: string }[] };
    expect(badges.find(({ person }) => person === 'cas')?.url).toBe(url);
  });
  test('asked twice after a lost answer is one new badge', async () => {
    const supervisor = await desk(true);
    const id = randomToken();
    const first = await replace(supervisor, { id, person: 'fay' });
    expect(await replace(supervisor, { id, person: 'fay' })).toEqual(first);
  });
});

describe('many at once', () => {
  const crowd = Array.from(
    { length: PEOPLE_AT_DOOR },
    (_, i): Person => ({
      ...(PEOPLE[0] as Person),
      id: `guest-${i}`,
      code: `GUEST${String(i).padStart(3, '0')}`,
    }),
  );
  beforeAll(async () => {
    await run({ type: 'importPeople', added: crowd, changed: [], badges: badgesOf(crowd) });
  });

  test('1,000 badges scanned five times at five desks at once: 1,000 arrivals, 4,000 times "already"', async () => {
    const facts: string[] = [];
    const heard = app.engine.onFacts;
    app.engine.onFacts = (entries) => {
      facts.push(...entries.map(({ fact }) => fact.type));
      heard(entries);
    };
    const scans = ['A', 'B', 'C', 'D', 'E'].flatMap((name) =>
      crowd.map(({ id: person }) =>
        app.engine.ask(
          { role: 'desk', device: name },
          { id: app.clock.newId(), command: { type: 'recordArrival', person, desk: name, at: 1 } },
        ),
      ),
    );
    const acks = await Promise.all(scans);
    app.engine.onFacts = heard;
    expect(acks.filter(({ ok }) => !ok)).toEqual([]);
    expect(facts.filter((type) => type === 'personArrived')).toHaveLength(PEOPLE_AT_DOOR);
    expect(facts.filter((type) => type === 'arrivalRepeated')).toHaveLength(4 * PEOPLE_AT_DOOR);
  });

  test('a guesser behind the address of 1,000 phones hits nothing and is in nobody’s way', async () => {
    let hits = 0;
    let failures = 0;
    for (const [i, { id }] of crowd.entries()) {
      // Two guesses for each phone: ten seconds of a guesser who tries 200 secrets a second.
      for (let k = 0; k < 2; k++) if ((await session('participant', randomToken())).status === 200) hits += 1;
      if (i % 4 === 0 && (await guessCode()) === 200) hits += 1;
      if ((await session('participant', app.signet.badge(id))).status !== 200) failures += 1;
    }
    expect({ hits, failures }).toEqual({ hits: 0, failures: 0 });
    // By then the guesser gets no answer to his guesses, and an honest phone still does.
    expect((await session('participant', randomToken())).status).toBe(429);
    expect((await session('participant', app.signet.badge('ann'))).status).toBe(200);
  });

  async function guessCode(): Promise<number> {
    const answer = await app.http.inject({
      method: 'POST',
      url: '/api/session',
      payload: { app: 'facilitator', table: 1, code: '123456' },
      remoteAddress: '10.0.0.1',
    });
    return answer.statusCode;
  }
});
