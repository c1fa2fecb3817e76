import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { isDone, LESSONS, type Seen } from '../../../client/apps/facilitator/practice/lessons.ts';
import { PRACTICE_TABLE, practiceViews } from '../../../client/apps/facilitator/practice/practiceTable.ts';
import { PretendedHall } from '../../../client/apps/facilitator/practice/pretendedHall.ts';
import { Device } from '../../../client/sync/device.ts';
import { MemoryOutboxStore } from '../../../client/sync/outboxStore.ts';
import { makeReplica } from '../../../client/sync/replica.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import { LANGUAGES } from '../../../shared/localized.ts';
import { type TableState, table } from '../../../shared/views/table.ts';
import { FakeTime } from '../../support/fakeTime.ts';
import { mint, minter } from '../../support/ids.ts';
import { NOON, words } from '../../support/smallHall.ts';

const add = (name: string): DeviceCommand => ({
  type: 'addIdea',
  idea: mint(name),
  table: PRACTICE_TABLE,
  round: 1,
  words: words(name),
});

describe('the pretended line', () => {
  let hall: PretendedHall;
  let device: Device;
  let time: FakeTime;

  beforeEach(async () => {
    time = new FakeTime();
    hall = new PretendedHall(PRACTICE_TABLE, practiceViews(NOON), time.setTimer);
    device = new Device({
      dial: hall.dial,
      surroundings: {
        monotonic: () => time.now,
        deviceTime: () => time.now,
        random: () => 0.5,
        newId: minter('practice'),
        setTimer: time.setTimer,
        clearTimer: time.clearTimer,
      },
      store: new MemoryOutboxStore(),
      replicas: [makeReplica('table', PRACTICE_TABLE, table)],
      delegate: { changed: () => {}, pulse: () => {} },
    });
    await device.start();
    time.advance(0);
  });
  afterEach(() => device.stop());
  const shown = () => device.replicas[0]?.state as TableState;

  it('takes a card as a server would: first on the tablet, then saved', async () => {
    await device.send(add('een bankje'));
    expect(device.outbox.waiting).toBe(1);
    time.advance(1000);
    expect(device.outbox.waiting).toBe(0);
    expect(shown().ideas[mint('een bankje')]).toMatchObject({ round: 1, withdrawn: false });
  });

  it('keeps what is written without a line, and has it once when the line is back', async () => {
    await device.send(add('voor de knip'));
    hall.cut();
    await device.send(add('in de knip'));
    time.advance(30_000);
    expect(device.outbox.waiting).toBe(2);
    hall.mend();
    time.advance(10_000);
    expect(device.outbox.waiting).toBe(0);
    expect(Object.keys(shown().ideas)).toHaveLength(2);
  });

  it('answers a call for help, and lets go of it', async () => {
    const call = mint('hulp');
    await device.send({ type: 'askHelp', call, table: PRACTICE_TABLE, reason: 'language', at: NOON });
    time.advance(1000);
    expect(shown().calls[call]).toMatchObject({ reason: 'language', taken: null });
    await device.send({ type: 'withdrawHelp', call, table: PRACTICE_TABLE });
    time.advance(1000);
    expect(shown().calls).toEqual({});
  });
});

describe('the lessons', () => {
  const nothing: Seen = { cards: [], reworded: false, waiting: 0, unsent: false, cut: false, called: false };
  const card = {
    ...words('een bankje'),
    ...{ id: mint('een bankje'), round: 1, late: false, withdrawn: false, state: 'here' as const },
  };

  it('ask for something that nobody did yet', () => {
    // Where nothing waits and nothing is cut, the line is as it should be.
    const done = LESSONS.filter((lesson) => isDone(lesson, nothing));
    expect(done).toEqual(['mend']);
  });

  it('are each done by what they ask', () => {
    const plain = { ...card, kind: 'recommendation' as const, addressee: null };
    expect(isDone('type', { ...nothing, cards: [plain] })).toBe(true);
    expect(isDone('mark', { ...nothing, cards: [plain] })).toBe(false);
    expect(isDone('mark', { ...nothing, cards: [{ ...plain, kind: 'tip' }] })).toBe(true);
    expect(isDone('mark', { ...nothing, cards: [{ ...plain, addressee: 'city' }] })).toBe(true);
    expect(isDone('change', { ...nothing, reworded: true })).toBe(true);
    expect(isDone('takeBack', { ...nothing, cards: [{ ...plain, withdrawn: true }] })).toBe(true);
    expect(isDone('without', { ...nothing, waiting: 1, cut: true })).toBe(false);
    expect(isDone('without', { ...nothing, waiting: 1, unsent: true, cut: true })).toBe(true);
    expect(isDone('mend', { ...nothing, waiting: 1 })).toBe(false);
    expect(isDone('help', { ...nothing, called: true })).toBe(true);
  });
});

it('the practice table speaks every language', () => {
  const texts: unknown[] = [];
  JSON.stringify(practiceViews(NOON), (_key, value) => {
    if (value !== null && typeof value === 'object' && 'nl' in value) texts.push(Object.keys(value).sort());
    return value;
  });
  expect(texts.length).toBeGreaterThan(5);
  for (const languages of texts) expect(languages).toEqual([...LANGUAGES].sort());
});
