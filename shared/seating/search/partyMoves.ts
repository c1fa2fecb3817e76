import { isLoose, partyHere } from '../insert.ts';
import { NONE } from '../model.ts';
import { fits, joinCost, NOBODY } from '../price.ts';
import type { Random } from '../random.ts';
import { rise, type Seats, sit } from '../seats.ts';
import { tolerance } from './heat.ts';
import { oneOf, tableOf } from './pick.ts';

/** A party and the round to move it in. */
export interface PartySeat {
  party: readonly number[];
  r: number;
}

/** The companions who move together: nobody pinned, all seated. Found anew when people or rounds change. */
export function parties(s: Seats, from: number): PartySeat[] {
  const m = s.model;
  const found: PartySeat[] = [];
  for (let r = from; r < m.rounds; r++) {
    for (let p = 0; p < m.people; p++) {
      if (m.party[p]!.length === 1 || !m.here[r * m.people + p]) continue;
      const party = partyHere(m, p, r);
      const free = party.every(
        (q) => q >= p && s.table[r * m.people + q] !== NONE && m.pin[r * m.people + q] === NONE,
      );
      if (free && party.length > 1) found.push({ party, r });
    }
  }
  return found;
}

/** Called for every person who changed tables. */
export type Moved = (p: number, r: number, from: number, to: number) => void;

/** Moves companions to another table, in exchange for as many loose guests as do not find a free seat there. */
export class PartyMoves {
  constructor(
    private readonly s: Seats,
    private readonly random: Random,
  ) {}

  try({ party, r }: PartySeat, heat: number, moved?: Moved): boolean {
    const { s, random } = this;
    const m = s.model;
    const a = s.table[r * m.people + party[0]!]!;
    const b = this.pickTable(party[0]!);
    if (a === b || !m.open[r * m.tables + b] || !party.every((p) => m.suits[m.kind[p]! * m.tables + b]))
      return false;
    const guests = this.pickGuests(party.length, r, b);
    if (!guests) return false;
    const cost = this.leave(party, r, a) + this.leave(guests, r, b);
    const entered = this.enter(party, r, b);
    const left = entered === undefined ? undefined : this.enter(guests, r, a);
    if (entered !== undefined && left !== undefined && cost + entered + left <= tolerance(heat, random)) {
      for (const p of party) moved?.(p, r, a, b);
      for (const q of guests) moved?.(q, r, b, a);
      return true;
    }
    for (const p of [...party, ...guests]) if (s.table[r * m.people + p] !== NONE) rise(s, p, r);
    for (const p of party) sit(s, p, r, a);
    for (const q of guests) sit(s, q, r, b);
    return false;
  }

  private pickTable(p: number): number {
    const { model: m } = this.s;
    const wishes = m.wishes[p]!;
    if (wishes.length > 0 && this.random.bits() & 1)
      return tableOf(this.s, oneOf(wishes, this.random), this.random);
    const suited = m.tablesFor[m.kind[p]!]!;
    return suited.length > 0 ? oneOf(suited, this.random) : 0;
  }

  /** As many loose guests as the party needs seats beyond the free ones. */
  private pickGuests(wanted: number, r: number, t: number): number[] | undefined {
    const { s, random } = this;
    const m = s.model;
    const row = r * m.tables + t;
    const free = Math.max(0, m.capacity[t]! - s.size[row]!);
    const loose: number[] = [];
    for (let k = 0; k < s.size[row]!; k++) {
      const q = s.members[row * s.stride + k]!;
      if (isLoose(s, q, r)) loose.push(q);
    }
    const need = wanted - free;
    if (loose.length < need) return undefined;
    const guests: number[] = [];
    while (guests.length < need) guests.push(loose.splice(random.below(loose.length), 1)[0]!);
    return guests;
  }

  private leave(people: readonly number[], r: number, t: number): number {
    let cost = 0;
    for (const p of people) {
      rise(this.s, p, r);
      cost -= joinCost(this.s, p, r, t);
    }
    return cost;
  }

  private enter(people: readonly number[], r: number, t: number): number | undefined {
    let cost = 0;
    for (const p of people) {
      if (!fits(this.s, p, r, t, NOBODY)) return undefined;
      cost += joinCost(this.s, p, r, t);
      sit(this.s, p, r, t);
    }
    return cost;
  }
}
