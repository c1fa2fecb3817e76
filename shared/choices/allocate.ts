import type { ChoiceOutcome, Wait, WaitReason } from '../facts/choices.ts';
import type { PersonId, TableId, ThemeId } from '../ids.ts';
import { wildcardsPerTable } from '../seating/occupancy.ts';
import { type Guest, idsOf, inOrder, type Party, type RoundTable, sizeOf, suitsAll } from './party.ts';
import { Standing } from './standing.ts';

export const WILDCARD = 'wildcard';

export interface Allocation {
  /** One for each person who chose, in the order in which places were given. */
  outcomes: ChoiceOutcome[];
  /** A legal seat for each person, choosing or not; null when the hall has none left for him. */
  seats: Map<PersonId, TableId | null>;
}

interface Given {
  party: Party;
  theme: ThemeId | null;
}

/**
 * Gives places: one party after another, in the order of `inOrder`, gets the dearest of its wishes that still has room.
 *
 * This is the random serial dictatorship (A. Abdulkadiroglu, T. Sonmez: Random serial dictatorship and the core from
 * random endowments in house allocation problems, Econometrica 66, 1998) with a priority before the lot. So nobody gains
 * by choosing early or by naming other wishes than his own, and nobody waits for a theme where somebody of a lower
 * priority got a place that would have suited him. Who needs a certain table keeps one: nobody is given a place that
 * would leave him without.
 *
 * @param parties everybody who is to be seated, those without a wish too
 * @param tables the open tables with their themes in this round
 * @param lot the published lot
 */
export function allocate(parties: readonly Party[], tables: readonly RoundTable[], lot: string): Allocation {
  const hall = new Themes(tables);
  const wildcards = parties.flatMap(({ guests }) => guests).filter(isWildcard).length;
  const most = wildcardsPerTable(wildcards, tables.length);
  const standing = new Standing(tables, { role: WILDCARD, most });
  const order = inOrder(parties, lot);
  const avoided = new Set(parties.flatMap(({ guests }) => guests.flatMap(({ apart }) => apart)));
  for (const party of order)
    if (party.comes && isParticular(party, avoided)) standing.confine(party, hall.all);
  const given = order.map((party) => {
    const theme = party.wishes.find((wish) => hall.isOpenTo(party, wish, standing)) ?? null;
    return { party, theme };
  });
  const homeless = order.filter((party) => standing.tableOf(party) === undefined);
  for (const party of homeless.sort(byEase)) standing.confine(party, hall.all);
  return {
    outcomes: outcomesOf(given, hall, standing),
    seats: new Map(
      order.flatMap((party) => {
        const table = tables[standing.tableOf(party) ?? -1]?.id ?? null;
        return idsOf(party).map((person): [PersonId, TableId | null] => [person, table]);
      }),
    ),
  };
}

export const isWildcard = ({ role }: Guest): boolean => role === WILDCARD;

/** The tables of each theme, and for whom a theme was found full: it stays so, as places are only given. */
class Themes {
  readonly tables: readonly RoundTable[];
  readonly all: readonly number[];
  readonly #of = new Map<ThemeId, number[]>();
  readonly #full = new Set<string>();

  constructor(tables: readonly RoundTable[]) {
    this.tables = tables;
    this.all = tables.map((_, t) => t);
    tables.forEach(({ theme }, t) => {
      if (theme !== null) this.#of.set(theme, [...this.of(theme), t]);
    });
  }

  of(theme: ThemeId): readonly number[] {
    return this.#of.get(theme) ?? [];
  }

  isOpenTo(party: Party, theme: ThemeId, standing: Standing): boolean {
    const alike = party.guests.map((guest) => [
      isWildcard(guest),
      guest.needs,
      guest.languages,
      guest.apart,
      guest.pin,
    ]);
    const kind = JSON.stringify([theme, alike]);
    if (this.#full.has(kind)) return false;
    const isOpen = standing.confine(party, this.of(theme));
    if (!isOpen) this.#full.add(kind);
    return isOpen;
  }
}

/** Who is there first; then companions, while two seats are still free together. */
const byEase = (a: Party, b: Party): number => Number(b.comes) - Number(a.comes) || sizeOf(b) - sizeOf(a);

/** Parties that not every table suits are seated before places are given, and only ever moved to where they can sit. */
function isParticular(party: Party, avoided: ReadonlySet<PersonId>): boolean {
  const binds = ({ id, role, needs, languages, apart, pin }: Guest) =>
    role === WILDCARD ||
    pin !== undefined ||
    avoided.has(id) ||
    needs.length + languages.length + apart.length > 0;
  return sizeOf(party) > 1 || party.guests.some(binds);
}

/** The wishes that are dearer than what the party got. */
export const dearer = (wishes: readonly ThemeId[], theme: ThemeId | null): readonly ThemeId[] =>
  theme === null ? wishes : wishes.slice(0, wishes.indexOf(theme));

function outcomesOf(given: readonly Given[], hall: Themes, standing: Standing): ChoiceOutcome[] {
  const lists = new Map<ThemeId, number>();
  const least = new Map<ThemeId, number>();
  for (const { party, theme } of given)
    if (theme !== null) least.set(theme, Math.min(party.owed, least.get(theme) ?? Infinity));
  return given.flatMap(({ party, theme }) => {
    if (party.wishes.length === 0) return [];
    const waits = dearer(party.wishes, theme).map((wish): Wait => {
      const reason = reasonOf(party, wish, hall, standing, least.get(wish) ?? Infinity);
      return { theme: wish, position: (lists.get(wish) ?? 0) + 1, reason };
    });
    for (const wait of waits) lists.set(wait.theme, wait.position - 1 + sizeOf(party));
    const rank = theme === null ? null : party.wishes.indexOf(theme) + 1;
    return idsOf(party).map((person, i) => ({
      person,
      theme,
      rank,
      waiting: waits.map((wait) => ({ ...wait, position: wait.position + i })),
    }));
  });
}

/** @param least what the day owed the last of those who have a place there */
function reasonOf(party: Party, wish: ThemeId, hall: Themes, standing: Standing, least: number): WaitReason {
  const free = hall.of(wish).filter((t) => standing.isFree(party, t));
  if (free.length > 0) {
    const suited = free.some((t) => suitsAll(party, hall.tables[t] as RoundTable));
    return suited && party.guests.some(isWildcard) ? 'spread' : 'needs';
  }
  if (party.late > 0) return 'late';
  return least <= party.owed ? 'lot' : 'owed';
}
