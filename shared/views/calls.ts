import type { Fact } from '../facts/fact.ts';
import type { CallFact, HelpReason } from '../facts/help.ts';
import type { CallId, DeviceId, TableId } from '../ids.ts';

/** A table that waits for somebody. */
export interface Call {
  table: TableId;
  reason: HelpReason;
  /** Hall time at which it asked. */
  at: number;
  /** Who is on his way, and since when. */
  taken: { by: DeviceId; at: number } | null;
}
/** Calls that stand. The rules, the tablets and the floor team fold them the same way. */
export type Calls = Record<CallId, Call>;

const TYPES: ReadonlySet<string> = new Set<CallFact['type']>([
  'helpAsked',
  'helpTaken',
  'helpReleased',
  'helpDone',
  'helpWithdrawn',
]);
export const isCallFact = (fact: Fact | { type: string }): fact is CallFact => TYPES.has(fact.type);

export function foldCalls(calls: Calls, fact: CallFact): void {
  if (fact.type === 'helpAsked') {
    const { table, reason, at } = fact;
    calls[fact.call] = { table, reason, at, taken: null };
    return;
  }
  const known = calls[fact.call];
  if (known === undefined) return;
  if (fact.type === 'helpTaken') known.taken = { by: fact.by, at: fact.at };
  else if (fact.type === 'helpReleased') known.taken = null;
  else delete calls[fact.call];
}
