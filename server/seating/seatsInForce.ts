import { CURRENT } from '../../shared/seating/report.ts';
import type { AnalystLine } from './analystLine.ts';
import type { HallNow } from './hall.ts';
import { keyOf } from './joints.ts';
import type { Plan } from './plan.ts';
import type { Scales } from './scales.ts';

/** The seats in force, looked at as a plan. */
export async function seatsInForce(
  { instance, seats, next }: HallNow,
  analyst: AnalystLine,
  scales: Scales,
  madeAt: number,
): Promise<Plan> {
  const key = keyOf(instance);
  const [scale, judged] = await Promise.all([
    scales.of(key, instance),
    analyst.ask('judge', { instance, assignment: seats, next }),
  ]);
  return {
    id: CURRENT,
    origin: CURRENT,
    madeAt,
    instance,
    key,
    next,
    base: seats,
    assignment: seats,
    ...judged,
    scale,
    movable: 0,
    remedies: [],
    live: null,
  };
}
