import type { PersonId, Round, TableId } from '../../../../../shared/ids.ts';
import type { DayEvent, LiveEvent, MayMove, WaitFor } from '../../../../../shared/seating/report.ts';

export const EVENTS = ['closeTable', 'facilitatorMissing', 'noShow', 'walkIn', 'repack'] as const;
export type EventKind = (typeof EVENTS)[number];
export const MAY_MOVE = ['not-seated', 'nobody', 'anybody'] as const satisfies MayMove[];
export const LEADERLESS = ['close', 'anybody', 'person'] as const;
export const WAIT_FOR = ['nobody', 'everyone'] as const satisfies WaitFor[];

/** What is filled in on the form; only what belongs to the kind counts. */
export interface EventDraft {
  kind: EventKind;
  table: TableId | '';
  fromRound: Round;
  person: { person: PersonId; name: string } | null;
  /** Of no-shows: one person, or all who have not come in. */
  everyone: boolean;
  /** Of a table without facilitator: it closes, or somebody stands in. */
  leaderless: (typeof LEADERLESS)[number];
  /** Of a re-packing: by how many people come, or by how many tables stay. */
  by: 'turnout' | 'tables';
  count: number | null;
  /** Of a re-packing: for whom of those who have not come in seats are kept. */
  waitFor: WaitFor;
}

export type Lacking = 'eventNoTable' | 'eventNobodyChosen' | 'eventNoCount';

/** The event as it is asked of the server; a key of a text when something has to be filled in first. */
export function eventFrom(draft: EventDraft, mayMove: MayMove): LiveEvent | Lacking {
  if (draft.kind === 'repack') {
    const { by, count, waitFor } = draft;
    const whole = Math.round(count ?? 0);
    if (whole < 1) return 'eventNoCount';
    const merge = by === 'turnout' ? { turnout: whole } : { tables: whole };
    return { kind: 'repack', ...merge, waitFor, mayMove };
  }
  const event = dayEventFrom({ ...draft, kind: draft.kind });
  return typeof event === 'string' ? event : { ...event, mayMove };
}

/** The same for one of several that are dealt with together. */
export function dayEventFrom(draft: EventDraft & { kind: DayEvent['kind'] }): DayEvent | Lacking {
  const { kind, table, fromRound, person, everyone } = draft;
  switch (kind) {
    case 'closeTable':
      return table === '' ? 'eventNoTable' : { kind, table, fromRound };
    case 'facilitatorMissing':
      return withoutFacilitator(draft);
    case 'walkIn':
      return person === null ? 'eventNobodyChosen' : { kind, person: person.person };
    case 'noShow':
      if (everyone) return { kind, people: 'everyone-not-arrived' };
      return person === null ? 'eventNobodyChosen' : { kind, people: [person.person] };
  }
}

function withoutFacilitator({ table, leaderless, person }: EventDraft): DayEvent | Lacking {
  const kind = 'facilitatorMissing';
  if (table === '') return 'eventNoTable';
  if (leaderless === 'close') return { kind, table };
  if (leaderless === 'anybody') return { kind, table, standIn: 'anybody' };
  return person === null ? 'eventNobodyChosen' : { kind, table, standIn: person.person };
}
