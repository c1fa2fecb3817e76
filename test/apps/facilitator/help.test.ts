import { describe, expect, test } from 'vitest';
import { askFor, ownCalls, refusedCalls } from '../../../client/apps/facilitator/help/ownCalls.ts';
import { nudgeOf } from '../../../client/apps/facilitator/nudge.ts';
import type { ItemState, OutboxItem } from '../../../client/sync/outbox.ts';
import type { DeviceCommand } from '../../../shared/commands/command.ts';
import type { Call, Calls } from '../../../shared/views/calls.ts';
import { mint } from '../../support/ids.ts';
import { CALL, NOON } from '../../support/smallHall.ts';

const MINUTE = 60_000;
let seq = 0;
const item = (command: DeviceCommand, state: ItemState = 'queued'): OutboxItem => ({
  id: mint(`item ${seq++}`),
  seq,
  command,
  state,
  madeAt: NOON,
  defects: 0,
});
const ask = askFor('care', 't1', CALL, NOON);
const withdraw = { type: 'withdrawHelp', call: CALL, table: 't1' } as const;
const standing: Call = { table: 't1', reason: 'care', at: NOON, taken: null };
const seen: Calls = { [CALL]: standing };
const statesOf = (...of: Parameters<typeof ownCalls>) => ownCalls(...of).map(({ state }) => state);

describe('calls on the tablet', () => {
  test('stand there from the tap on: on this tablet, seen, and somebody on his way', () => {
    expect(statesOf({}, [item(ask)])).toEqual(['here']);
    expect(statesOf({}, [item(ask, 'inFlight')])).toEqual(['here']);
    expect(statesOf({ ...seen }, [item(ask, 'acked')])).toEqual(['seen']);
    const coming = { [CALL]: { ...standing, taken: { by: 'phone', at: NOON } } };
    expect(ownCalls(coming, [])).toMatchObject([{ state: 'coming', by: 'phone' }]);
  });
  test('are gone from the tap that takes them back', () => {
    expect(statesOf({ ...seen }, [item(withdraw)])).toEqual([]);
    expect(statesOf({}, [item(ask), item(withdraw)])).toEqual([]);
  });
  test('another that the table had asked for already shows once; one that was done does not come back', () => {
    expect(statesOf({}, [item(ask, 'acked')])).toEqual([]);
  });
  test('one that the server refused is told, not lost', () => {
    const parked = { ...item(ask, 'parked'), refusal: { code: 'table-unknown' as const } };
    expect(statesOf({}, [parked])).toEqual([]);
    expect(refusedCalls([parked])).toEqual([{ item: parked.id, refusal: { code: 'table-unknown' } }]);
  });
});

describe('the line about the time', () => {
  const at = (left: number, minutes = 20, remaining: number | null = null) =>
    nudgeOf({ endsAt: NOON + left, remaining }, minutes, NOON);

  test('five minutes, then one, then nothing', () => {
    expect(at(5 * MINUTE + 1)).toBeNull();
    expect(at(5 * MINUTE)).toBe('nudgeFive');
    expect(at(MINUTE + 1)).toBe('nudgeFive');
    expect(at(MINUTE)).toBe('nudgeOne');
    expect(at(1)).toBe('nudgeOne');
    expect(at(0)).toBeNull();
  });
  test('not while the clock stands still, nor at the start of a very short step', () => {
    expect(at(MINUTE, 20, MINUTE)).toBeNull();
    expect(at(5 * MINUTE, 6)).toBeNull();
    expect(at(MINUTE, 6)).toBe('nudgeOne');
    expect(nudgeOf(null, 20, NOON)).toBeNull();
  });
});
