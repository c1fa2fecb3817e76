import type { PersonId, Round } from '../../../shared/ids.ts';
import type { TableState } from '../../../shared/views/table.ts';

export interface Expected {
  here: PersonId[];
  underway: PersonId[];
}

/** Who is to sit at the table in a round: those who have come in, and those who have not yet. */
export function expectedAt(
  { seats, here }: Pick<TableState, 'seats' | 'here'>,
  round: Round | null,
): Expected {
  const people = round === null ? [] : (seats[round] ?? []);
  return {
    here: people.filter((person) => here[person] === true),
    underway: people.filter((person) => here[person] !== true),
  };
}
