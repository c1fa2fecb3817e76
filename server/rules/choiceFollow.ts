import { follow, type Reseated } from '../../shared/choices/follow.ts';
import type { Fact } from '../../shared/facts/fact.ts';
import type { TablePlace } from '../../shared/facts/summit.ts';
import type { PersonId, Round } from '../../shared/ids.ts';
import type { KnownChoice } from './choices.ts';
import type { Summit } from './state.ts';

/**
 * Facts about seats, with what they come to for people who chose a theme: whoever sits at a table of another theme than
 * he was given is told so in the same breath.
 */
export function withOutcomes(summit: Summit, facts: readonly Fact[]): Fact[] {
  const told = [...summit.choices.choices].flatMap(([choice, known]): Fact[] => {
    if (known.state !== 'allocated') return [];
    const outcomes = follow(known.outcomes, reseated(facts, known));
    return outcomes.length === 0 ? [] : [{ type: 'choiceShifted', choice, outcomes }];
  });
  return [...facts, ...told];
}

function reseated(facts: readonly Fact[], { round, wishes }: KnownChoice): Reseated[] {
  const places = new Map<PersonId, TablePlace>();
  for (const fact of facts) for (const [person, place] of placesIn(fact, round)) places.set(person, place);
  return [...places].map(([person, { theme }]) => ({ person, theme, wishes: wishes.get(person) ?? [] }));
}

/** Who has no seat any more keeps the theme that he was given: it is his again when he comes. */
function placesIn(fact: Fact, round: Round): [PersonId, TablePlace][] {
  if (fact.type === 'seatMoved')
    return fact.round === round && fact.to !== null ? [[fact.person, fact.to]] : [];
  if (fact.type !== 'seatsAssigned' || fact.round !== round) return [];
  return fact.tables.flatMap(({ place, people }) =>
    people.map((person): [PersonId, TablePlace] => [person, place]),
  );
}
