import type { PersonId, Round, ThemeId } from '../../shared/ids.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type { Engine } from '../engine/engine.ts';
import { themeOf } from '../rules/place.ts';
import { roundsOver } from '../rules/seatingState.ts';
import type { Summit } from '../rules/state.ts';
import type { ChosenRound } from './choiceRound.ts';
import { assignmentOf, instanceOf } from './instance.ts';

/** The hall at one moment, as plain data that can go to a thread. */
export interface HallNow {
  instance: Instance;
  /** The seats in force. */
  seats: Assignment;
  arrived: ReadonlySet<PersonId>;
  /** The first round that is not over. */
  next: Round;
  /** The round under way. */
  running: Round | null;
  /** Whose seat, in which round, is at the theme that he chose and was given; as `seatKey`. */
  chosen: ReadonlySet<string>;
  /** Rounds for which people chose a theme and were given one; none when absent. */
  rounds?: ReadonlyMap<Round, ChosenRound>;
}

export const seatKey = (person: PersonId, round: Round): string => `${round} ${person}`;

export function hallOf({ summit, book }: Pick<Engine, 'summit' | 'book'>): HallNow {
  const instance = instanceOf(summit, book);
  return {
    instance,
    seats: assignmentOf(summit, instance.config.rounds),
    arrived: new Set(summit.people.arrived.keys()),
    next: roundsOver(summit.programme) + 1,
    running: summit.programme.running?.round ?? null,
    chosen: chosenSeats(summit),
    rounds: chosenRounds(summit),
  };
}

function chosenRounds({ choices }: Summit): Map<Round, ChosenRound> {
  const rounds = new Map<Round, ChosenRound>();
  for (const { round, state, outcomes } of choices.choices.values()) {
    if (state !== 'allocated') continue;
    const given = [...outcomes.values()].flatMap(({ person, theme }): [PersonId, ThemeId][] =>
      theme === null ? [] : [[person, theme]],
    );
    rounds.set(round, { themes: choices.themes.get(round) ?? new Map(), given: new Map(given) });
  }
  return rounds;
}

/** A plan may improve the rest of the hall, not take away the theme that somebody was promised. */
function chosenSeats({ choices, tables, summit }: Summit): Set<string> {
  const seats = [...choices.choices.values()].flatMap(({ round, outcomes }) =>
    [...outcomes.values()]
      .filter(({ person, theme }) => {
        const table = summit.tables.get(tables.seats.get(round)?.get(person) ?? '');
        return theme !== null && table !== undefined && themeOf(table, choices.themes.get(round)) === theme;
      })
      .map(({ person }) => seatKey(person, round)),
  );
  return new Set(seats);
}
