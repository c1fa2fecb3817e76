import type { HelpReason } from '../../../../shared/facts/help.ts';
import type { CallId, TableId } from '../../../../shared/ids.ts';
import type { Refusal } from '../../../../shared/refusal.ts';
import type { Calls } from '../../../../shared/views/calls.ts';
import type { OutboxItem } from '../../../sync/outbox.ts';

/** A call of this table as its tablet shows it. */
export interface OwnCall {
  id: CallId;
  reason: HelpReason;
  at: number;
  /** `here`: only on this tablet; `seen` by the floor team; `coming`: somebody is on his way. */
  state: 'here' | 'seen' | 'coming';
  by: string | null;
}

/** The calls that stand, those on this tablet only included, without what it takes back; the oldest first. */
export function ownCalls(calls: Calls, items: readonly OutboxItem[]): OwnCall[] {
  const own = new Map<CallId, OwnCall>();
  for (const [id, { reason, at, taken }] of Object.entries(calls))
    own.set(id, { id, reason, at, state: taken === null ? 'seen' : 'coming', by: taken?.by ?? null });
  for (const { command, state } of items) {
    const underWay = state === 'queued' || state === 'inFlight';
    if (!underWay) continue;
    if (command.type === 'askHelp' && !own.has(command.call))
      own.set(command.call, {
        id: command.call,
        reason: command.reason,
        at: command.at,
        state: 'here',
        by: null,
      });
    if (command.type === 'withdrawHelp') own.delete(command.call);
  }
  return [...own.values()].sort((a, b) => a.at - b.at);
}

/** Calls that the server did not take, until somebody read why. */
export const refusedCalls = (items: readonly OutboxItem[]): { item: string; refusal: Refusal | null }[] =>
  items.flatMap(({ id: item, command, state, refusal = null }) =>
    state === 'parked' && (command.type === 'askHelp' || command.type === 'withdrawHelp')
      ? [{ item, refusal }]
      : [],
  );

/** What a press on a reason asks. */
export const askFor = (reason: HelpReason, table: TableId, call: CallId, at: number) =>
  ({ type: 'askHelp', call, table, reason, at }) as const;
