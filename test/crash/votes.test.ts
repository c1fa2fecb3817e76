import { expect, test } from 'vitest';
import type { Device } from '../../client/sync/device.ts';
import { openStoreHere } from '../../server/adapters/sqlite/store.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import { seeded } from '../../shared/seating/random.ts';
import { preparedUnit } from '../support/core.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, opened } from '../support/smallHall.ts';
import { TORTURE } from '../support/torture.ts';
import { newId, realDevice, Signal } from './realDevice.ts';
import { Victim } from './victim.ts';

const VOTERS = 850;
const LINES = 20;
const KILLS = TORTURE ? 20 : 3;
/** Papers that one line has under way at most. */
const AHEAD = 4;
const OPTIONS = ['green', 'home', 'safe'];

const people = Array.from({ length: VOTERS }, (_, i) => mint(`voter ${i}`));
const ballot = { ...opened(), electorate: people } as Fact;
const victim = new Victim();

const isAcked = ({ state }: { state: string }): boolean => state === 'acked';

/** Casts what people chose, some of it twice with other receipts, as somebody does who does not trust his first tap. */
class Line {
  device!: Device;
  readonly #left: string[];
  readonly #random = seeded(4);
  readonly #signal: Signal;

  constructor(left: string[], signal: Signal) {
    this.#left = left;
    this.#signal = signal;
  }
  readonly changed = (device: Device): void => {
    this.device = device;
    this.#signal.changed();
    if (device.outbox.waiting < AHEAD) this.#cast();
  };
  get isDone(): boolean {
    return this.#left.length === 0 && this.device.outbox.waiting === 0;
  }
  #cast(): void {
    const person = this.#left.shift();
    if (person === undefined) return;
    const times = this.#random.below(4) === 0 ? 2 : 1;
    const choice = [OPTIONS[this.#random.below(OPTIONS.length)] ?? 'green'];
    for (let i = 0; i < times; i++)
      void this.device.send({
        ...{ type: 'castVoteFor', ballot: BALLOT, person, way: 'kiosk' },
        ...{ receipt: newId(), choice },
      });
  }
}

test(`B1, B2: ${VOTERS} voters on ${LINES} lines, ${KILLS} times kill -9: exactly ${VOTERS} papers are counted`, {
  timeout: 600_000,
}, async () => {
  const signal = new Signal();
  await victim.prepare(preparedUnit(ballot));
  await victim.start();
  const lines: Line[] = [];
  for (let i = 0; i < LINES; i++) {
    const mine = people.filter((_, k) => k % LINES === i);
    const line = new Line(mine, signal);
    lines.push(line);
    const key = i % 2 === 0 ? 'desk A' : 'desk B';
    await realDevice({
      url: victim.url,
      app: 'desk',
      key,
      reads: [['ballots', 'desk']],
      changed: line.changed,
    });
  }
  const acked = () => lines.reduce((sum, { device }) => sum + device.outbox.items.filter(isAcked).length, 0);
  for (let kill = 1; kill <= KILLS; kill++) {
    await signal.until(() => acked() >= (kill * VOTERS) / (KILLS + 2));
    await victim.kill();
    await victim.start();
  }
  await signal.until(() => lines.every((line) => line.isDone));
  const director = await realDevice({
    ...{ url: victim.url, app: 'director', key: 'director', reads: [['ballots', '']] },
    changed: () => signal.changed(),
  });
  await director.send({ type: 'closeBallot', ballot: BALLOT });
  await signal.until(() => director.outbox.waiting === 0);
  for (const { device } of lines) device.stop();
  director.stop();
  await victim.kill();

  const facts = (await victim.log()).map(({ fact }) => fact);
  const voted = facts.flatMap((fact) => (fact.type === 'voteCast' ? [fact.person] : []));
  expect([...voted].sort()).toEqual([...people].sort());
  const closed = facts.find((fact) => fact.type === 'ballotClosed');
  expect(closed).toMatchObject({ cast: VOTERS, count: { voters: VOTERS } });
  expect(closed?.counts.reduce((sum, { votes }) => sum + votes, 0)).toBe(VOTERS);
  const store = openStoreHere(victim.database);
  expect((await store.rows()).papers).toHaveLength(VOTERS);
  await store.close();
  for (const { device } of lines)
    for (const { refusal } of device.outbox.parked) expect(refusal?.code).toBe('already-voted');
});
