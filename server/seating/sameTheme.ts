import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import type { HallNow } from './hall.ts';

/**
 * Closes tables from a round on and finds their guests another table that talks about the same, round by round: a theme
 * keeps its people as long as a table of it has room. Who finds none has no seat in the round afterwards.
 */
export function mergedByTheme(
  { rounds }: Pick<HallNow, 'rounds'>,
  { instance, seats }: Pick<HallNow, 'instance' | 'seats'>,
  closed: readonly TableId[],
  fromRound: Round,
): Assignment {
  let merged = seats;
  for (let round = fromRound; round <= instance.config.rounds; round++) {
    const themes = rounds?.get(round)?.themes;
    const bound = boundToTheme(instance, merged, round, (table) => themes?.get(table.id) ?? table.theme);
    const live = new LiveHall(bound, merged);
    live.closeTables(closed, round, { mayMove: 'anybody', stay: true });
    merged = withRound(merged, live.assignment(), round);
  }
  return merged;
}

/** The same summit, in which everybody needs a table of the theme at which he sits in this round. */
function boundToTheme(
  instance: Instance,
  seats: Assignment,
  round: Round,
  themeOf: (table: Instance['tables'][number]) => string,
): Instance {
  const offer = new Map(instance.tables.map((table) => [table.id, `theme ${themeOf(table)}`]));
  return {
    ...instance,
    tables: instance.tables.map((table) => ({
      ...table,
      provides: [...table.provides, offer.get(table.id) ?? ''],
    })),
    people: instance.people.map((person) => {
      const need = offer.get(seats.get(person.id)?.[round - 1] ?? '');
      return need === undefined ? person : { ...person, needs: [...person.needs, need] };
    }),
  };
}

/** The seats of one round taken over; the rounds after it are still to come. */
function withRound(seats: Assignment, from: Assignment, round: Round): Assignment {
  const row = (person: PersonId, tables: readonly (TableId | null)[]): (TableId | null)[] =>
    tables.map((table, i) => (i + 1 === round ? (from.get(person)?.[i] ?? null) : table));
  return new Map([...seats].map(([person, tables]) => [person, row(person, tables)]));
}
