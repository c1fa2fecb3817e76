import { replay } from '../../shared/seating/build.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import { compile } from '../../shared/seating/model.ts';
import { baseTables, emptySeats, type Seats } from '../../shared/seating/seats.ts';

/** The hall with everybody where the plan has him, and nothing to compare it with. */
export function seated(instance: Instance, plan: Assignment): Seats {
  const model = compile(instance);
  const seats = emptySeats(model, baseTables(model, plan));
  replay(seats, model.rounds);
  seats.base.fill(-1);
  return seats;
}
