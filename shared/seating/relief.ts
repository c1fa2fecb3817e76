import type { PersonId, Round, TableId } from '../ids.ts';
import { type Clash, findClashes } from './clash.ts';
import type { Instance, SeatPerson, SeatTable } from './instance.ts';
import { place } from './place.ts';
import type { Unplaced } from './unplaced.ts';

/** One row to be changed so that the rules can be kept. */
export type Remedy =
  /** His table is no longer his by name in these rounds. */
  | { do: 'liftPin'; person: PersonId; rounds: Round[] }
  /** They no longer have to sit together. */
  | { do: 'part'; people: PersonId[] }
  /** The table offers these as well. */
  | { do: 'provide'; table: TableId; languages: string[]; provides: string[] }
  | { do: 'openTable'; table: TableId }
  | { do: 'closeTable'; table: TableId }
  /** So many more seats, at one table more. */
  | { do: 'addTable'; table: TableId; seats: number }
  /** There is no seat for him in these rounds. */
  | { do: 'leaveOut'; person: PersonId; rounds: Round[] };

export interface Relief {
  remedies: Remedy[];
  /** The instance with the remedies applied: everybody in it can be seated. */
  instance: Instance;
}

/** Clashes may hide others; each pass mends all that are seen. */
const PASSES = 8;

/**
 * What to change so that everybody can be seated who then takes part. Each clash is mended by the change that
 * touches fewest rows: rather open or equip one table than take several people's pins away, rather add a table than
 * send people home. Whoever still finds no seat is left out, in the rounds concerned. Empty when nothing clashes.
 */
export function relieve(instance: Instance): Relief {
  let now = instance;
  const remedies: Remedy[] = [];
  for (let pass = 0; pass < PASSES; pass++) {
    const found = remediesFor(now, findClashes(now));
    if (found.length === 0) break;
    now = withRemedies(now, found);
    remedies.push(...found);
  }
  for (let out = unseated(now); out.length > 0; out = unseated(now)) {
    now = withRemedies(now, out);
    remedies.push(...out);
  }
  return { remedies, instance: now };
}

/** For each clash the change that touches fewest rows; empty where no single one helps. */
export const remediesOf = (instance: Instance, clashes: readonly Clash[]): Remedy[][] =>
  clashes.map((clash) => remedyFor(instance, clash, clashes));

/** The same summit with these rows changed. */
export const withRemedies = (instance: Instance, remedies: readonly Remedy[]): Instance =>
  remedies.reduce(applied, instance);

function remediesFor(instance: Instance, clashes: readonly Clash[]): Remedy[] {
  const remedies = new Map<string, Remedy>();
  for (const clash of clashes) {
    for (const remedy of remedyFor(instance, clash, clashes)) {
      const key = 'table' in remedy ? `${remedy.do} ${remedy.table}` : JSON.stringify(remedy);
      const known = remedies.get(key);
      if (known?.do === 'provide' && remedy.do === 'provide') merge(known, remedy);
      else if (!known) remedies.set(key, remedy);
    }
  }
  return [...remedies.values()];
}

function remedyFor(instance: Instance, clash: Clash, all: readonly Clash[]): Remedy[] {
  const { code, people, tables, rounds, short } = clash;
  const lift = (ids: readonly PersonId[]): Remedy[] =>
    ids.map((person) => ({ do: 'liftPin', person, rounds }));
  const [table = ''] = tables;
  switch (code) {
    case 'tableWithoutSeats':
      return [{ do: 'closeTable', table }];
    case 'pinnedToClosedTable':
      return all.filter((other) => other.code === code && other.tables[0] === table).length > 1
        ? [{ do: 'openTable', table }]
        : lift(people);
    case 'pinnedToUnknownTable':
    case 'pinnedToUnfitTable':
      return lift(people);
    case 'pinnedApart':
    case 'companionsPinnedApart':
    case 'pinnedTooMany':
      return lift(people.slice(-short));
    case 'companionsApart':
      return [{ do: 'part', people }];
    case 'noTableHasAll':
      return people.length > 1 ? [{ do: 'part', people }] : equip(instance, people, []);
    case 'tooFewSeats':
      return [{ do: 'addTable', table: `+${instance.tables.length + 1}`, seats: short }];
    default:
      return equip(instance, people.slice(-short), tables);
  }
}

