import { expect, test, vi } from 'vitest';
import { BallotKeeper } from '../../server/engine/ballotKeeper.ts';
import type { Answer } from '../../server/engine/engine.ts';
import type { Request } from '../../shared/commands/command.ts';
import type { Entry, Fact } from '../../shared/facts/fact.ts';
import { operator } from '../support/actors.ts';
import { folded } from '../support/given.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, NOON, opened, PREPARED } from '../support/smallHall.ts';

const ending = (closesAt: number | null): Fact => ({
  ...{ type: 'ballotEnding', ballot: BALLOT, closesAt },
  electorate: ['olga', 'otto'],
});
const closed: Fact = {
  ...{ type: 'ballotClosed', ballot: BALLOT, cast: 0, electorate: ['olga', 'otto'] },
  ...{ counts: [], chosen: [], tied: [], count: null },
};
const entry = (fact: Fact): Entry => ({ pos: 1, at: NOON, actor: operator, cause: mint('c'), fact });

function keeper(rate: number, ...facts: Fact[]) {
  const asked: Request[] = [];
  const waiting: { run: () => void; ms: number }[] = [];
  const sealBox = vi.fn(async () => {});
  const made = new BallotKeeper({
    engine: {
      summit: folded([...PREPARED, opened(), ...facts]),
      book: { sealBox } as never,
      onTrouble: () => {},
      submit: (_actor: unknown, request: Request, _answer: Answer) => void asked.push(request),
    },
    store: { sealBox },
    clock: { now: () => NOON, rate, newId: () => mint('made') },
    after: (run, ms) => {
      const one = { run, ms };
      waiting.push(one);
      return () => void waiting.splice(waiting.indexOf(one), 1);
    },
  });
  made.start();
  return { made, asked, waiting, sealBox };
}

test('B6: closes a ballot when its countdown is over, in hall time', () => {
  const { made, asked, waiting } = keeper(10);
  made.heard([entry(ending(NOON + 60_000))]);
  expect(waiting.map(({ ms }) => ms)).toEqual([6000]);
  waiting[0]?.run();
  expect(asked.map(({ command }) => command)).toEqual([{ type: 'closeBallot', ballot: BALLOT }]);
});

test('a countdown that is taken back, or given anew, closes nothing before its time', () => {
  const { made, waiting } = keeper(1);
  made.heard([entry(ending(NOON + 60_000)), entry(ending(null))]);
  expect(waiting).toEqual([]);
  made.heard([entry(ending(NOON + 30_000)), entry(ending(NOON + 90_000))]);
  expect(waiting.map(({ ms }) => ms)).toEqual([90_000]);
  made.close();
  expect(waiting).toEqual([]);
});

test('B3, B6: a new process goes on with the countdown, and seals what the one before it closed', () => {
  expect(keeper(1, ending(NOON - 5)).waiting.map(({ ms }) => ms)).toEqual([0]);
  const after = keeper(1, closed);
  expect(after.waiting).toEqual([]);
  expect(after.sealBox).toHaveBeenCalledWith(BALLOT);
});
