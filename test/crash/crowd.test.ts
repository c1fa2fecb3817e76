import { expect, test } from 'vitest';
import type { Device } from '../../client/sync/device.ts';
import type { AppName } from '../../shared/protocol/sockets.ts';
import type { MeState } from '../../shared/views/me.ts';
import type { PlenaryState } from '../../shared/views/plenary.ts';
import type { ProgrammeState } from '../../shared/views/programme.ts';
import type { TableState } from '../../shared/views/table.ts';
import type { ViewName } from '../../shared/views/views.ts';
import { words } from '../support/smallHall.ts';
import { fullHall, PHONES, phone, placeAt, SCREENS, TABLES, tableOf } from './fullHall.ts';
import { newId, realDevice, Signal, stateOf } from './realDevice.ts';
import { Victim } from './victim.ts';

const victim = new Victim();
const signal = new Signal();
const changed = () => signal.changed();

interface Hall {
  phones: Device[];
  tablets: Device[];
  screens: Device[];
  director: Device;
}

async function fill(url: string): Promise<Hall> {
  const open = (app: AppName, key: string, ...reads: [ViewName, string][]) =>
    realDevice({ url, app, key, reads: [['programme', ''], ...reads], changed });
  const many = (n: number, make: (i: number) => Promise<Device>) =>
    Promise.all(Array.from({ length: n }, (_, i) => make(i)));
  return {
    phones: await many(PHONES, (i) => open('participant', phone(i), ['me', phone(i)])),
    tablets: await many(TABLES, (i) => open('facilitator', `tablet ${i}`, ['table', `t${i}`])),
    screens: await many(SCREENS, (i) => open('plenary', `screen ${i}`, ['plenary', ''])),
    director: await open('director', 'director'),
  };
}
const all = ({ phones, tablets, screens, director }: Hall): Device[] => [
  ...phones,
  ...tablets,
  ...screens,
  director,
];
const live = (hall: Hall) => signal.until(() => all(hall).every((device) => device.status === 'live'));
const running = (device: Device) => stateOf<ProgrammeState>(device, 'programme').running?.step;

function expectRight(hall: Hall, step: string, ideas: number): void {
  for (const device of all(hall)) expect(running(device)).toBe(step);
  hall.phones.forEach((device, i) => {
    expect(stateOf<MeState>(device, 'me').seats).toEqual({ 1: placeAt(tableOf(i)) });
  });
  hall.tablets.forEach((device, i) => {
    const { place, ideas: own } = stateOf<TableState>(device, 'table');
    expect(place).toEqual(placeAt(i));
    expect(Object.keys(own)).toHaveLength(ideas);
  });
  for (const device of hall.screens)
    expect(stateOf<PlenaryState>(device, 'plenary').ideas).toBe(ideas * TABLES);
}

/** Each table gives an idea, and everybody has heard of it. */
async function giveIdeas(hall: Hall, total: number): Promise<void> {
  for (const [i, device] of hall.tablets.entries())
    await device.send({ type: 'addIdea', idea: newId(), table: `t${i}`, round: 1, words: words('Idee') });
  await signal.until(
    () =>
      hall.tablets.every((device) => device.outbox.waiting === 0) &&
      hall.screens.every((device) => stateOf<PlenaryState>(device, 'plenary').ideas === total),
  );
}
async function startStep(hall: Hall, step: string): Promise<void> {
  expect(await hall.director.ask({ type: 'startStep', step })).toMatchObject({ ok: true });
  await signal.until(() => all(hall).every((device) => running(device) === step));
}

test('850 phones, 107 tablets and 10 screens come in, and all come back at once after a crash', {
  timeout: 300_000,
}, async () => {
  await victim.prepare(fullHall());
  await victim.start();
  const hall = await fill(victim.url);
  await live(hall);
  await startStep(hall, 'first');
  await giveIdeas(hall, TABLES);
  expectRight(hall, 'first', 1);

  await victim.kill();
  await signal.until(() => all(hall).every((device) => device.status !== 'live'));
  await victim.start();
  await live(hall);
  expectRight(hall, 'first', 1);
  await startStep(hall, 'second');
  await giveIdeas(hall, 2 * TABLES);
  expectRight(hall, 'second', 2);
  for (const device of all(hall)) device.stop();
});
