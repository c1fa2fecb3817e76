import type { ChoiceOutcome } from '../facts/choices.ts';
import type { PersonId, ThemeId } from '../ids.ts';

interface Place {
  person: PersonId;
  position: number;
}

/** Who waits for each theme, first first. */
export function listsOf(outcomes: Iterable<ChoiceOutcome>): Map<ThemeId, PersonId[]> {
  const lists = new Map<ThemeId, Place[]>();
  for (const { person, waiting } of outcomes)
    for (const { theme, position } of waiting) {
      const list = lists.get(theme);
      if (list === undefined) lists.set(theme, [{ person, position }]);
      else list.push({ person, position });
    }
  return new Map(
    [...lists].map(([theme, list]) => [
      theme,
      // Without subtraction: two may be last, at Infinity.
      list
        .sort((a, b) => Number(a.position > b.position) - Number(a.position < b.position))
        .map(({ person }) => person),
    ]),
  );
}

/** The same outcomes with the lists counted anew from 1. */
export function numbered(outcomes: ReadonlyMap<PersonId, ChoiceOutcome>): ChoiceOutcome[] {
  const places = new Map(
    [...listsOf(outcomes.values())].map(([theme, people]) => [
      theme,
      new Map(people.map((person, i) => [person, i + 1])),
    ]),
  );
  return [...outcomes.values()].map((outcome) => ({
    ...outcome,
    waiting: outcome.waiting.map((one) => ({
      ...one,
      position: places.get(one.theme)?.get(outcome.person) ?? one.position,
    })),
  }));
}
