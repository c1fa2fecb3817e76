import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { makePractice } from '../../scripts/practice/make.ts';
import { type App, createApp } from '../../server/app.ts';
import { readConfig } from '../../server/config.ts';
import { OPERATOR_HEADER } from '../../server/http/context.ts';
import type { Command } from '../../shared/commands/command.ts';
import type {
  LiveReport,
  PlanReport,
  RunReport,
  SeatedReport,
  SeatingOverview,
} from '../../shared/seating/report.ts';
import type { CompareReport, RoundReport, WhyReport } from '../../shared/seating/seatReports.ts';
import { scratchFolder } from '../support/scratch.ts';

// Threads start here, and other suites want the same processors.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 });

const SIZE = { participants: 60, livingRooms: 8, wildcards: 8, organisers: 2 };
const folder = scratchFolder();
const memoryApp = () =>
  createApp(readConfig({ port: 0, data: folder, logLevel: 'silent', memory: true }, {}), {
    clientFolder: null,
  });

let app: App;
beforeAll(async () => {
  app = await memoryApp();
  await makePractice(app, { seed: 1, date: '2027-03-20', size: SIZE, tables: 10 });
});
afterAll(() => app.close());

async function ask<T>(method: 'GET' | 'POST', path: string, body?: object, of = app): Promise<T> {
  const answer = await of.http.inject({
    method,
    url: `/api/seating${path}`,
    headers: { [OPERATOR_HEADER]: of.operatorKey },
    ...(body !== undefined && { payload: body }),
  });
  const json = answer.json() as T & { refusal?: { code: string } };
  if (answer.statusCode !== 200) throw new Error(json.refusal?.code ?? String(answer.statusCode));
  return json;
}
const get = <T>(path: string) => ask<T>('GET', path);
const post = <T>(path: string, body: object = {}) => ask<T>('POST', path, body);
const overview = () => get<SeatingOverview>('/');
const current = () => get<PlanReport>('/plans/current');
const seatsNow = () =>
  new Map([...app.engine.summit.tables.seats].map(([round, seats]) => [round, new Map(seats)]));
async function command(one: Command): Promise<void> {
  const organiser = { role: 'organiser', device: 'test' } as const;
  const ack = await app.engine.ask(organiser, { id: app.clock.newId(), command: one });
  if (!ack.ok) throw new Error(ack.refusal.code);
}
const guests = () => [...app.engine.book.people.values()].filter(({ role }) => role === 'participant');

/** Looks until the run is over. */
async function ended(run: string): Promise<RunReport> {
  const report = await get<RunReport>(`/runs/${run}`);
  if (report.state !== 'running') return report;
  await new Promise((resolve) => setImmediate(resolve));
  return ended(run);
}

