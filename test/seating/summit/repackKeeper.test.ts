import { expect, test, vi } from 'vitest';
import { RepackKeeper } from '../../../server/seating/repackKeeper.ts';
import type { Command } from '../../../shared/commands/command.ts';
import type { Entry, Fact } from '../../../shared/facts/fact.ts';
import type { Ack } from '../../../shared/protocol/messages.ts';
import { operator } from '../../support/actors.ts';
import { folded } from '../../support/given.ts';
import { mint } from '../../support/ids.ts';
import { arrived, NOON, PREPARED, SEATED } from '../../support/smallHall.ts';

const MINUTE = 60_000;
const entry = (fact: Fact): Entry => ({ pos: 1, at: NOON, actor: operator, cause: mint('c'), fact });
const planned = (byItself: boolean, minutes = 5): Fact => ({
  ...{ type: 'repackPlanned', when: { kind: 'quiet', minutes }, spare: 3, byItself },
});
const came: Fact = { ...arrived('ann'), at: NOON } as Fact;
const DUE: Fact = { type: 'repackDue' };
const OK: Ack = { id: mint('ok'), ok: true, pos: 1 } as Ack;
const OUTDATED = { id: mint('no'), ok: false, refusal: { code: 'plan-outdated' }, again: false } as Ack;

interface World {
  now?: number;
  acks?: Ack[];
  closed?: number;
  unplaced?: number;
}

function keeper(facts: Fact[], { now = NOON, acks = [OK], closed = 2, unplaced = 0 }: World = {}) {
  const asked: Command['type'][] = [];
  const waiting: { run: () => void; ms: number }[] = [];
  const deal = vi.fn(async () => ({
    live: { closed: Array.from({ length: closed }) },
    unplaced: Array.from({ length: unplaced }),
  }));
  const answers = [...acks];
  const made = new RepackKeeper({
    engine: {
      summit: folded([...PREPARED, SEATED, ...facts]),
      submit: (_actor: unknown, { command }: { command: Command }) => void asked.push(command.type),
      ask: async (_actor: unknown, { command }: { command: Command }) => {
        asked.push(command.type);
        return answers.shift() ?? OK;
      },
    } as never,
    seating: {
      deal,
      hall: () => ({ next: 1, instance: { config: { rounds: 2 } } }),
      commandFor: async () => ({ type: 'seatPeople' }),
    } as never,
    clock: { now: () => now, rate: 10, newId: () => mint('made') },
    onFailure: (error) => {
      throw error;
    },
    after: (run, ms) => {
      const one = { run, ms };
      waiting.push(one);
      return () => void waiting.splice(waiting.indexOf(one), 1);
    },
  });
  made.start();
  return { made, asked, waiting, deal };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('waits in hall time, and says when the moment has come', () => {
  const { asked, waiting } = keeper([came, planned(false)]);
  expect(waiting.map(({ ms }) => ms)).toEqual([(5 * MINUTE) / 10]);
  waiting[0]?.run();
  // It is not yet time by the clock of the hall.
  expect(asked).toEqual([]);
  const due = keeper([came, planned(false)], { now: NOON + 5 * MINUTE });
  due.waiting[0]?.run();
  expect(due.asked).toEqual(['repackComes']);
});

test('begins anew with each guest, and stops when it is called off or closed', () => {
  const { made, waiting } = keeper([came, planned(false)]);
  made.heard([entry(came)]);
  expect(waiting).toHaveLength(1);
  made.close();
  expect(waiting).toEqual([]);
  expect(keeper([planned(false)]).waiting).toEqual([]);
});

test('changes nothing by itself unless that was chosen', async () => {
  const { made, deal } = keeper([came, planned(false), DUE]);
  made.heard([entry(DUE)]);
  await settled();
  expect(deal).not.toHaveBeenCalled();
});

test('packs the hall with seats kept free, again when people came in meanwhile', async () => {
  const { asked, deal } = keeper([came, planned(true), DUE], { acks: [OUTDATED, OK] });
  await vi.waitFor(() => expect(asked).toEqual(['seatPeople', 'seatPeople']));
  expect(deal).toHaveBeenCalledWith({ kind: 'repack', turnout: 4, mayMove: 'not-seated' });
});

test('leaves it to a person when nothing is to be merged, or somebody would lose his seat', async () => {
  for (const world of [{ closed: 0 }, { unplaced: 1 }]) {
    const { asked, deal } = keeper([came, planned(true), DUE], world);
    await vi.waitFor(() => expect(deal).toHaveBeenCalledOnce());
    await settled();
    expect(asked).toEqual([]);
  }
});
