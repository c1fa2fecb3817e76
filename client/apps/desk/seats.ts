import type { PersonId } from '../../../shared/ids.ts';
import type { Localized } from '../../../shared/localized.ts';
import type { DeskState } from '../../../shared/views/desk.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';
import { type RoundStep, roundsAhead } from './round.ts';

export interface Seat {
  step: RoundStep;
  number: number;
  room: string;
  theme: Localized | null;
}

/** Where somebody sits in the rounds that run or are to come; null for a round in which he has no seat. */
export function seatsAhead(person: PersonId, desk: DeskState, programme: ProgrammeState): (Seat | null)[] {
  const seats = desk.people[person]?.seats ?? {};
  return roundsAhead(programme).map((step) => {
    const place = desk.places[seats[step.round] ?? ''];
    if (place === undefined) return null;
    const about = desk.themes[step.round]?.[place.table] ?? place.theme;
    const theme = programme.themes.find(({ id }) => id === about)?.title ?? null;
    return { step, number: place.number, room: place.room, theme };
  });
}
