import type { TablePlace } from '../../../shared/facts/summit.ts';
import { type Moment, type RoundStep, roundsOf } from '../../../shared/moment.ts';
import type { MeState } from '../../../shared/views/me.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';

/** Where somebody sits in a round: a table, none although the others have one, or not known yet. */
export type Seat = { kind: 'table'; place: TablePlace } | { kind: 'unplaced' } | { kind: 'unknown' };

export function seatIn(seats: MeState['seats'], round: number): Seat {
  const place = seats[round];
  if (place === undefined) return { kind: 'unknown' };
  return place === null ? { kind: 'unplaced' } : { kind: 'table', place };
}

export interface RoundSeat {
  step: RoundStep;
  seat: Seat;
  when: 'past' | 'now' | 'later';
}

/** All rounds of the day with the person's seats. `now` is the round that runs, or the first to come between two rounds. */
export function seatsOfDay(programme: ProgrammeState, seats: MeState['seats'], moment: Moment): RoundSeat[] {
  const all = roundsOf(programme.steps);
  const at = moment.sitting === null ? all.length : all.findIndex((step) => step.id === moment.sitting?.id);
  return all.map((step, i) => ({
    step,
    seat: seatIn(seats, step.round),
    when: i < at ? 'past' : i === at ? 'now' : 'later',
  }));
}
