import type { ChoiceOutcome, Wait } from '../facts/choices.ts';
import type { PersonId, TableId, ThemeId } from '../ids.ts';
import { dearer, isWildcard } from './allocate.ts';
import { listsOf, numbered } from './lists.ts';
import { idsOf, isApart, type Party, type RoundTable, sizeOf, suitsAll } from './party.ts';

/** How it stands after places were given: who has what, who waits for what, who sits where. */
export interface Standings {
  /** Everybody who is to be seated, with the wishes that count now. */
  parties: readonly Party[];
  tables: readonly RoundTable[];
  outcomes: ReadonlyMap<PersonId, ChoiceOutcome>;
  seats: ReadonlyMap<PersonId, TableId>;
  /** Wildcards that a table may have. */
  mostWildcards: number;
}

export interface Shifted {
  /** Of everybody for whom something changed. */
  outcomes: ChoiceOutcome[];
  moves: { person: PersonId; to: TableId | null }[];
}

/**
 * Gives a place back. It goes to the first of the waiting list whom it suits, whose own place goes to the first who waits
 * for that one, and so on.
 */
export function withdraw(standings: Standings, party: Party): Shifted {
  const hall = new Places(standings);
  hall.leave(party);
  return hall.settled();
}

/**
 * A choice after closing (`party` has the new wishes): the dearest theme that has a place left; else the end of the lists.
 * Who has a place keeps it until he gets a better one. Nobody who waits is passed over, because a place for which somebody
 * waits is never free.
 */
export function chooseLate(standings: Standings, party: Party): Shifted {
  const hall = new Places(standings);
  hall.choose(party);
  return hall.settled();
}

class Places {
  readonly #before: Standings;
  readonly #outcomes: Map<PersonId, ChoiceOutcome>;
  readonly #seats: Map<PersonId, TableId>;
  readonly #partyOf: Map<PersonId, Party>;
  readonly #tables: Map<TableId, RoundTable>;
  /** People at each table. */
  readonly #people = new Map<TableId, Set<PersonId>>();
  readonly #freed: ThemeId[] = [];

  constructor(standings: Standings) {
    this.#before = standings;
    this.#outcomes = new Map(standings.outcomes);
    this.#seats = new Map(standings.seats);
    for (const [person, table] of standings.seats) this.#join(person, table);
    this.#partyOf = new Map(standings.parties.flatMap((party) => idsOf(party).map((id) => [id, party])));
    this.#tables = new Map(standings.tables.map((table) => [table.id, table]));
  }

  leave(party: Party): void {
    for (const person of idsOf(party))
      this.#outcomes.set(person, { person, theme: null, rank: null, waiting: [] });
    this.#sit(party, null);
    this.#promote();
  }

  choose(party: Party): void {
    const held = this.#outcomes.get(idsOf(party)[0] ?? '')?.theme ?? null;
    // He leaves the lists of what he wanted before.
    this.#give(party, held, []);
    // A place may have come free by other means than a choice; who waits for it goes first.
    this.#freed.push(...listsOf(this.#outcomes.values()).keys());
    this.#promote();
    const wanted = held !== null && party.wishes.includes(held) ? dearer(party.wishes, held) : party.wishes;
    const found = wanted.map((theme) => this.#tableFor(party, theme)).find((table) => table !== undefined);
    const theme = found?.theme ?? held;
    const waiting =
      theme !== null && party.wishes.includes(theme) ? dearer(party.wishes, theme) : party.wishes;
    this.#give(
      party,
      theme,
      waiting.map((wish): Wait => ({ theme: wish, position: Infinity, reason: 'late' })),
    );
    if (found !== undefined) this.#sit(party, found.id);
    this.#promote();
  }

  /** What differs from before, with the lists counted anew. */
  settled(): Shifted {
    const { outcomes, seats } = this.#before;
    const differs = (one: ChoiceOutcome) => JSON.stringify(one) !== JSON.stringify(outcomes.get(one.person));
    return {
      outcomes: numbered(this.#outcomes).filter(differs),
      moves: [...this.#partyOf.keys()].flatMap((person) => {
        const to = this.#seats.get(person) ?? null;
        return to === (seats.get(person) ?? null) ? [] : [{ person, to }];
      }),
    };
  }

  /** Fills what was freed, and what that frees, until nobody who waits can move up. */
  #promote(): void {
    for (let theme = this.#freed.shift(); theme !== undefined; theme = this.#freed.shift()) {
      for (const person of listsOf(this.#outcomes.values()).get(theme) ?? []) {
        const party = this.#partyOf.get(person);
        const table = party === undefined ? undefined : this.#tableFor(party, theme);
        if (party === undefined || table === undefined) continue;
        const dear = new Set(dearer(party.wishes, theme));
        const waiting = this.#outcomes.get(person)?.waiting ?? [];
        this.#give(
          party,
          theme,
          waiting.filter((one) => dear.has(one.theme)),
        );
        this.#sit(party, table.id);
      }
    }
  }

  #give(party: Party, theme: ThemeId | null, waiting: readonly Wait[]): void {
    const rank = theme === null ? 0 : party.wishes.indexOf(theme) + 1;
    for (const person of idsOf(party))
      this.#outcomes.set(person, { person, theme, rank: rank === 0 ? null : rank, waiting: [...waiting] });
  }

  #sit(party: Party, to: TableId | null): void {
    for (const person of idsOf(party)) {
      const from = this.#tables.get(this.#seats.get(person) ?? '')?.theme;
      if (from !== undefined && from !== null) this.#freed.push(from);
      this.#put(person, to);
    }
  }

  /** The emptiest table of the theme where the party can sit as things are. */
  #tableFor(party: Party, theme: ThemeId): RoundTable | undefined {
    return this.#before.tables
      .filter((table) => table.theme === theme && suitsAll(party, table) && this.#hasRoom(party, table))
      .sort((a, b) => this.#free(b) - this.#free(a))[0];
  }

  #hasRoom(party: Party, table: RoundTable): boolean {
    if (this.#free(table) < sizeOf(party)) return false;
    const there = this.#at(table);
    if (there.some((other) => isApart(other, party))) return false;
    const wild = party.guests.filter(isWildcard).length;
    const others = there.flatMap(({ guests }) => guests).filter(isWildcard).length;
    return wild === 0 || wild + others <= this.#before.mostWildcards;
  }

  #free({ id, capacity }: RoundTable): number {
    return capacity - (this.#people.get(id)?.size ?? 0);
  }
  #at({ id }: RoundTable): Party[] {
    const people = [...(this.#people.get(id) ?? [])];
    return [...new Set(people.flatMap((person) => this.#partyOf.get(person) ?? []))];
  }

  #put(person: PersonId, to: TableId | null): void {
    this.#people.get(this.#seats.get(person) ?? '')?.delete(person);
    if (to === null) this.#seats.delete(person);
    else {
      this.#seats.set(person, to);
      this.#join(person, to);
    }
  }
  #join(person: PersonId, table: TableId): void {
    const people = this.#people.get(table);
    if (people === undefined) this.#people.set(table, new Set([person]));
    else people.add(person);
  }
}
