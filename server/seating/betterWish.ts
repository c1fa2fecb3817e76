import type { PersonId, Round, TableId } from '../../shared/ids.ts';
import { isLoose } from '../../shared/seating/insert.ts';
import type { Assignment, Instance, SeatPerson } from '../../shared/seating/instance.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import { NONE } from '../../shared/seating/model.ts';
import { fits, moveCost, NOBODY, swapCost } from '../../shared/seating/price.ts';
import type { TermName } from '../../shared/seating/report.ts';
import type { Seats } from '../../shared/seating/seats.ts';
import { countTerms } from '../../shared/seating/terms.ts';

/** The cheapest seat at a theme somebody would rather have had, and what it would have cost the others. */
export interface Better {
  round: Round;
  table: TableId;
  /** Which wish it is, from 1. */
  wish: number;
  /** Who would give up his seat for it; null when one is free. */
  instead: PersonId | null;
  /** By how much the weighted total would rise; below 0 the plan would be better with it. */
  cost: number;
  changes: { term: TermName; by: number }[];
}

interface Option {
  cost: number;
  table: number;
  wish: number;
  guest: number;
}

/** For each round from `next` in which somebody has another seat than at his first wish: the nearest better one. */
export function betterWishes(
  instance: Instance,
  assignment: Assignment,
  personId: PersonId,
  next: Round,
): Better[] {
  const person = instance.people.find((one) => one.id === personId);
  if (person === undefined || person.prefs.length === 0) return [];
  const { seats } = new LiveHall(instance, assignment);
  const before = countTerms(instance, assignment);
  const found: Better[] = [];
  for (let round = next; round <= instance.config.rounds; round++) {
    const option = cheapest(seats, person, round - 1);
    if (option === undefined) continue;
    const table = seats.model.tableIds[option.table];
    if (table === undefined) continue;
    const instead = option.guest === NOBODY ? null : (seats.model.personIds[option.guest] ?? null);
    const after = countTerms(instance, traded(assignment, personId, instead, round, table));
    const changes = (Object.keys(after) as (TermName | 'total')[]).flatMap((term) => {
      const by = (after[term] ?? 0) - (before[term] ?? 0);
      return term === 'total' || by === 0 ? [] : [{ term, by }];
    });
    found.push({ round, table, wish: option.wish, instead, cost: after.total - before.total, changes });
  }
  return found;
}

function cheapest(s: Seats, person: SeatPerson, r: number): Option | undefined {
  const m = s.model;
  const p = m.personIds.indexOf(person.id);
  const now = s.table[r * m.people + p] ?? NONE;
  if (now === NONE || !isLoose(s, p, r)) return undefined;
  const rank = person.prefs.indexOf(m.themeIds[m.theme[now] ?? NONE] ?? '');
  const dearer = rank === -1 ? person.prefs : person.prefs.slice(0, rank);
  return dearer
    .flatMap((theme, i) => {
      const tables = m.tablesOf[m.themeIds.indexOf(theme)] ?? [];
      return tables.flatMap((table) =>
        optionsAt(s, p, r, now, table).map((one) => ({ ...one, wish: i + 1 })),
      );
    })
    .reduce<Option | undefined>(
      (best, one) => (best === undefined || one.cost < best.cost ? one : best),
      undefined,
    );
}

/** A free seat at the table, or the seat of each guest who could sit where the person sits now. */
function optionsAt(s: Seats, p: number, r: number, now: number, table: number): Omit<Option, 'wish'>[] {
  if (fits(s, p, r, table, NOBODY)) return [{ cost: moveCost(s, p, r, now, table), table, guest: NOBODY }];
  const row = r * s.model.tables + table;
  const guests = s.members.slice(row * s.stride, row * s.stride + (s.size[row] ?? 0));
  return [...guests]
    .filter((guest) => isLoose(s, guest, r) && fits(s, p, r, table, guest) && fits(s, guest, r, now, p))
    .map((guest) => ({ cost: swapCost(s, p, guest, r, now, table), table, guest }));
}

function traded(
  assignment: Assignment,
  person: PersonId,
  instead: PersonId | null,
  round: Round,
  table: TableId,
): Assignment {
  const after = new Map(assignment);
  const was = assignment.get(person)?.[round - 1] ?? null;
  after.set(person, (assignment.get(person) ?? []).with(round - 1, table));
  if (instead !== null) after.set(instead, (assignment.get(instead) ?? []).with(round - 1, was));
  return after;
}
