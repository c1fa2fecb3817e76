import { isClosed } from '../../shared/facts/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { isSeated } from '../../shared/people.ts';
import type { Refusal } from '../../shared/refusal.ts';
import { roundsOf } from './programmeState.ts';
import { ALREADY, facts, type Rules, refusal, roles } from './rule.ts';
import { pinOf, roundsOver } from './seatingState.ts';
import type { Summit } from './state.ts';

const isRound = (summit: Summit, round: Round): boolean =>
  round <= Math.max(1, ...roundsOf(summit.programme));

type SmallRules = 'setSeatingWeights' | 'pinSeat' | 'liftPin' | 'closeTable' | 'openTable';

export const seatingRules: Rules<SmallRules> = {
  setSeatingWeights: {
    access: roles('organiser'),
    decide: ({ weights }) => facts({ type: 'seatingWeightsSet', weights }),
  },
  pinSeat: {
    access: roles('organiser'),
    decide({ person, round, table: id }, { summit }) {
      const role = summit.people.roles.get(person);
      if (role === undefined) return refusal('person-unknown');
      if (!isSeated(role)) return refusal('person-no-seat');
      const table = summit.summit.tables.get(id);
      if (table === undefined) return refusal('table-unknown', { table: id });
      if (round !== null && !isRound(summit, round)) return refusal('round-unknown');
      const rounds = round === null ? roundsOf(summit.programme) : [round];
      const closed = rounds.some((one) => isClosed(summit.seating.closed.get(id), one));
      if (closed) return refusal('table-closed', { table: table.number });
      const most = Math.max(0, ...rounds.map((one) => pinnedAt(summit, id, one, person)));
      if (most >= table.capacity) return refusal('seats-full', { table: table.number });
      return facts({ type: 'seatPinned', person, round, table: id });
    },
  },
  liftPin: {
    access: roles('organiser'),
    decide({ person, round }, { summit }) {
      const pins = summit.seating.pins.get(person);
      if (pins === undefined || (round !== null && !pins.rounds.has(round))) return ALREADY;
      return facts({ type: 'pinLifted', person, round });
    },
  },
  closeTable: {
    access: roles('organiser', 'director'),
    decide({ table: id, fromRound }, { summit }) {
      const table = summit.summit.tables.get(id);
      if (table === undefined) return refusal('table-unknown', { table: id });
      const closure = summit.seating.closed.get(id);
      if (closure?.until === null && closure.from <= fromRound) return ALREADY;
      return guestsLeft(summit, id, fromRound) ?? facts({ type: 'tableClosed', table: id, fromRound });
    },
  },
  openTable: {
    access: roles('organiser', 'director'),
    decide({ table: id, fromRound }, { summit }) {
      if (!summit.summit.tables.has(id)) return refusal('table-unknown', { table: id });
      const closure = summit.seating.closed.get(id);
      if (closure === undefined || (closure.until !== null && closure.until <= fromRound)) return ALREADY;
      return facts({ type: 'tableOpened', table: id, fromRound });
    },
  },
};

/** How many others are promised a seat at the table. */
const pinnedAt = ({ seating }: Summit, table: TableId, round: Round, but: PersonId): number =>
  [...seating.pins.keys()].filter((person) => person !== but && pinOf(seating, person, round) === table)
    .length;

/** Nobody may be sent to a closed table by his badge. */
function guestsLeft(summit: Summit, id: TableId, fromRound: Round): Refusal | null {
  const first = Math.max(fromRound, roundsOver(summit.programme) + 1);
  const guests = Math.max(
    0,
    ...[...summit.tables.taken].map(([round, taken]) => (round < first ? 0 : (taken.get(id) ?? 0))),
  );
  const table = summit.summit.tables.get(id)?.number ?? 0;
  return guests > 0 ? refusal('table-taken', { table, people: guests }) : null;
}
