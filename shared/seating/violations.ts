import type { PersonId, Round, TableId } from '../ids.ts';
import {
  type Assignment,
  type Instance,
  inWindow,
  type SeatPerson,
  type SeatTable,
  speaks,
} from './instance.ts';
import { occupancy, type RoundSeats, wildcardsPerTable } from './occupancy.ts';
import type { Base } from './terms.ts';

/** Hard rules that a plan can break. */
export type ViolationCode =
  | 'unknown'
  | 'absentSeated'
  | 'tableClosed'
  | 'unseated'
  | 'overCapacity'
  | 'wildcardsNotSpread'
  | 'needNotProvided'
  | 'noCommonLanguage'
  | 'pinBroken'
  | 'apartTogether'
  | 'companionElsewhere'
  | 'historyChanged';

/** One broken rule. `count` is the number of people too many for the two rules about a whole table, else 1. */
export interface Violation {
  code: ViolationCode;
  round: Round;
  person?: PersonId;
  /** The other one of a pair. */
  other?: PersonId;
  table?: TableId;
  count: number;
}

/** Every hard rule that the plan breaks; empty for a plan that may be used. */
export function violations(instance: Instance, assignment: Assignment, against: Base = {}): Violation[] {
  const byId = new Map(instance.people.map((p) => [p.id, p]));
  const rounds = occupancy(instance, assignment);
  const found = rounds.flatMap((round) => [
    ...round.void.map((row) => ({ ...row, round: round.round, count: 1 })),
    ...round.here
      .filter((p) => !round.seat.has(p.id))
      .map((p) => ({ code: 'unseated' as const, round: round.round, person: p.id, count: 1 })),
    ...tableViolations(instance, round),
    ...round.open.flatMap((t) =>
      (round.at.get(t.id) ?? []).flatMap((p) => [
        ...ownViolations(round.round, p, t),
        ...pairViolations(round, byId, p, t),
      ]),
    ),
  ]);
  return [...found, ...historyViolations(rounds, against)];
}

function tableViolations({ config }: Instance, { round, here, open, at }: RoundSeats): Violation[] {
  const wild = (list: SeatPerson[]) => list.filter((p) => p.role === config.wildcardRole).length;
  const most = wildcardsPerTable(wild(here), open.length);
  return open.flatMap((t): Violation[] => {
    const guests = at.get(t.id) ?? [];
    const surplus = guests.length - t.capacity;
    const wildSurplus = wild(guests) - most;
    return [
      ...(surplus > 0 ? [{ code: 'overCapacity' as const, round, table: t.id, count: surplus }] : []),
      ...(wildSurplus > 0
        ? [{ code: 'wildcardsNotSpread' as const, round, table: t.id, count: wildSurplus }]
        : []),
    ];
  });
}

function ownViolations(round: Round, person: SeatPerson, table: SeatTable): Violation[] {
  const broken: [ViolationCode, boolean][] = [
    ['needNotProvided', !person.needs.every((need) => table.provides.includes(need))],
    ['noCommonLanguage', !speaks(person, table)],
    ['pinBroken', (person.pins[round] ?? table.id) !== table.id],
  ];
  return broken.flatMap(([code, is]) =>
    is ? [{ code, round, person: person.id, table: table.id, count: 1 }] : [],
  );
}

/** A pair that both name each other is one violation, not two. */
function pairViolations(
  { round, seat }: RoundSeats,
  byId: Map<PersonId, SeatPerson>,
  person: SeatPerson,
  table: SeatTable,
): Violation[] {
  const mine = { round, person: person.id, table: table.id, count: 1 };
  const found: Violation[] = [];
  for (const other of new Set(person.apart)) {
    const named = byId.get(other)?.apart.includes(person.id) ?? false;
    if (seat.get(other) === table.id && other !== person.id && (person.id < other || !named))
      found.push({ code: 'apartTogether', other, ...mine });
  }
  const companion = person.with === undefined ? undefined : byId.get(person.with);
  if (companion && inWindow(companion, round) && seat.get(companion.id) !== table.id) {
    const countedThere = companion.with === person.id && companion.id < person.id;
    if (!countedThere) found.push({ code: 'companionElsewhere', other: companion.id, ...mine });
  }
  return found;
}

/** A seat of the past counts as kept only when it is still a seat: the person there, the table open. */
function historyViolations(rounds: RoundSeats[], { base, frozenRounds = 0 }: Base): Violation[] {
  return rounds.slice(0, frozenRounds).flatMap(({ round, seat }) =>
    [...(base ?? [])].flatMap(([person, seats]) => {
      const table = seats[round - 1] ?? null;
      if (table === null || seat.get(person) === table) return [];
      return [{ code: 'historyChanged' as const, round, person, table, count: 1 }];
    }),
  );
}
