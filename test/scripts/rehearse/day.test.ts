import { afterAll, beforeAll, expect, test } from 'vitest';
import { makePractice } from '../../../scripts/practice/make.ts';
import { rehearse } from '../../../scripts/rehearse/rehearse.ts';
import type { Outcome } from '../../../scripts/rehearse/report.ts';
import { type Running, startServer } from '../../../scripts/serve/startServer.ts';
import { runningClock } from '../../../server/adapters/clock.ts';
import type { App } from '../../../server/app.ts';
import { readConfig } from '../../../server/config.ts';
import { scratchFolder } from '../../support/scratch.ts';

/** A day of five hours in some seconds. */
const RATE = 3000;
const SIZE = { participants: 30, livingRooms: 4, wildcards: 4, organisers: 3 };

const data = scratchFolder();
let running: Running;
let outcome: Outcome;
const options = { operatorKey: '', speed: null, turnout: 0.5, seed: 1, phones: 5 };

beforeAll(async () => {
  const config = readConfig({ port: 0, memory: true, data, logLevel: 'error' }, {});
  const clock = runningClock(Date.parse('2027-03-20T08:55:00Z'), RATE);
  const prepare = (app: App) => makePractice(app, { seed: 1, date: '2027-03-20', size: SIZE, tables: 6 });
  running = await startServer(config, { clock, clientFolder: null }, prepare);
  outcome = await rehearse(
    { ...options, url: running.loopback, operatorKey: running.app.operatorKey },
    () => {},
  );
}, 60_000);
afterAll(() => running.stop());

test('half of the guests come, and all organisers', () => {
  // The screens count the guests; who works here came in too.
  expect(outcome.people).toBe(17);
  expect(running.app.engine.summit.people.arrived.size).toBe(17 + SIZE.organisers);
});

test('every idea that a tablet wrote is there', () => {
  expect(outcome.sent).toBeGreaterThan(0);
  expect(outcome).toMatchObject({ counted: outcome.sent, waiting: 0 });
});

test('the theme team bundles what it reads', () => {
  expect(outcome.bundles.made).toBeGreaterThan(0);
});

test('tables make a proposal, and sign it', () => {
  const { sent, counted, signed } = outcome.proposals;
  expect(sent).toBeGreaterThan(0);
  expect(counted).toBe(sent);
  expect(signed).toBeGreaterThan(0);
});

test('what was chosen has a follow-up, and the first of them stands on the screens', () => {
  const followups = Object.values(running.app.engine.summit.followup.followups);
  expect(followups).toHaveLength(outcome.ballot?.chosen.length ?? 0);
  expect(followups[0]).toMatchObject({ shown: true, plan: { status: 'planned' } });
});

test('tables that asked for help were helped', () => {
  const { asked, helped } = outcome.help;
  expect(asked).toBeGreaterThan(0);
  expect(helped).toBe(asked);
  expect(running.app.engine.summit.help.calls).toEqual({});
});

test('the vote is held and counted', () => {
  expect(outcome.ballot).toMatchObject({ eligible: SIZE.organisers, cast: SIZE.organisers });
  const [ballot] = running.app.engine.summit.ballots.ballots.values();
  expect(ballot?.closed?.cast).toBe(SIZE.organisers);
});

test('people chose a theme for the afternoon and were given a place, in time', () => {
  const [choice] = running.app.engine.summit.choices.choices.values();
  expect(choice).toMatchObject({ state: 'allocated' });
  expect(choice?.wishes.size).toBeGreaterThan(0);
  expect(choice?.outcomes.size).toBe(choice?.wishes.size);
});

test('the whole programme ran', () => {
  expect(running.app.engine.summit.programme).toMatchObject({ running: null, last: 'slot' });
});

test('a summit that is no rehearsal is left alone', async () => {
  const { app, loopback } = running;
  const { description } = app.engine.summit.summit;
  const command = { type: 'describeSummit' as const, summit: { ...description!, rehearsal: false } };
  await app.engine.ask({ role: 'operator', device: 'operator' }, { id: app.clock.newId(), command });
  const head = app.engine.head;
  await expect(
    rehearse({ ...options, url: loopback, operatorKey: app.operatorKey }, () => {}),
  ).rejects.toThrow('no rehearsal');
  expect(app.engine.head).toBe(head);
});