describe('a run', () => {
  test('says how far it is, keeps a plan, and the plan becomes seats', async () => {
    const { run } = await post<{ run: string }>('/runs', { seconds: 1, keep: 'nothing', seed: 7 });
    await expect(post('/runs', { seconds: 1 })).rejects.toThrow('run-busy');
    expect((await overview()).run).toBe(run);
    const early = await get<RunReport>(`/runs/${run}`);
    expect(early).toMatchObject({ state: 'running', seconds: 1, plan: null });
    expect(early.bound).toBeLessThan(early.chance);

    const report = await ended(run);
    expect(report.state).toBe('done');
    expect(report.total).toBeGreaterThanOrEqual(report.bound);
    for (const { share } of report.terms) expect(share).toBeGreaterThanOrEqual(0);

    const plan = await get<PlanReport>(`/plans/${report.plan}`);
    expect(plan).toMatchObject({ people: 68, tables: 10, unplaced: 0, inForce: false, origin: 'run' });
    const compared = await get<CompareReport>(`/plans/${plan.id}/compare/current`);
    expect(compared.rounds.flatMap(({ people }) => people)).toHaveLength(plan.moved.seats);

    await post(`/plans/${plan.id}/accept`);
    expect((await current()).total).toBe(plan.total);
    expect((await get<PlanReport>(`/plans/${plan.id}`)).inForce).toBe(true);
  });

  test('stops at once, with the best so far', async () => {
    const { run } = await post<{ run: string }>('/runs', { seconds: 300 });
    while ((await get<RunReport>(`/runs/${run}`)).total === null) await new Promise((r) => setImmediate(r));
    const report = await post<RunReport>(`/runs/${run}/stop`);
    expect(report.state).toBe('stopped');
    expect(report.elapsed).toBeLessThan(60);
    expect((await get<PlanReport>(`/plans/${report.plan}`)).unplaced).toBe(0);
  });

  test('ends by itself with a plan that is proven to be the best', async () => {
    const weights = { pref: 0, group: 0, div: 0, repeats: 0, underfill: 0, moved: 0 };
    const { run } = await post<{ run: string }>('/runs', { seconds: 300, keep: 'nothing', weights });
    const report = await ended(run);
    expect(report).toMatchObject({ state: 'done', total: report.bound });
  });

  test('that keeps everybody only seats who has no seat', async () => {
    const [someone] = guests();
    const [table] = app.engine.summit.tables.seats.get(1)?.values() ?? [];
    if (someone === undefined || table === undefined) throw new Error('no guests');
    const before = seatsNow();
    const organiser = { role: 'organiser', device: 'test' } as const;
    for (const round of before.keys())
      await app.engine.ask(organiser, {
        id: app.clock.newId(),
        command: { type: 'moveSeat', person: someone.id, round, to: null },
      });
    const { run } = await post<{ run: string }>('/runs', { seconds: 1, keep: 'all' });
    await post(`/plans/${(await ended(run)).plan}/accept`);
    for (const [round, seats] of seatsNow()) {
      expect(seats.get(someone.id)).toBeDefined();
      seats.delete(someone.id);
      before.get(round)?.delete(someone.id);
      expect(seats).toEqual(before.get(round));
    }
  });

  test('is refused when it makes no sense', async () => {
    await expect(post('/runs', { seconds: 0 })).rejects.toThrow('malformed');
    await expect(post('/runs', { seconds: 5, weights: { pref: -1 } })).rejects.toThrow('malformed');
    await expect(get('/runs/none')).rejects.toThrow('run-unknown');
    await expect(get('/plans/none')).rejects.toThrow('proposal-gone');
    await expect(post('/plans/current/accept')).rejects.toThrow('proposal-gone');
  });

  test('has nothing to do in a summit that is still empty, and says so', async () => {
    const empty = await memoryApp();
    expect(await ask<SeatingOverview>('GET', '/', undefined, empty)).toMatchObject({
      plans: [],
      clashes: [],
      run: null,
    });
    await expect(ask('POST', '/runs', { seconds: 5 }, empty)).rejects.toThrow('no-tables');
    await expect(ask('POST', '/undo', {}, empty)).rejects.toThrow('nothing-to-undo');
    await empty.close();
  });
});

