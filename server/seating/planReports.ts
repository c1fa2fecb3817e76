import type { Round } from '../../shared/ids.ts';
import type { ClashReport } from '../../shared/seating/clashReports.ts';
import type { Assignment, Instance } from '../../shared/seating/instance.ts';
import type {
  LiveReport,
  Moved,
  PlanReport,
  PlanSummary,
  UnplacedPerson,
} from '../../shared/seating/report.ts';
import { CURRENT } from '../../shared/seating/report.ts';
import type { CompareReport } from '../../shared/seating/seatReports.ts';
import { differences } from './events.ts';
import type { HallNow } from './hall.ts';
import { boundOf, gapOf, type Scale } from './measure.ts';
import type { Names } from './names.ts';
import type { Plan } from './plan.ts';
import { remedyReportOf } from './remedies.ts';
import { wishMet } from './roundWords.ts';
import { termReports } from './termReports.ts';

/** What reports look at besides the plan. */
export interface Surroundings {
  hall: HallNow;
  names: Names;
  /** Joint bound of the plan's summit; null while it is not known. */
  joint: number | null;
}

export function summaryOf(plan: Plan, { hall, joint }: Surroundings): PlanSummary {
  const { id, origin, madeAt, terms, scale, unplaced } = plan;
  const next = Math.max(plan.next, hall.next);
  const moved = movedBetween(hall.seats, plan, next);
  return {
    id,
    origin,
    madeAt,
    total: terms.total,
    gap: gapOf(terms.total, boundOf(scale, joint)),
    unplaced: new Set(unplaced.filter(({ reason }) => reason !== 'history').map((one) => one.person)).size,
    moved,
    inForce: id === CURRENT || differences(hall.seats, plan.assignment, next).length === 0,
  };
}

/** Who has a seat now and another one, or none, in the plan; people who do not come are not moved. */
function movedBetween(seats: Assignment, plan: Plan, next: Round): Moved {
  const gone = new Set(plan.live?.absent);
  const moves = differences(seats, plan.assignment, next).filter(
    ({ person, from }) => from !== null && !gone.has(person),
  );
  return { people: new Set(moves.map(({ person }) => person)).size, seats: moves.length };
}

export function reportOf(plan: Plan, around: Surroundings): PlanReport {
  const { instance, terms, scale, movable } = plan;
  const { joint, names, hall } = around;
  return {
    ...summaryOf(plan, around),
    people: instance.people.length,
    tables: instance.tables.length,
    seats: instance.tables.reduce((sum, table) => sum + table.capacity, 0),
    rounds: roundsOf(instance, plan.assignment, hall),
    terms: termReports(instance.config, terms, scale, movable),
    chance: scale.chance.total,
    bound: scale.best.total,
    joint,
    standing: standing(plan, names),
    clashes: clashesOf(scale, names, hall.next),
    remedies: plan.remedies.map((remedy) => remedyReportOf(remedy, names)),
  };
}

function roundsOf(
  instance: Instance,
  assignment: Assignment,
  { next, rounds }: HallNow,
): PlanReport['rounds'] {
  const tables = new Map(instance.tables.map((table) => [table.id, table]));
  return Array.from({ length: instance.config.rounds }, (_, i) => {
    const wishes = [0, 0, 0];
    let seated = 0;
    let other = 0;
    for (const person of instance.people) {
      const table = assignment.get(person.id)?.[i] ?? null;
      if (table === null) continue;
      seated += 1;
      const wish = wishMet(person, tables.get(table), rounds?.get(i + 1));
      if (wish === null) continue;
      if (wish > 0 && wish <= wishes.length) wishes[wish - 1] = (wishes[wish - 1] ?? 0) + 1;
      else other += 1;
    }
    return { round: i + 1, over: i + 1 < next, seated, wishes, other };
  });
}

/** People without a seat, each once for a reason. Rounds that are over are not told: nothing can be done about them. */
function standing({ unplaced }: Plan, names: Names): UnplacedPerson[] {
  const rows = new Map<string, UnplacedPerson>();
  for (const { person, round, reason } of unplaced) {
    if (reason === 'history') continue;
    const key = `${person} ${reason}`;
    const known = rows.get(key);
    if (known === undefined) rows.set(key, { ...names.person(person), reason, rounds: [round] });
    else known.rounds.push(round);
  }
  return [...rows.values()];
}

/** Clashes of rounds that are over are not told either. */
export const clashesOf = ({ clashes, remedies }: Scale, names: Names, next: Round): ClashReport[] =>
  clashes.flatMap(({ code, rounds, people, tables, short }, i) => {
    const coming = rounds.filter((round) => round >= next);
    if (coming.length === 0) return [];
    return [
      {
        code,
        rounds: coming,
        people: names.people(people),
        tables: tables.map((id) => names.table(id)),
        short,
        remedies: (remedies[i] ?? []).map((remedy) => remedyReportOf(remedy, names)),
      },
    ];
  });

/** A plan that deals with an event, with every seat that it changes. */
export function liveReportOf(plan: Plan, around: Surroundings): LiveReport {
  const { names, hall } = around;
  if (plan.live === null) throw new Error('not a plan for an event');
  const { kind, closed, leastMoved, absent, pinned } = plan.live;
  const gone = new Set(absent);
  const standIns = new Map(pinned.map(({ person, table }) => [person, table]));
  return {
    ...reportOf(plan, around),
    event: kind,
    moves: differences(plan.base, plan.assignment, plan.next)
      .filter(({ person }) => !gone.has(person))
      .map(({ person, round, from, to }) => ({
        ...names.person(person),
        round,
        from: names.number(from),
        to: names.number(to),
        arrived: hall.arrived.has(person),
      })),
    closed: closed.map(({ table }) => names.table(table)),
    leastMoved,
    absent: gone.size,
    standIns: [...standIns].map(([person, table]) => ({
      ...names.person(person),
      number: names.number(table) ?? 0,
    })),
  };
}

/** Two plans side by side, with everybody who sits elsewhere. */
export function compareReportOf(a: Plan, b: Plan, names: Names): CompareReport {
  const side = ({ id, terms, instance, scale, movable }: Plan) => ({
    id,
    total: terms.total,
    terms: termReports(instance.config, terms, scale, movable),
  });
  const byRound = new Map<Round, CompareReport['rounds'][number]['people']>();
  for (const { person, round, from, to } of differences(a.assignment, b.assignment, 1)) {
    const people = byRound.get(round) ?? [];
    byRound.set(round, people);
    people.push({ ...names.person(person), a: names.number(from), b: names.number(to) });
  }
  return {
    a: side(a),
    b: side(b),
    rounds: [...byRound].map(([round, people]) => ({ round, people })),
  };
}
