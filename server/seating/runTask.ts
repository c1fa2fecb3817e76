import type { PersonId } from '../../shared/ids.ts';
import type { Instance } from '../../shared/seating/instance.ts';
import type { Keep } from '../../shared/seating/report.ts';
import { type HallNow, seatKey } from './hall.ts';
import { type Holds, holding } from './hold.ts';
import type { RunTask } from './run.ts';

/** What a search is given: whose seats it leaves alone, and from which it starts. */
export function taskFor(
  hall: HallNow,
  judge: Instance,
  { keep, ...rest }: { keep: Keep } & Pick<RunTask, 'seeds' | 'seconds'>,
): RunTask {
  return {
    ...rest,
    judge,
    instance: holding(judge, hall.seats, heldBy(hall, keep)),
    base: baseFor(hall, keep),
    sticky: keep !== 'nothing' && hall.seats.size > 0,
    frozenRounds: hall.next - 1,
  };
}

function heldBy({ arrived, running, chosen }: HallNow, keep: Keep): Holds {
  if (keep === 'all') return () => true;
  const isChosen: Holds = (person, round) => chosen.has(seatKey(person, round));
  return keep === 'nothing'
    ? isChosen
    : (person: PersonId, round) => (round === running && arrived.has(person)) || isChosen(person, round);
}

/** Without a base the search is free to begin anew, which finds better plans. */
function baseFor({ seats, next }: HallNow, keep: Keep): RunTask['base'] {
  if (seats.size === 0) return null;
  if (keep !== 'nothing') return seats;
  if (next === 1) return null;
  return new Map(
    [...seats].map(([person, tables]) => [person, tables.map((table, i) => (i + 1 < next ? table : null))]),
  );
}
