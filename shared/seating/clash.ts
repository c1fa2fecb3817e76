import type { PersonId, Round, TableId } from '../ids.ts';
import { type Instance, inWindow, type SeatPerson, type SeatTable, speaks, suits } from './instance.ts';
import { wildcardsPerTable } from './occupancy.ts';

export type ClashCode =
  | 'tableWithoutSeats'
  | 'pinnedToUnknownTable'
  | 'pinnedToClosedTable'
  | 'pinnedToUnfitTable'
  | 'pinnedApart'
  | 'pinnedTooMany'
  | 'companionsApart'
  | 'companionsPinnedApart'
  | 'languageNowhere'
  | 'needNowhere'
  | 'noTableHasAll'
  | 'tooFewSuitableSeats'
  | 'tooFewSeats';

/** Rules that cannot all be kept, with the rows concerned. `short` is how many people are left over. */
export interface Clash {
  code: ClashCode;
  rounds: Round[];
  people: PersonId[];
  tables: TableId[];
  short: number;
}

/**
 * Why an instance cannot be seated: each clash is a smallest set of rules, in the sense that without any one of the
 * rows it names it is gone. Those that concern fewest people come first. Empty says that no clash of these kinds
 * was found, not that there is none: that is as hard as seating itself.
 */
export function findClashes(instance: Instance): Clash[] {
  const found = new Map<string, Clash>();
  const note = (code: ClashCode, round: Round, people: PersonId[], tables: TableId[], short: number) => {
    const key = JSON.stringify([code, people, tables]);
    const known = found.get(key);
    if (known) {
      if (!known.rounds.includes(round)) known.rounds.push(round);
    } else found.set(key, { code, rounds: [round], people, tables, short });
  };
  for (let round = 1; round <= instance.config.rounds; round++) {
    const here = instance.people.filter((p) => inWindow(p, round));
    const open = instance.tables.filter((t) => inWindow(t, round));
    for (const t of open) if (t.capacity <= 0) note('tableWithoutSeats', round, [], [t.id], 0);
    for (const p of here) clashesOfOne(instance, p, open, round, note);
    clashesOfPairs(here, round, note);
    clashesOfPins(instance, here, open, round, note);
    clashesOfSeats(here, open, round, note);
  }
  return [...found.values()].sort((a, b) => a.people.length - b.people.length);
}

type Note = (code: ClashCode, round: Round, people: PersonId[], tables: TableId[], short: number) => void;

function clashesOfOne(
  { tables }: Instance,
  p: SeatPerson,
  open: SeatTable[],
  round: Round,
  note: Note,
): void {
  const pin = p.pins[round];
  if (pin !== undefined) {
    const table = tables.find((t) => t.id === pin);
    if (!table) note('pinnedToUnknownTable', round, [p.id], [pin], 1);
    else if (!inWindow(table, round)) note('pinnedToClosedTable', round, [p.id], [pin], 1);
    else if (!suits(p, table)) note('pinnedToUnfitTable', round, [p.id], [pin], 1);
    return;
  }
  if (open.some((t) => suits(p, t))) return;
  if (!open.some((t) => speaks(p, t))) note('languageNowhere', round, [p.id], [], 1);
  else if (p.needs.some((need) => !open.some((t) => t.provides.includes(need))))
    note('needNowhere', round, [p.id], [], 1);
  else note('noTableHasAll', round, [p.id], [], 1);
}

function clashesOfPairs(here: SeatPerson[], round: Round, note: Note): void {
  const byId = new Map(here.map((p) => [p.id, p]));
  for (const p of here) {
    const pin = p.pins[round];
    for (const id of p.apart) {
      const other = byId.get(id);
      if (!other) continue;
      const pair = [p.id, id].sort();
      if (p.with === id || other.with === p.id) note('companionsApart', round, pair, [], 1);
      if (pin !== undefined && other.pins[round] === pin) note('pinnedApart', round, pair, [pin], 1);
    }
    const companion = p.with === undefined ? undefined : byId.get(p.with);
    const theirs = companion?.pins[round];
    if (companion && pin !== undefined && theirs !== undefined && theirs !== pin)
      note('companionsPinnedApart', round, [p.id, companion.id].sort(), [pin, theirs].sort(), 1);
  }
}

function clashesOfPins(
  { config }: Instance,
  here: SeatPerson[],
  open: SeatTable[],
  round: Round,
  note: Note,
): void {
  const wild = (list: SeatPerson[]) => list.filter((p) => p.role === config.wildcardRole);
  const most = wildcardsPerTable(wild(here).length, open.length);
  for (const t of open) {
    const pinned = here.filter((p) => p.pins[round] === t.id);
    const ids = (list: SeatPerson[]) => list.map((p) => p.id);
    if (t.capacity > 0 && pinned.length > t.capacity)
      note('pinnedTooMany', round, ids(pinned), [t.id], pinned.length - t.capacity);
    else if (wild(pinned).length > most)
      note('pinnedTooMany', round, ids(wild(pinned)), [t.id], wild(pinned).length - most);
  }
}

/** More people who are confined to the same tables than those have seats: Hall's condition for each such set. */
function clashesOfSeats(here: SeatPerson[], open: SeatTable[], round: Round, note: Note): void {
  const sets = new Map<string, SeatTable[]>();
  const setOf = new Map<SeatPerson, Set<TableId>>();
  const kinds = new Map<string, SeatTable[]>();
  for (const p of here) {
    const kind = JSON.stringify([p.languages, p.needs]);
    const tables = kinds.get(kind) ?? open.filter((t) => suits(p, t));
    kinds.set(kind, tables);
    sets.set(tables.map((t) => t.id).join(), tables);
    const pin = p.pins[round];
    setOf.set(p, new Set(pin === undefined ? tables.map((t) => t.id) : [pin]));
  }
  sets.set(open.map((t) => t.id).join(), open);
  for (const tables of sets.values()) {
    if (tables.length === 0) continue;
    const names = new Set(tables.map((t) => t.id));
    const seats = tables.reduce((sum, t) => sum + Math.max(0, t.capacity), 0);
    const confined = here.filter(
      (p) => setOf.get(p)!.size > 0 && [...setOf.get(p)!].every((t) => names.has(t)),
    );
    if (confined.length <= seats) continue;
    const whole = tables.length === open.length;
    const people = whole ? [] : confined.map((p) => p.id);
    note(
      whole ? 'tooFewSeats' : 'tooFewSuitableSeats',
      round,
      people,
      whole ? [] : [...names],
      confined.length - seats,
    );
  }
}
