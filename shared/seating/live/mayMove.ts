import type { PersonId, Round } from '../../ids.ts';
import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';

/**
 * Whose seat may change for the sake of somebody else:
 * `nobody` only free seats are given out; `not-seated` whoever does not count as seated yet, see `Sits`; `anybody`
 * them too, because the organiser asks for it.
 * Whoever loses his seat (his table closes, a rule forbids it) gets another one in any case.
 */
export type MayMove = 'nobody' | 'not-seated' | 'anybody';

/** Who counts as seated in a round: say, whoever sits at the table now, or everybody who has come in. */
export type Sits = (person: PersonId, round: Round) => boolean;

/** Sets who is held in his seat for the time of one event. */
export function hold(s: Seats, mayMove: MayMove, sits?: Sits): void {
  s.held.fill(mayMove === 'nobody' ? 1 : 0);
  if (mayMove !== 'not-seated' || !sits) return;
  const { people, personIds } = s.model;
  s.table.forEach((t, at) => {
    if (t !== NONE && sits(personIds[at % people]!, Math.floor(at / people) + 1)) s.held[at] = 1;
  });
}
