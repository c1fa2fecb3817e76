import type { Actor, Fact } from '../../shared/facts/fact.ts';
import { SILENT_AFTER } from '../../shared/facts/help.ts';
import type { CallId, TableId } from '../../shared/ids.ts';
import { isRefusal, type Refusal } from '../../shared/refusal.ts';
import { type Call, type Calls, foldCalls, isCallFact } from '../../shared/views/calls.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';
import type { Summit } from './state.ts';

export interface HelpState {
  /** Those that stand. */
  calls: Calls;
  /** Calls that are over, also those that were withdrawn before they came in. */
  over: Set<CallId>;
  /** Minutes without a card after which a table counts as silent. */
  silentAfter: number;
}

export const noHelp = (): HelpState => ({ calls: {}, over: new Set(), silentAfter: SILENT_AFTER });

export function foldHelp(state: HelpState, fact: Fact): void {
  if (fact.type === 'silenceSet') state.silentAfter = fact.minutes;
  if (!isCallFact(fact)) return;
  if (fact.type === 'helpDone' || fact.type === 'helpWithdrawn') state.over.add(fact.call);
  foldCalls(state.calls, fact);
}

/** A call that waited longer than this on a tablet was not for now; and a tablet that never met the hall's clock may be far off. */
const LONGEST_AGO_MS = 60 * 60_000;

const team = roles('floor', 'director', 'organiser');
const atTable = (actor: Actor, { table }: { table: TableId }): boolean =>
  roles('organiser')(actor) || (actor.role === 'facilitator' && actor.table === table);

/** The call, or why there is none. */
function standing(id: CallId, { help }: Summit): Call | Refusal {
  const call = help.calls[id];
  return call ?? refusal(help.over.has(id) ? 'help-over' : 'help-unknown');
}

export const helpRules: Rules<
  'askHelp' | 'withdrawHelp' | 'takeHelp' | 'releaseHelp' | 'finishHelp' | 'nameHelper' | 'setSilence'
> = {
  askHelp: {
    access: atTable,
    decide({ call, table, reason, at }, { summit, now }) {
      const { calls, over } = summit.help;
      if (!summit.summit.tables.has(table)) return refusal('table-unknown', { table });
      if (call in calls) return refusal('id-taken', { id: call });
      const same = Object.values(calls).some((one) => one.table === table && one.reason === reason);
      // Two tablets of a table ask for the same; or it was withdrawn before it came in.
      if (same || over.has(call)) return ALREADY;
      const asked = Math.max(now - LONGEST_AGO_MS, Math.min(at, now));
      return facts({ type: 'helpAsked', call, table, reason, at: asked });
    },
  },
  withdrawHelp: {
    access: atTable,
    decide({ call, table }, { summit, now }) {
      const known = summit.help.calls[call];
      if (summit.help.over.has(call)) return ALREADY;
      if (known !== undefined && known.table !== table) return refusal('help-unknown');
      return facts({ type: 'helpWithdrawn', call, table, at: now });
    },
  },
  takeHelp: {
    access: team,
    decide({ call }, { summit, actor, now }) {
      const known = standing(call, summit);
      if (isRefusal(known)) return known;
      const by = actor.device;
      if (known.taken !== null) return known.taken.by === by ? ALREADY : refusal('help-taken');
      return facts({ type: 'helpTaken', call, table: known.table, by, at: now });
    },
  },
  releaseHelp: {
    access: team,
    decide({ call }, { summit, actor }) {
      const known = standing(call, summit);
      if (isRefusal(known)) return known;
      if (known.taken === null) return ALREADY;
      // Nobody sends somebody else back, but those who direct the day.
      if (known.taken.by !== actor.device && actor.role === 'floor') return refusal('help-taken');
      return facts({ type: 'helpReleased', call, table: known.table });
    },
  },
  finishHelp: {
    access: team,
    decide({ call }, { summit, now }) {
      if (summit.help.over.has(call)) return ALREADY;
      const known = standing(call, summit);
      return isRefusal(known) ? known : facts({ type: 'helpDone', call, table: known.table, at: now });
    },
  },
  nameHelper: {
    access: roles('floor', 'themeTeam', 'director', 'organiser'),
    decide({ name }, { book, actor }) {
      const device = [...book.devices.values()].find(({ id }) => id === actor.device);
      if (device === undefined || (device.name ?? '') === name) return ALREADY;
      return { facts: [], rows: [{ table: 'devices', put: { ...device, name } }] };
    },
  },
  setSilence: {
    access: team,
    decide: ({ minutes }, { summit }) =>
      summit.help.silentAfter === minutes ? ALREADY : facts({ type: 'silenceSet', minutes }),
  },
};
