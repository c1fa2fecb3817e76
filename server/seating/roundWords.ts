import type { PersonId, Round } from '../../shared/ids.ts';
import { explain, type SeatReason } from '../../shared/seating/explain.ts';
import type { Assignment, Instance, SeatPerson, SeatTable } from '../../shared/seating/instance.ts';
import { type Better, betterWishes } from './betterWish.ts';
import { type ChosenRound, instanceIn, seatsUntil } from './choiceRound.ts';

/** Rounds for which people chose a theme and were given one. */
export type ChosenRounds = ReadonlyMap<Round, ChosenRound>;

/**
 * Which of somebody's wishes a seat in this round is, from 1; 0 when it is none, null when there was nothing to wish for.
 * In a round for which people chose, the theme that he was given is his only wish, and tables talk about what they talk
 * about in it.
 */
export function wishMet(
  person: SeatPerson,
  table: SeatTable | undefined,
  chosen: ChosenRound | undefined,
): number | null {
  if (chosen === undefined)
    return person.prefs.length === 0 ? null : person.prefs.indexOf(table?.theme ?? '') + 1;
  const given = chosen.given.get(person.id);
  if (given === undefined) return null;
  const theme = chosen.themes.get(table?.id ?? '');
  return Number((theme === undefined ? table?.theme : theme) === given);
}

/** Why somebody sits where he sits, each round in its own words. */
export function explainByRound(
  instance: Instance,
  assignment: Assignment,
  person: PersonId,
  rounds: ChosenRounds,
): SeatReason[] {
  const [own] = instance.people.filter(({ id }) => id === person);
  return explain(instance, assignment, person).map((reason) => {
    const chosen = rounds.get(reason.round);
    if (chosen === undefined || own === undefined) return reason;
    const table = instance.tables.find(({ id }) => id === reason.table);
    const theme = table && chosen.themes.get(table.id);
    return {
      ...reason,
      theme: theme === undefined ? reason.theme : theme,
      wish: reason.table === null ? null : wishMet(own, table, chosen),
    };
  });
}

/** See `betterWishes`; in a round for which people chose, what he was given is what he would rather have. */
export function betterByRound(
  instance: Instance,
  assignment: Assignment,
  person: PersonId,
  next: Round,
  rounds: ChosenRounds,
): Better[] {
  const usual = betterWishes(instance, assignment, person, next).filter(({ round }) => !rounds.has(round));
  const chosen = [...rounds].flatMap(([round, one]) =>
    round < next
      ? []
      : betterWishes(instanceIn(instance, round, one), seatsUntil(assignment, round), person, round),
  );
  return [...usual, ...chosen].sort((a, b) => a.round - b.round);
}
