import type { PersonId, Round, TableId } from '../../ids.ts';
import type { Assignment, Instance } from '../instance.ts';
import { compile, type Model, NONE } from '../model.ts';
import { evenFill, wildcardsPerTable } from '../occupancy.ts';
import { baseTables, emptySeats, rise, type Seats, sit, toAssignment } from '../seats.ts';
import { type Unplaced, whyNot } from '../unplaced.ts';
import { insertOne } from './insertOne.ts';

/** One seat that differs from before; `null` is no seat. */
export interface SeatChange {
  person: PersonId;
  round: Round;
  from: TableId | null;
  to: TableId | null;
}

/** What an event would change. `moved` counts the seats of people who had one that still existed. */
export interface LiveChange {
  changes: SeatChange[];
  moved: number;
  unplaced: Unplaced[];
}

/**
 * A seated hall that answers within milliseconds: it is compiled once and every event changes it a little. Each
 * event returns its changes; `undo` takes the last ones back, so that an event can be shown before it is accepted.
 */
export class LiveHall {
  readonly seats: Seats;
  private readonly model: Model;
  private readonly personIndex: Map<PersonId, number>;
  private readonly tableIndex: Map<TableId, number>;

  constructor(instance: Instance, assignment: Assignment) {
    this.model = compile(instance);
    this.seats = emptySeats(this.model, baseTables(this.model, assignment));
    this.personIndex = new Map(this.model.personIds.map((id, p) => [id, p]));
    this.tableIndex = new Map(this.model.tableIds.map((id, t) => [id, t]));
    this.seats.base.forEach((t, at) => {
      if (t !== NONE) sit(this.seats, at % this.model.people, Math.floor(at / this.model.people), t);
    });
  }

  /** Seats one person from a round on; at most one guest a round gives up his seat if `mayDisplace`. */
  seatOne(person: PersonId, fromRound: Round, mayDisplace = true): LiveChange {
    return this.record(fromRound, () => {
      const p = this.personIndex.get(person);
      if (p === undefined) return;
      this.eachRound(fromRound, (r) => this.insert(p, r, mayDisplace));
    });
  }

  /** Somebody does not come, or leaves: his seats are free. */
  release(person: PersonId, fromRound: Round): LiveChange {
    return this.record(fromRound, () => {
      const p = this.personIndex.get(person);
      if (p === undefined) return;
      this.eachRound(fromRound, (r) => {
        const at = r * this.model.people + p;
        if (this.seats.table[at] !== NONE) rise(this.seats, p, r);
        this.model.here[at] = 0;
        this.recount(r);
      });
    });
  }

  /**
   * Tables are closed from a round on; their guests are seated elsewhere, those with the least choice first. With
   * `stay`, nobody else moves unless a guest would otherwise be left standing.
   */
  closeTables(ids: readonly TableId[], fromRound: Round, stay = false): LiveChange {
    return this.record(fromRound, () => {
      const tables = ids.flatMap((id) => this.tableIndex.get(id) ?? []);
      this.eachRound(fromRound, (r) => {
        const guests = tables.flatMap((t) => this.clear(t, r));
        this.recount(r);
        this.seatAll(guests, r, stay);
      });
    });
  }

  /** Seats everybody who is there and has no seat, those with the least choice first. */
  repair(fromRound: Round): LiveChange {
    return this.record(fromRound, () => {
      const { people, here } = this.model;
      this.eachRound(fromRound, (r) => {
        const standing: number[] = [];
        for (let p = 0; p < people; p++) {
          if (here[r * people + p] && this.seats.table[r * people + p] === NONE) standing.push(p);
        }
        this.seatAll(standing, r, false);
      });
    });
  }

  /** Takes changes back that were the last ones made. Closed tables and people released stay so. */
  undo({ changes }: LiveChange): void {
    const index = changes.map(({ person, round, from }) => ({
      p: this.personIndex.get(person)!,
      r: round - 1,
      t: from === null ? NONE : this.tableIndex.get(from)!,
    }));
    for (const { p, r } of index) {
      if (this.seats.table[r * this.model.people + p] !== NONE) rise(this.seats, p, r);
    }
    for (const { p, r, t } of index) {
      if (t !== NONE && this.model.open[r * this.model.tables + t]) sit(this.seats, p, r, t);
    }
  }

  assignment(): Assignment {
    return toAssignment(this.seats);
  }

  private eachRound(fromRound: Round, act: (r: number) => void): void {
    for (let r = Math.max(0, fromRound - 1); r < this.model.rounds; r++) act(r);
  }

  private insert(p: number, r: number, mayDisplace: boolean): void {
    const at = r * this.model.people + p;
    if (this.model.here[at] && this.seats.table[at] === NONE) insertOne(this.seats, p, r, mayDisplace);
  }

  /** Closes a table in a round; returns who sat there. */
  private clear(t: number, r: number): number[] {
    const row = r * this.model.tables + t;
    const first = row * this.seats.stride;
    const guests = [...this.seats.members.slice(first, first + this.seats.size[row]!)];
    for (const p of guests) rise(this.seats, p, r);
    this.model.open[row] = 0;
    return guests;
  }

  private seatAll(people: number[], r: number, stay: boolean): void {
    const { model: m } = this;
    const choice = (p: number) => m.tablesFor[m.kind[p]!]!.length - (m.party[p]!.length > 1 ? m.tables : 0);
    people.sort((a, b) => choice(a) - choice(b) || m.wild[b]! - m.wild[a]!);
    for (const p of people) {
      if (stay) this.insert(p, r, false);
      this.insert(p, r, true);
    }
  }

  /** The even spread follows who is there and what is open; nobody seated already breaks the wider of the two. */
  private recount(r: number): void {
    const m = this.model;
    const present = m.here.subarray(r * m.people, (r + 1) * m.people);
    const open = m.open.subarray(r * m.tables, (r + 1) * m.tables).reduce((sum, one) => sum + one, 0);
    const wild = present.reduce((sum, here, p) => sum + (here & m.wild[p]!), 0);
    m.wildMost[r] = wildcardsPerTable(wild, open);
    m.evenFill[r] = evenFill(
      present.reduce((sum, here) => sum + here, 0),
      open,
    );
  }

  private record(fromRound: Round, act: () => void): LiveChange {
    const { seats, model: m } = this;
    const before = seats.table.slice();
    act();
    const nameOf = (t: number) => (t === NONE ? null : m.tableIds[t]!);
    const change: LiveChange = { changes: [], moved: 0, unplaced: [] };
    for (let at = Math.max(0, fromRound - 1) * m.people; at < before.length; at++) {
      const [was, is] = [before[at]!, seats.table[at]!];
      const [p, r] = [at % m.people, Math.floor(at / m.people)];
      if (m.here[at] && is === NONE)
        change.unplaced.push({ person: m.personIds[p]!, round: r + 1, reason: whyNot(seats, p, r) });
      if (was === is) continue;
      change.changes.push({ person: m.personIds[p]!, round: r + 1, from: nameOf(was), to: nameOf(is) });
      if (was !== NONE && m.here[at] && m.open[r * m.tables + was]) change.moved++;
    }
    return change;
  }
}