describe('looking at a plan', () => {
  test('a round: everybody at a table, with what the table is mixed of', async () => {
    const round = await get<RoundReport>('/plans/current/rounds/1');
    expect(round.tables.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(round.tables.flatMap(({ people }) => people)).toHaveLength(68);
    for (const { people, mixture } of round.tables)
      for (const counts of Object.values(mixture))
        expect(Object.values(counts).reduce((sum, n) => sum + n, 0)).toBe(people.length);
    await expect(get('/plans/current/rounds/9')).rejects.toThrow('round-unknown');
  });

  test('why: the wish he got, and what a dearer one would have cost', async () => {
    for (const { id } of guests().slice(0, 12)) {
      const { rounds } = await get<WhyReport>(`/plans/current/why/${id}`);
      for (const { wish, better, table } of rounds) {
        expect(table).not.toBeNull();
        if (better === null) continue;
        expect(better.wish).toBeLessThan(wish === 0 || wish === null ? 99 : wish);
        expect(better.changes.length).toBeGreaterThan(0);
      }
    }
    await expect(get('/plans/current/why/none')).rejects.toThrow('person-unknown');
  });
});

describe('during the day', () => {
  test('a table closes: its guests sit elsewhere, and undo brings them back', async () => {
    const before = seatsNow();
    const event = { kind: 'closeTable', table: '3', fromRound: 2, mayMove: 'anybody' };
    const report = await post<LiveReport>('/live', event);
    expect(report.closed.map(({ number }) => number)).toEqual([3]);
    expect(report.leastMoved).toBeGreaterThan(0);
    expect(seatsNow()).toEqual(before);

    await post(`/plans/${report.id}/accept`);
    expect([...(seatsNow().get(2)?.values() ?? [])]).not.toContain('3');
    expect([...(seatsNow().get(1)?.values() ?? [])]).toContain('3');
    const { closed, undo } = await overview();
    expect(closed).toMatchObject([{ number: 3, fromRound: 2 }]);
    expect(undo).toMatchObject({ reason: 'closeTable' });

    await post('/undo');
    expect(seatsNow()).toEqual(before);
    expect((await overview()).closed).toEqual([]);
  });

  test('an event that was looked at too long is made again', async () => {
    const report = await post<LiveReport>('/live', { kind: 'facilitatorMissing', table: '4' });
    const other = await post<LiveReport>('/live', { kind: 'closeTable', table: '4', fromRound: 1 });
    await post(`/plans/${other.id}/accept`);
    await expect(post(`/plans/${report.id}/accept`)).rejects.toThrow('plan-outdated');
    await post('/undo');
  });

  test('no-shows free their seats, and get one again at the door', async () => {
    const [someone] = guests();
    if (someone === undefined) throw new Error('no guests');
    const report = await post<LiveReport>('/live', { kind: 'noShow', people: [someone.id] });
    expect(report.moved).toEqual({ people: 0, seats: 0 });
    await post(`/plans/${report.id}/accept`);
    expect(seatsNow().get(1)?.has(someone.id)).toBe(false);

    const seated = await post<SeatedReport>('/live/seat', { person: someone.id });
    expect(seated.seats.map(({ round }) => round)).toEqual([...seatsNow().keys()]);
    expect(seated.displaced).toEqual([]);
    // Asked again, he hears the same.
    expect(await post('/live/seat', { person: someone.id })).toMatchObject({ seats: seated.seats });
  });

  test('two desks at once give two people two seats', async () => {
    const pair = guests().slice(0, 2);
    const gone = await post<LiveReport>('/live', { kind: 'noShow', people: pair.map(({ id }) => id) });
    await post(`/plans/${gone.id}/accept`);
    const seated = await Promise.all(pair.map(({ id }) => post<SeatedReport>('/live/seat', { person: id })));
    const seats = app.engine.summit.tables.taken.get(1);
    for (const { seats: mine } of seated) expect(mine.length).toBeGreaterThan(0);
    for (const [table, people] of seats ?? [])
      expect(people).toBeLessThanOrEqual(app.engine.summit.summit.tables.get(table)?.capacity ?? 0);
  });

  test('what is about nobody, or no table, is refused', async () => {
    await expect(post('/live', { kind: 'walkIn', person: 'none' })).rejects.toThrow('person-unknown');
    await expect(post('/live', { kind: 'closeTable', table: 'none', fromRound: 1 })).rejects.toThrow(
      'table-unknown',
    );
    await expect(post('/live', { kind: 'repack' })).rejects.toThrow('malformed');
    await expect(post('/live/seat', { person: 'none' })).rejects.toThrow('person-unknown');
  });

  test('a facilitator is missing: a guest stands in and stays, until it is taken back', async () => {
    const before = seatsNow();
    const event = { kind: 'facilitatorMissing', table: '5', standIn: 'anybody', mayMove: 'anybody' };
    const report = await post<LiveReport>('/live', event);
    expect(report.closed).toEqual([]);
    const [who] = report.standIns;
    expect(who?.number).toBe(5);
    await post(`/plans/${report.id}/accept`);
    for (const seats of seatsNow().values()) expect(seats.get(who?.person ?? '')).toBe('5');
    expect((await overview()).pins).toHaveLength(seatsNow().size);

    await post('/undo');
    expect(seatsNow()).toEqual(before);
    expect((await overview()).pins).toEqual([]);
  });

  test('nobody who can stand in is a clear no', async () => {
    const [someone] = guests();
    const table = '6';
    await command({ type: 'pinSeat', person: someone?.id ?? '', round: null, table: '1' });
    const event = { kind: 'facilitatorMissing', table, standIn: someone?.id };
    await expect(post('/live', event)).rejects.toThrow('no-stand-in');
    await command({ type: 'liftPin', person: someone?.id ?? '', round: null });
  });

  test('several things at once are one proposal, and one undo', async () => {
    const before = seatsNow();
    const [gone] = guests();
    const report = await post<LiveReport>('/live', {
      kind: 'batch',
      mostMoved: 6,
      mayMove: 'anybody',
      events: [
        { kind: 'noShow', people: [gone?.id] },
        { kind: 'closeTable', table: '3', fromRound: 1 },
        { kind: 'facilitatorMissing', table: '4', standIn: 'anybody' },
      ],
    });
    expect(report).toMatchObject({ event: 'batch', absent: 1, unplaced: 0 });
    expect(report.closed.map(({ number }) => number)).toEqual([3]);
    expect(report.moved.seats).toBeGreaterThanOrEqual(report.leastMoved ?? Number.POSITIVE_INFINITY);
    await post(`/plans/${report.id}/accept`);
    expect([...(seatsNow().get(1)?.values() ?? [])]).not.toContain('3');
    await post('/undo');
    expect(seatsNow()).toEqual(before);
  });

  test('who makes room at the door is named with the place he has now', async () => {
    const [late] = guests();
    const gone = await post<LiveReport>('/live', { kind: 'noShow', people: [late?.id] });
    await post(`/plans/${gone.id}/accept`);
    // Only one table is open to him, and it is full.
    const tables = app.engine.summit.tables.taken.get(1) ?? new Map<string, number>();
    const capacity = (table: string) => app.engine.summit.summit.tables.get(table)?.capacity ?? 0;
    const full = [...tables].find(([table, people]) => people >= capacity(table))?.[0] ?? '1';
    await command({ type: 'pinSeat', person: late?.id ?? '', round: 1, table: full });
    const { displaced, seats } = await post<SeatedReport>('/live/seat', { person: late?.id });
    expect(seats[0]?.table).toBe(full);
    for (const { person, seats: theirs } of displaced)
      for (const { round, table } of theirs) expect(seatsNow().get(round)?.get(person)).toBe(table);
    await command({ type: 'liftPin', person: late?.id ?? '', round: null });
  });

  test('what clashes comes with the least that mends it, and a run tries it', async () => {
    const shut = await post<LiveReport>('/live', {
      kind: 'closeTable',
      table: '2',
      fromRound: 1,
      mayMove: 'anybody',
    });
    await post(`/plans/${shut.id}/accept`);
    const [one] = guests();
    const person = one?.id ?? '';
    await command({ type: 'openTable', table: '2', fromRound: 1 });
    await command({ type: 'pinSeat', person, round: null, table: '2' });
    await command({ type: 'closeTable', table: '2', fromRound: 1 });
    const { clashes } = await overview();
    expect(clashes).toMatchObject([
      { code: 'pinnedToClosedTable', remedies: [{ do: 'liftPin', inHand: true }] },
    ]);

    const { run } = await post<{ run: string }>('/runs', { seconds: 1, keep: 'nothing', relieve: true });
    const plan = await get<PlanReport>(`/plans/${(await ended(run)).plan}`);
    expect(plan).toMatchObject({
      unplaced: 0,
      clashes: [],
      remedies: [{ do: 'liftPin', people: [{ person }] }],
    });
    expect((await overview()).pins).toHaveLength(1);
    await post(`/plans/${plan.id}/accept`);
    expect((await overview()).pins).toEqual([]);
    expect((await current()).unplaced).toBe(0);
  });
});
