import type { PersonId, Round, TableId } from '../ids.ts';
import type { ClashCode, RoundClash } from './clash.ts';
import { type Instance, inWindow, type SeatPerson, type SeatTable, speaks, suits } from './instance.ts';
import { wildcardsPerTable } from './occupancy.ts';

/** Clashes that a row has with itself, with one other row, or with others pinned to the same table. */
export function rowClashes(
  instance: Instance,
  here: readonly SeatPerson[],
  open: readonly SeatTable[],
  round: Round,
): RoundClash[] {
  return [
    ...open.filter((t) => t.capacity <= 0).map((t) => clash('tableWithoutSeats', [], [t.id], 0)),
    ...clashesOfOne(instance, here, open, round),
    ...clashesOfPairs(here, open, round),
    ...clashesOfPins(instance, here, open, round),
  ];
}

const clash = (code: ClashCode, people: PersonId[], tables: TableId[], short = 1): RoundClash => ({
  code,
  people,
  tables,
  short,
});

function clashesOfOne(
  { tables }: Instance,
  here: readonly SeatPerson[],
  open: readonly SeatTable[],
  round: Round,
): RoundClash[] {
  const tableOf = new Map(tables.map((t) => [t.id, t]));
  const lacking = new Map<string, ClashCode | undefined>();
  return here.flatMap((p) => {
    const pin = p.pins[round];
    if (pin !== undefined) {
      const code = whatAilsPin(p, tableOf.get(pin), round);
      return code ? [clash(code, [p.id], [pin])] : [];
    }
    const kind = JSON.stringify([p.languages, p.needs]);
    if (!lacking.has(kind)) lacking.set(kind, whatIsNowhere(p, open));
    const code = lacking.get(kind);
    return code ? [clash(code, [p.id], [])] : [];
  });
}

function whatAilsPin(p: SeatPerson, table: SeatTable | undefined, round: Round): ClashCode | undefined {
  if (!table) return 'pinnedToUnknownTable';
  if (!inWindow(table, round)) return 'pinnedToClosedTable';
  return suits(p, table) ? undefined : 'pinnedToUnfitTable';
}

function whatIsNowhere(p: SeatPerson, open: readonly SeatTable[]): ClashCode | undefined {
  if (open.length === 0 || open.some((t) => suits(p, t))) return undefined;
  if (!open.some((t) => speaks(p, t))) return 'languageNowhere';
  const isMissing = (need: string) => !open.some((t) => t.provides.includes(need));
  return p.needs.some(isMissing) ? 'needNowhere' : 'noTableHasAll';
}

function clashesOfPairs(here: readonly SeatPerson[], open: readonly SeatTable[], round: Round): RoundClash[] {
  const byId = new Map(here.map((p) => [p.id, p]));
  return here.flatMap((p) => {
    const apart = p.apart.flatMap((id) => byId.get(id) ?? []);
    const companion = p.with === undefined || p.with === p.id ? undefined : byId.get(p.with);
    return [
      ...apart.flatMap((other) => clashesApart(p, other, round)),
      ...(companion ? clashesTogether(p, companion, open, round) : []),
    ];
  });
}

const pairOf = (p: SeatPerson, q: SeatPerson): PersonId[] => [p.id, q.id].sort();

function clashesApart(p: SeatPerson, other: SeatPerson, round: Round): RoundClash[] {
  const pin = p.pins[round];
  const found: RoundClash[] = [];
  if (p.with === other.id || other.with === p.id) found.push(clash('companionsApart', pairOf(p, other), []));
  if (pin !== undefined && p.id !== other.id && other.pins[round] === pin)
    found.push(clash('pinnedApart', pairOf(p, other), [pin]));
  return found;
}

function clashesTogether(
  p: SeatPerson,
  q: SeatPerson,
  open: readonly SeatTable[],
  round: Round,
): RoundClash[] {
  const [mine, theirs] = [p.pins[round], q.pins[round]];
  if (mine !== undefined && theirs !== undefined)
    return mine === theirs ? [] : [clash('companionsPinnedApart', pairOf(p, q), [mine, theirs].sort())];
  const pin = mine ?? theirs;
  const forBoth = (t: SeatTable) => t.capacity >= 2 && suits(p, t) && suits(q, t);
  const possible = open.filter((t) => pin === undefined || t.id === pin);
  const eachAlone = [p, q].every((one) => possible.some((t) => suits(one, t)));
  return eachAlone && !possible.some(forBoth)
    ? [clash('noTableHasAll', pairOf(p, q), pin === undefined ? [] : [pin])]
    : [];
}

function clashesOfPins(
  { config }: Instance,
  here: readonly SeatPerson[],
  open: readonly SeatTable[],
  round: Round,
): RoundClash[] {
  const wild = (list: readonly SeatPerson[]) => list.filter((p) => p.role === config.wildcardRole);
  const most = wildcardsPerTable(wild(here).length, open.length);
  const pinnedAt = new Map<TableId, SeatPerson[]>();
  for (const p of here) {
    const pin = p.pins[round];
    if (pin !== undefined) pinnedAt.set(pin, [...(pinnedAt.get(pin) ?? []), p]);
  }
  return open.flatMap((t) => {
    const pinned = pinnedAt.get(t.id) ?? [];
    const ids = (list: readonly SeatPerson[]) => list.map((p) => p.id);
    if (pinned.length > Math.max(0, t.capacity))
      return [clash('pinnedTooMany', ids(pinned), [t.id], pinned.length - Math.max(0, t.capacity))];
    const over = wild(pinned).length - most;
    return over > 0 ? [clash('pinnedTooMany', ids(wild(pinned)), [t.id], over)] : [];
  });
}
