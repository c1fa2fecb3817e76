import type { SeatPin } from '../../shared/commands/seating.ts';
import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import type { HallNow } from './hall.ts';

/** The summit when somebody who had been counted out is back. */
export const present = (
  { instance, next }: Pick<HallNow, 'instance' | 'next'>,
  person: PersonId,
): Instance => ({
  ...instance,
  people: instance.people.map(({ lastRound, ...one }) => {
    const isBack = one.id === person && lastRound !== undefined && lastRound < next;
    return isBack || lastRound === undefined ? one : { ...one, lastRound };
  }),
});

/** The hall without these people, from the next round on. */
export function without(
  { instance, seats, next }: Pick<HallNow, 'instance' | 'seats' | 'next'>,
  gone: ReadonlySet<PersonId>,
): Pick<HallNow, 'instance' | 'seats'> {
  return {
    instance: {
      ...instance,
      people: instance.people.map((one) => (gone.has(one.id) ? { ...one, lastRound: next - 1 } : one)),
    },
    seats: new Map(
      [...seats].map(([person, tables]) => [
        person,
        gone.has(person) ? tables.map((table, i) => (i + 1 < next ? table : null)) : tables,
      ]),
    ),
  };
}

/** The summit when these tables are closed from a round on. */
export const closing = (instance: Instance, closed: readonly TableId[], fromRound: Round): Instance => ({
  ...instance,
  tables: instance.tables.map((table) => {
    if (!closed.includes(table.id)) return table;
    return { ...table, lastRound: Math.min(table.lastRound ?? fromRound, fromRound - 1) };
  }),
});

/** The summit when people are promised these tables. */
export const promising = (instance: Instance, pins: readonly SeatPin[]): Instance => ({
  ...instance,
  people: instance.people.map((one) => {
    const mine = pins.filter(({ person }) => person === one.id);
    if (mine.length === 0) return one;
    return {
      ...one,
      pins: { ...one.pins, ...Object.fromEntries(mine.map(({ round, table }) => [round, table])) },
    };
  }),
});

export const notArrived = ({ instance, arrived }: HallNow): PersonId[] =>
  instance.people.filter(({ id }) => !arrived.has(id)).map(({ id }) => id);
