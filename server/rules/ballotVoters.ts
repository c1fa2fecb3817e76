import type { Fact } from '../../shared/facts/fact.ts';
import type { PersonId } from '../../shared/ids.ts';
import type { PersonRole } from '../../shared/people.ts';
import type { Summit } from './state.ts';

/**
 * What follows for an open ballot when people are listed, or get another role: who belongs to its voters may vote, also when
 * he came in after the opening. Nobody leaves an electorate: whoever could vote when it opened still can.
 */
export function votersJoining(
  people: readonly { person: PersonId; role: PersonRole }[],
  { ballots }: Summit,
): Fact[] {
  return [...ballots.ballots].flatMap(([ballot, known]): Fact[] => {
    if (!known.open) return [];
    const { electorate, voters, title, options, terms, closesAt } = known;
    const there = new Set(electorate);
    const joining = people.filter(
      ({ person, role }) => !there.has(person) && (voters as readonly PersonRole[]).includes(role),
    );
    if (joining.length === 0) return [];
    const who = joining.map(({ person }) => person);
    return [{ type: 'votersJoined', ballot, people: who, title, options, terms, closesAt }];
  });
}
