import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { LiveEvent } from '../../shared/seating/report.ts';
import { type ChosenRound, instanceIn, seatsUntil } from './choiceRound.ts';
import { dealWith } from './events.ts';
import type { HallNow } from './hall.ts';
import { liveHallNow } from './liveHallNow.ts';
import type { EventOutcome } from './outcome.ts';
import { seatNow } from './seatNow.ts';
import { standingIn } from './standing.ts';

/**
 * Deals with an event; in a round for which people chose, tables have the themes of that round and everybody the one that
 * he was given as his wish. The other rounds are dealt with as ever; pure.
 */
export function dealByRound(hall: HallNow, event: LiveEvent): EventOutcome {
  const ahead = chosenAhead(hall);
  const [only] = ahead;
  if (only === undefined) return dealWith(hall, event);
  const { rounds } = hall.instance.config;
  if (ahead.length === 1 && firstRoundOf(hall, event) === rounds && only[0] === rounds)
    return onlyIn(hall, event, only);
  const outcome = dealWith(hall, event);
  const assignment = ahead.reduce(
    (seats, one) => withRound(seats, seatsIn(hall, event, outcome, one), one[0]),
    outcome.assignment,
  );
  return { ...outcome, assignment, unplaced: standingIn(outcome.instance, assignment, hall.next) };
}

/** Gives somebody at the door a seat in every round that is not over, see `seatNow`. */
export const seatByRound = (hall: HallNow, person: PersonId): Assignment =>
  chosenAhead(hall).reduce(
    (seats, one) => withRound(seats, seatNow(hallIn(hall, one), person), one[0]),
    seatNow(hall, person),
  );

type Ahead = [Round, ChosenRound];
const chosenAhead = ({ rounds, next }: HallNow): Ahead[] =>
  [...(rounds ?? [])].filter(([round]) => round >= next).sort(([a], [b]) => a - b);

/** Tables are merged in the rounds to come, unless people may be asked to get up. */
const firstRoundOf = ({ next, running }: HallNow, event: LiveEvent): Round =>
  event.kind === 'repack' && running !== null && event.mayMove !== 'anybody' ? running + 1 : next;

/** The hall with nothing ahead but this round, in the words of that round. */
const hallIn = (hall: HallNow, [round, chosen]: Ahead): HallNow => ({
  ...hall,
  instance: instanceIn(hall.instance, round, chosen),
  seats: seatsUntil(hall.seats, round),
  next: round,
  running: hall.running === round ? round : null,
});

function onlyIn(hall: HallNow, event: LiveEvent, one: Ahead): EventOutcome {
  const outcome = dealWith(hallIn(hall, one), event);
  return { ...outcome, instance: inOwnWords(outcome.instance, hall.instance) };
}

/** What happened to the summit, with the wishes and themes by which plans for all rounds are judged. */
function inOwnWords({ people, tables }: Instance, own: Instance): Instance {
  const wishes = new Map(own.people.map(({ id, prefs, pins }) => [id, { prefs, pins }]));
  const themes = new Map(own.tables.map(({ id, theme }) => [id, theme]));
  return {
    config: own.config,
    people: people.map((person) => {
      const { prefs = [], pins = {} } = wishes.get(person.id) ?? {};
      return { ...person, prefs, pins: { ...pins, ...person.pins } };
    }),
    tables: tables.map((table) => ({ ...table, theme: themes.get(table.id) ?? table.theme })),
  };
}

/** The seats in one such round, of an event that concerns other rounds as well. */
function seatsIn(hall: HallNow, event: LiveEvent, outcome: EventOutcome, one: Ahead): Assignment {
  if (event.kind === 'walkIn' || event.kind === 'closeTable' || event.kind === 'noShow')
    return dealWith(hallIn(hall, one), event).assignment;
  // Which tables close, and who stands in where, was decided for all rounds; only where people go from there is looked at anew.
  const after = hallIn({ ...hall, instance: outcome.instance }, one);
  const live = liveHallNow(hall, after);
  live.repair(one[0], { mayMove: event.mayMove ?? 'not-seated' });
  return live.assignment();
}

function withRound(seats: Assignment, round: Assignment, at: Round): Assignment {
  const rows = new Map(seats);
  for (const person of new Set([...seats.keys(), ...round.keys()])) {
    const row: (TableId | null)[] = [...(seats.get(person) ?? [])];
    while (row.length < at) row.push(null);
    row[at - 1] = round.get(person)?.[at - 1] ?? null;
    rows.set(person, row);
  }
  return rows;
}
