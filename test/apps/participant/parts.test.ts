import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MoveWatch } from '../../../client/apps/participant/moveWatch.ts';
import { seatIn, seatsOfDay } from '../../../client/apps/participant/seats.ts';
import { tapped } from '../../../client/ballots/choice.ts';
import { voteState } from '../../../client/ballots/vote.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import { momentOf } from '../../../shared/moment.ts';
import type { MyBallot } from '../../../shared/views/me.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

const FRESH = { trial: false, open: true, voted: false, closesAt: null, chosen: null } as const;

const place = (number: number) => ({ table: String(number), number, room: 'Grote Zaal', theme: null });
const round = (number: number) => ({
  id: `ronde-${number}`,
  kind: 'round' as const,
  title: { nl: `Ronde ${number}` },
  minutes: 30,
  round: number,
});
const day = (more: Partial<ProgrammeState>): ProgrammeState => ({
  summit: null,
  themes: [],
  steps: [round(1), round(2), round(3)],
  running: null,
  last: null,
  ...more,
});
const running = { step: 'ronde-2', round: 2, startedAt: 0, endsAt: 1, remaining: null };

describe('the seats of a day', () => {
  it('tell a table, no table yet and not known apart', () => {
    const seats = { 1: place(41), 2: null };
    expect([1, 2, 3].map((number) => seatIn(seats, number).kind)).toEqual(['table', 'unplaced', 'unknown']);
  });

  it.each([
    ['before the day', day({}), ['now', 'later', 'later']],
    ['in round 2', day({ running, last: 'ronde-1' }), ['past', 'now', 'later']],
    ['after the day', day({ last: 'ronde-3' }), ['past', 'past', 'past']],
  ])('know %s which round is at hand', (_when, programme, expected) => {
    expect(seatsOfDay(programme, {}, momentOf(programme)).map(({ when }) => when)).toEqual(expected);
  });
});

describe('a move', () => {
  it('is news until it was seen, and only in a round whose table was shown before', () => {
    const watch = new MoveWatch();
    expect(watch.see(1, 41)).toBeNull();
    expect(watch.see(1, 12)).toBe(12);
    expect(watch.see(1, 12)).toBe(12);
    watch.seen();
    expect(watch.see(1, 12)).toBeNull();
    expect(watch.see(2, 7)).toBeNull();
  });
});

describe('a choice', () => {
  it('never holds more than may be chosen, nor one option twice', () => {
    const taps = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e'), { maxLength: 30 });
    fc.assert(
      fc.property(taps, fc.integer({ min: 1, max: 5 }), (options, choose) => {
        const choice = options.reduce<string[]>((chosen, option) => tapped(chosen, option, choose), []);
        expect(choice.length).toBeLessThanOrEqual(choose);
        expect(new Set(choice).size).toBe(choice.length);
      }),
    );
  });
  it('moves along where one may be chosen', () => {
    expect(tapped(['a'], 'b', 1)).toEqual(['b']);
    expect(tapped(['a', 'b'], 'c', 2)).toEqual(['a', 'b']);
    expect(tapped(['a', 'b'], 'a', 2)).toEqual(['b']);
  });
});

describe('how it stands with a vote', () => {
  const ballot = {
    title: { nl: 'Vervolg' },
    options: [],
    method: 'approval',
    most: 3,
    ...FRESH,
  } satisfies MyBallot;
  const cast = (state: ItemState, more: Partial<OutboxItem> = {}): OutboxItem => ({
    id: 'item',
    seq: 1,
    command: { type: 'castVote', ballot: 'b', receipt: 'r', choice: ['x'] },
    state,
    madeAt: 0,
    defects: 0,
    ...more,
  });

  it.each([
    ['open', 'b', ballot, []],
    ['waiting', 'b', ballot, [cast('queued')]],
    ['waiting', 'b', ballot, [cast('inFlight')]],
    ['open', 'another', ballot, [cast('queued')]],
    ['refused', 'b', ballot, [cast('parked')]],
    ['closed', 'b', { ...ballot, open: false }, []],
    ['closed', 'b', { ...ballot, open: false }, [cast('parked')]],
  ] as const)('is %s', (kind, id, known, items) => {
    expect(voteState(id, known, items).kind).toBe(kind);
  });

  it('is counted, by this phone or by another with the same badge', () => {
    expect(voteState('b', ballot, [cast('acked')])).toEqual({
      kind: 'counted',
      mine: { receipt: 'r', choice: ['x'] },
    });
    expect(voteState('b', { ...ballot, voted: true }, [])).toEqual({ kind: 'counted', mine: null });
    const refused = cast('parked', { refusal: { code: 'already-voted' } });
    expect(voteState('b', { ...ballot, voted: true }, [refused])).toEqual({ kind: 'counted', mine: null });
  });

  it('is what the last change says, as far as the server took it', () => {
    const first = cast('acked');
    const change = (state: ItemState) =>
      cast(state, { command: { type: 'castVote', ballot: 'b', receipt: 'r', choice: ['y'] } });
    const voted = { ...ballot, voted: true };
    const mine = (choice: string) => ({ kind: 'counted', mine: { receipt: 'r', choice: [choice] } });
    expect(voteState('b', voted, [first, change('queued')])).toEqual({ kind: 'waiting' });
    expect(voteState('b', voted, [first, change('acked')])).toEqual(mine('y'));
    // It came after closing: the first choice counts.
    expect(voteState('b', { ...voted, open: false }, [first, change('parked')])).toEqual(mine('x'));
  });
});
