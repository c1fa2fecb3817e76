import { isApart, type Party, type RoundTable, sizeOf, suitsAll } from './party.ts';

interface Moved {
  party: Party;
  from: number | undefined;
}

/**
 * Who could sit where while places are being given. Nobody here has been told a table yet, so parties make room for each
 * other: a party finds a seat whenever moving others along a chain of their own allowed tables makes one (augmenting
 * paths, as in bipartite matching; exact for people who come alone, a good heuristic for companions).
 */
export class Standing {
  readonly #tables: readonly RoundTable[];
  readonly #mostWildcards: number;
  readonly #wildcardRole: string;
  readonly #at = new Map<Party, number>();
  readonly #members: Set<Party>[];
  readonly #allowed = new Map<Party, readonly number[]>();
  /** Free seats and wildcards per table, and what each party was found to suit: asked again and again. */
  readonly #free: number[];
  readonly #wild: number[];
  readonly #suited = new Map<Party, readonly boolean[]>();
  /** Whether anybody may not share a table with somebody. */
  #avoiding = false;
  #journal: Moved[] = [];

  constructor(tables: readonly RoundTable[], wildcards: { role: string; most: number }) {
    this.#tables = tables;
    this.#wildcardRole = wildcards.role;
    this.#mostWildcards = wildcards.most;
    this.#members = tables.map(() => new Set());
    this.#free = tables.map(({ capacity }) => capacity);
    this.#wild = tables.map(() => 0);
  }

  /** Index of the party's table, or undefined. */
  tableOf(party: Party): number | undefined {
    return this.#at.get(party);
  }

  /** Confines the party to these tables, if everybody who has a seat can keep one; else all stays as it was. */
  confine(party: Party, tables: readonly number[]): boolean {
    const suits = this.#suits(party);
    const suitable = tables.filter((t) => suits[t]);
    this.#avoiding ||= party.guests.some(({ apart }) => apart.length > 0);
    const before = this.#allowed.get(party);
    this.#allowed.set(party, suitable);
    const now = this.#at.get(party);
    if (now !== undefined && suitable.includes(now)) return true;
    this.#journal = [];
    if (now !== undefined) this.#move(party, undefined);
    if (this.#seat(party, new Set())) return true;
    for (const { party: one, from } of this.#journal.reverse()) this.#put(one, from);
    if (before === undefined) this.#allowed.delete(party);
    else this.#allowed.set(party, before);
    return false;
  }

  /** Free seats at the table, and whether the party could take them but for the spread of wildcards. */
  isFree(party: Party, t: number): boolean {
    return this.#freeAt(t) >= sizeOf(party);
  }

  #seat(party: Party, visited: Set<number>): boolean {
    const allowed = this.#allowed.get(party) ?? [];
    const open = this.#emptiest(party, allowed);
    if (open !== undefined) {
      this.#move(party, open);
      return true;
    }
    return allowed.some((t) => !visited.has(t) && this.#makeRoom(party, t, visited.add(t)));
  }

  #emptiest(party: Party, allowed: readonly number[]): number | undefined {
    let best: number | undefined;
    for (const t of allowed)
      if ((best === undefined || this.#freeAt(t) > this.#freeAt(best)) && this.#fits(party, t)) best = t;
    return best;
  }

  /** Lets members of the table look for another one until the party fits. */
  #makeRoom(party: Party, t: number, visited: Set<number>): boolean {
    for (const member of [...this.#membersOf(t)]) {
      this.#move(member, undefined);
      if (!this.#seat(member, visited)) this.#move(member, t);
      else if (this.#fits(party, t)) {
        this.#move(party, t);
        return true;
      }
    }
    return false;
  }

  #fits(party: Party, t: number): boolean {
    if (this.#freeAt(t) < sizeOf(party)) return false;
    const wild = this.#wildcards(party);
    if (wild > 0 && wild + (this.#wild[t] ?? 0) > this.#mostWildcards) return false;
    if (!this.#avoiding) return true;
    for (const member of this.#membersOf(t)) if (isApart(member, party)) return false;
    return true;
  }

  #suits(party: Party): readonly boolean[] {
    let suited = this.#suited.get(party);
    if (suited === undefined) {
      suited = this.#tables.map((table) => suitsAll(party, table));
      this.#suited.set(party, suited);
    }
    return suited;
  }
  #wildcards(party: Party): number {
    return party.guests.filter(({ role }) => role === this.#wildcardRole).length;
  }
  #freeAt(t: number): number {
    return this.#free[t] ?? 0;
  }
  #membersOf(t: number): Set<Party> {
    return this.#members[t] as Set<Party>;
  }

  #move(party: Party, to: number | undefined): void {
    this.#journal.push({ party, from: this.#at.get(party) });
    this.#put(party, to);
  }
  #put(party: Party, to: number | undefined): void {
    const from = this.#at.get(party);
    if (from !== undefined) {
      this.#membersOf(from).delete(party);
      this.#count(party, from, -1);
    }
    if (to === undefined) this.#at.delete(party);
    else {
      this.#at.set(party, to);
      this.#membersOf(to).add(party);
      this.#count(party, to, 1);
    }
  }
  #count(party: Party, t: number, by: 1 | -1): void {
    this.#free[t] = this.#freeAt(t) - by * sizeOf(party);
    this.#wild[t] = (this.#wild[t] ?? 0) + by * this.#wildcards(party);
  }
}