/** The roomiest table that offers least is given what these people lack; `full` tables do not help them. */
function equip({ people, tables }: Instance, ids: readonly PersonId[], full: readonly TableId[]): Remedy[] {
  const offers = (t: SeatTable) => t.languages.length + t.provides.length;
  const [table] = tables
    .filter((t) => !full.includes(t.id) && t.capacity > 0 && (t.lastRound ?? 1) > 0)
    .sort((a, b) => b.capacity - a.capacity || offers(a) - offers(b));
  if (!table) return [];
  const who = people.filter((p) => ids.includes(p.id));
  const languages = who.flatMap((p) =>
    p.languages.some((language) => table.languages.includes(language)) ? [] : p.languages.slice(0, 1),
  );
  return [{ do: 'provide', table: table.id, languages, provides: who.flatMap((p) => p.needs) }];
}

function merge(into: Extract<Remedy, { do: 'provide' }>, more: Extract<Remedy, { do: 'provide' }>): void {
  into.languages = [...new Set([...into.languages, ...more.languages])];
  into.provides = [...new Set([...into.provides, ...more.provides])];
}

/** Whoever the placer has no seat for. */
function unseated(instance: Instance): Remedy[] {
  const rounds = new Map<PersonId, Round[]>();
  const note = ({ person, round }: Unplaced) => rounds.set(person, [...(rounds.get(person) ?? []), round]);
  place(instance, { seed: 1, budget: 0 }).unplaced.forEach(note);
  return [...rounds].map(([person, list]) => ({ do: 'leaveOut', person, rounds: list }));
}

function applied(instance: Instance, remedy: Remedy): Instance {
  const { people, tables, config } = instance;
  const person = (change: (p: SeatPerson) => SeatPerson, ...ids: PersonId[]) => ({
    ...instance,
    people: people.map((p) => (ids.includes(p.id) ? change(p) : p)),
  });
  const table = (change: (t: SeatTable) => SeatTable, id: TableId) => ({
    ...instance,
    tables: tables.map((t) => (t.id === id ? change(t) : t)),
  });
  switch (remedy.do) {
    case 'liftPin':
      return person((p) => ({ ...p, pins: withoutRounds(p.pins, remedy.rounds) }), remedy.person);
    case 'part':
      return person(({ with: _, ...p }) => p, ...remedy.people);
    case 'provide':
      return table(
        (t) => ({
          ...t,
          languages: [...new Set([...t.languages, ...remedy.languages])],
          provides: [...new Set([...t.provides, ...remedy.provides])],
        }),
        remedy.table,
      );
    case 'openTable':
      return table(({ firstRound: _, lastRound: __, ...t }) => t, remedy.table);
    case 'closeTable':
      return table((t) => ({ ...t, lastRound: 0 }), remedy.table);
    case 'addTable':
      return { ...instance, tables: [...tables, spareTable(instance, remedy)] };
    default:
      return person((p) => ({ ...p, ...windowWithout(p, remedy.rounds, config.rounds) }), remedy.person);
  }
}

const withoutRounds = (pins: SeatPerson['pins'], rounds: readonly Round[]): SeatPerson['pins'] =>
  Object.fromEntries(Object.entries(pins).filter(([round]) => !rounds.includes(Number(round))));

/** One more table for everybody: it offers whatever others offer. */
const spareTable = (
  { tables }: Instance,
  { table, seats }: { table: TableId; seats: number },
): SeatTable => ({
  id: table,
  theme: tables[0]?.theme ?? '',
  capacity: seats,
  provides: [...new Set(tables.flatMap((t) => t.provides))],
  languages: [...new Set(tables.flatMap((t) => t.languages))],
});

/** The presence that is left: it can be cut at either end, not in the middle. */
function windowWithout(p: SeatPerson, rounds: readonly Round[], last: Round): Partial<SeatPerson> {
  const [from, to] = [p.firstRound ?? 1, p.lastRound ?? last];
  const [first, final] = [Math.min(...rounds), Math.max(...rounds)];
  if (final >= to) return { lastRound: first - 1 };
  return first <= from ? { firstRound: final + 1 } : { lastRound: first - 1 };
}
