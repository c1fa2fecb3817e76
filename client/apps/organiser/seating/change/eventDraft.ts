import type { PersonId, Round, TableId } from '../../../../../shared/ids.ts';
import type { LiveEvent, MayMove } from '../../../../../shared/seating/report.ts';

export const EVENTS = ['closeTable', 'facilitatorMissing', 'noShow', 'walkIn', 'repack'] as const;
export type EventKind = (typeof EVENTS)[number];
export const MAY_MOVE = ['not-seated', 'nobody', 'anybody'] as const satisfies MayMove[];

/** What is filled in on the form; only what belongs to the kind counts. */
export interface EventDraft {
  kind: EventKind;
  table: TableId | '';
  fromRound: Round;
  person: { person: PersonId; name: string } | null;
  /** Of no-shows: one person, or all who have not come in. */
  everyone: boolean;
  /** Of a re-packing: by how many people come, or by how many tables stay. */
  by: 'turnout' | 'tables';
  count: number | null;
  mayMove: MayMove;
}

/** The event as it is asked of the server; a key of a text when something has to be filled in first. */
export function eventFrom(
  draft: EventDraft,
): LiveEvent | 'eventNoTable' | 'eventNobodyChosen' | 'eventNoCount' {
  const { kind, table, fromRound, person, everyone, by, count, mayMove } = draft;
  switch (kind) {
    case 'closeTable':
      return table === '' ? 'eventNoTable' : { kind, table, fromRound, mayMove };
    case 'facilitatorMissing':
      return table === '' ? 'eventNoTable' : { kind, table, mayMove };
    case 'walkIn':
      return person === null ? 'eventNobodyChosen' : { kind, person: person.person, mayMove };
    case 'noShow':
      if (everyone) return { kind, people: 'everyone-not-arrived', mayMove };
      return person === null ? 'eventNobodyChosen' : { kind, people: [person.person], mayMove };
    case 'repack': {
      const whole = Math.round(count ?? 0);
      if (whole < 1) return 'eventNoCount';
      return by === 'turnout' ? { kind, turnout: whole, mayMove } : { kind, tables: whole, mayMove };
    }
  }
}
