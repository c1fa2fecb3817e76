import { refusal } from '../../shared/refusal.ts';
import { DEFAULTS } from '../../shared/seating/instance.ts';
import type { PlanSummary, SeatingOverview } from '../../shared/seating/report.ts';
import { roundsOf } from '../rules/programmeState.ts';
import { roundsOver } from '../rules/seatingState.ts';
import type { Summit } from '../rules/state.ts';
import type { Names } from './names.ts';
import { clashesOf } from './planReports.ts';
import type { Seating } from './seating.ts';

/** All that the organiser's seating page starts with. */
export async function overviewOf(
  seating: Seating,
  summit: Summit,
  names: Names,
  plans: PlanSummary[],
): Promise<SeatingOverview> {
  const rounds = roundsOf(summit.programme);
  const next = roundsOver(summit.programme) + 1;
  const undo = summit.seating.changes.at(-1);
  const { scale } = await seating.current();
  return {
    rounds,
    fromRound: rounds.find((round) => round >= next) ?? null,
    run: seating.running?.id ?? null,
    weights: summit.seating.weights ?? DEFAULTS.weights,
    defaults: DEFAULTS.weights,
    pins: pinsOf(summit, names),
    closed: [...summit.seating.closed]
      .filter(([, { until }]) => until === null || until > next)
      .map(([table, { from }]) => ({ ...names.table(table), fromRound: from })),
    undo: undo === undefined ? null : { reason: undo.reason, seats: undo.seats.length },
    plans,
    clashes: clashesOf(scale, names, next),
    trouble: seating.failed ? refusal('server-error') : null,
  };
}

const pinsOf = ({ seating }: Summit, names: Names): SeatingOverview['pins'] =>
  [...seating.pins].flatMap(([person, { all, rounds }]) => [
    ...(all === null
      ? []
      : [{ ...names.person(person), round: null, table: all, number: names.number(all) ?? 0 }]),
    ...[...rounds].map(([round, table]) => ({
      ...names.person(person),
      round,
      table,
      number: names.number(table) ?? 0,
    })),
  ]);
