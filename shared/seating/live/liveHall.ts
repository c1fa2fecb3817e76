import type { PersonId, Round, TableId } from '../../ids.ts';
import type { Assignment, Instance } from '../instance.ts';
import { compile, type Model, NONE } from '../model.ts';
import { evenFill, wildcardsPerTable } from '../occupancy.ts';
import { baseTables, emptySeats, rise, type Seats, sit, toAssignment } from '../seats.ts';
import { changeSince, type LiveChange } from './change.ts';
import { riseIllegal } from './illegal.ts';
import { insertOne } from './insertOne.ts';
import { hold, type MayMove, type Sits } from './mayMove.ts';
import { polish } from './polish.ts';
import { bestSuccessor, takeOver } from './successor.ts';

/** Seats that an event may change beyond those it must, unless it says otherwise. */
const MOST_MOVED = 60;

/**
 * A seated hall that answers within milliseconds: it is compiled once and every event changes it a little. Each
 * event returns its changes; `undo` takes the last ones back, so that an event can be shown before it is accepted.
 * Who sits already, as `sits` has it (nobody without it), is not moved for somebody else unless an event says `anybody`.
 */
export class LiveHall {
  readonly seats: Seats;
  private readonly model: Model;
  private readonly personIndex: Map<PersonId, number>;
  private readonly tableIndex: Map<TableId, number>;

  constructor(
    instance: Instance,
    assignment: Assignment,
    private readonly sits?: Sits,
  ) {
    this.model = compile(instance);
    this.seats = emptySeats(this.model, baseTables(this.model, assignment));
    this.personIndex = new Map(this.model.personIds.map((id, p) => [id, p]));
    this.tableIndex = new Map(this.model.tableIds.map((id, t) => [id, t]));
    this.seats.base.forEach((t, at) => {
      if (t !== NONE) sit(this.seats, at % this.model.people, Math.floor(at / this.model.people), t);
    });
  }

  /** Seats one person from a round on, a companion without a seat too; at most one guest a round makes room. */
  seatOne(person: PersonId, fromRound: Round, mayMove: MayMove = 'not-seated'): LiveChange {
    return this.record(fromRound, mayMove, () => {
      const p = this.personIndex.get(person);
      if (p === undefined) return;
      this.eachRound(fromRound, (r) => {
        if (this.isStanding(p, r)) insertOne(this.seats, p, r, mayMove === 'nobody' ? 'none' : 'one');
      });
    });
  }

  /** Somebody does not come, or leaves: his seats are free. */
  release(person: PersonId, fromRound: Round): LiveChange {
    return this.record(fromRound, 'nobody', () => {
      const p = this.personIndex.get(person);
      if (p !== undefined) this.eachRound(fromRound, (r) => this.leave(p, r));
    });
  }

  /**
   * Tables are closed from a round on; their guests are seated elsewhere, those with the least choice first. With
   * `stay`, nobody else moves unless a guest would otherwise be left standing.
   */
  closeTables(
    ids: readonly TableId[],
    fromRound: Round,
    { mayMove = 'not-seated', stay = false }: { mayMove?: MayMove; stay?: boolean } = {},
  ): LiveChange {
    return this.record(fromRound, mayMove, () => {
      const tables = ids.flatMap((id) => this.tableIndex.get(id) ?? []);
      this.eachRound(fromRound, (r) => {
        const guests = tables.flatMap((t) => this.clear(t, r));
        this.recount(r);
        this.seatAll(guests, r, stay);
      });
    });
  }

  /**
   * A table has lost its facilitator: the one of the candidates who costs least sits there from now on in all rounds,
   * and nobody else at the table has to leave it unless it is full. `successor` is null when nobody can.
   */
  replaceFacilitator(
    table: TableId,
    fromRound: Round,
    candidates: readonly PersonId[],
    mayMove: MayMove = 'not-seated',
  ): LiveChange & { successor: PersonId | null } {
    let successor: number | undefined;
    const change = this.record(fromRound, mayMove, () => {
      const t = this.tableIndex.get(table);
      if (t === undefined) return;
      const people = candidates.flatMap((id) => this.personIndex.get(id) ?? []);
      const from = Math.max(0, fromRound - 1);
      successor = bestSuccessor(this.seats, t, from, people);
      if (successor !== undefined) takeOver(this.seats, successor, t, from);
    });
    return { ...change, successor: successor === undefined ? null : this.model.personIds[successor]! };
  }

  /**
   * Makes the hall right for the instance as it is now, after any number of events: who may no longer sit where he
   * sits gets another seat, and everybody without a seat gets one, those with the least choice first. `polish` then
   * spends that many tries on better seats for them, and changes at most `mostMoved` seats in all that need not.
   */
  repair(
    fromRound: Round,
    {
      mayMove = 'not-seated',
      polish: tries = 0,
      mostMoved = MOST_MOVED,
      seed = 1,
    }: { mayMove?: MayMove; polish?: number; mostMoved?: number; seed?: number } = {},
  ): LiveChange {
    return this.record(fromRound, mayMove, () => {
      this.eachRound(fromRound, (r) => {
        riseIllegal(this.seats, r);
        this.seatAll(this.standing(r), r, false);
      });
      if (tries > 0) polish(this.seats, Math.max(0, fromRound - 1), { tries, mostMoved, seed });
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

  private isStanding(p: number, r: number): boolean {
    const at = r * this.model.people + p;
    return this.model.here[at] === 1 && this.seats.table[at] === NONE;
  }

  private standing(r: number): number[] {
    return Array.from({ length: this.model.people }, (_, p) => p).filter((p) => this.isStanding(p, r));
  }

  private leave(p: number, r: number): void {
    const at = r * this.model.people + p;
    if (this.seats.table[at] !== NONE) rise(this.seats, p, r);
    this.model.here[at] = 0;
    this.recount(r);
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
      if (stay && this.isStanding(p, r)) insertOne(this.seats, p, r, 'none');
      if (this.isStanding(p, r)) insertOne(this.seats, p, r, 'chain');
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

  private record(fromRound: Round, mayMove: MayMove, act: () => void): LiveChange {
    const before = this.seats.table.slice();
    hold(this.seats, mayMove, this.sits);
    act();
    return changeSince(this.seats, before, Math.max(0, fromRound - 1));
  }
}
