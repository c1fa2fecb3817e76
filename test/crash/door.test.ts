import { expect, test } from 'vitest';
import type { Device } from '../../client/sync/device.ts';
import { hashOf } from '../../server/auth/secrets.ts';
import type { Decided } from '../../server/ports/store.ts';
import type { DeskState } from '../../shared/views/desk.ts';
import { operator } from '../support/actors.ts';
import { mint } from '../support/ids.ts';
import { NOON } from '../support/smallHall.ts';
import { fullHall, PHONES, phone, placeAt, tableOf } from './fullHall.ts';
import { realDevice, Signal, stateOf } from './realDevice.ts';
import { Victim } from './victim.ts';

const DESKS = 6;
const SECONDS_EACH = 25;
const HOUR_MS = 3_600_000;

const victim = new Victim();
const signal = new Signal();

/** The desks' links and keys. A key is the name of its desk. */
function desks(): Decided {
  const names = Array.from({ length: DESKS }, (_, i) => `desk ${i}`);
  const rows = names.flatMap((name): Decided['rows'] => [
    { table: 'links', put: { hash: `link of ${name}`, role: 'desk', issuedAt: NOON, revoked: false } },
    { table: 'devices', put: { id: mint(name), keyHash: hashOf(name), link: `link of ${name}` } },
  ]);
  const hall = fullHall();
  const last = hall.entries.at(-1)?.pos ?? 0;
  const fact = { type: 'seatingWeightsSet', weights: WEIGHTS } as const;
  return {
    command: mint('desks'),
    at: NOON,
    entries: [{ pos: last + 1, at: NOON, actor: operator, cause: mint('desks'), fact }],
    rows,
  };
}
const WEIGHTS = { pref: 1, group: 1, div: 1, repeats: 1, underfill: 1, moved: 1 };

const waiting = (device: Device) =>
  device.outbox.items.some(({ state }) => state === 'queued' || state === 'inFlight');

test(`${DESKS} desks of ${SECONDS_EACH} s a guest bring ${PHONES} people in within an hour, with the server killed twice`, {
  timeout: 120_000,
}, async () => {
  await victim.prepare(fullHall(), desks());
  await victim.start();
  const open = (i: number) =>
    realDevice({
      url: victim.url,
      app: 'desk',
      key: `desk ${i}`,
      reads: [
        ['programme', ''],
        ['desk', ''],
      ],
      changed: () => signal.changed(),
    });
  const all = await Promise.all(Array.from({ length: DESKS }, (_, i) => open(i)));
  await signal.until(() => all.every(({ status }) => status === 'live'));

  const rounds = Math.ceil(PHONES / DESKS);
  let last = 0;
  let answeredAlone = 0;
  for (let round = 0; round < rounds; round++) {
    if (round === 40 || round === 95) await victim.kill();
    if (round === 47 || round === 110) await victim.start();
    last = round * SECONDS_EACH * 1000;
    for (const [i, device] of all.entries()) {
      const who = round * DESKS + i;
      if (who >= PHONES) continue;
      // The answer comes from what the desk has, whether there is a server or not.
      const { people, places } = stateOf<DeskState>(device, 'desk');
      expect(places[people[phone(who)]?.seats[1] ?? '']).toEqual(placeAt(tableOf(who)));
      if (device.status !== 'live') answeredAlone += 1;
      await device.send({ type: 'recordArrival', person: phone(who), desk: `desk ${i}`, at: NOON + last });
    }
  }
  await signal.until(() => all.every((device) => !waiting(device)));
  expect(last).toBeLessThanOrEqual(HOUR_MS);
  expect(answeredAlone).toBeGreaterThan(0);
  for (const device of all) device.stop();
  await victim.kill();

  const facts = (await victim.log()).map(({ fact }) => fact);
  const arrived = facts.flatMap((fact) => (fact.type === 'personArrived' ? [fact.person] : []));
  expect(arrived).toHaveLength(PHONES);
  expect(new Set(arrived).size).toBe(PHONES);
  expect(facts.filter(({ type }) => type === 'arrivalRepeated')).toEqual([]);
});
