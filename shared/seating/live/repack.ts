import type { Round, TableId } from '../../ids.ts';
import type { Assignment, Instance } from '../instance.ts';
import { NONE } from '../model.ts';
import type { Seats } from '../seats.ts';
import type { LiveChange } from './change.ts';
import { LiveHall } from './liveHall.ts';

/** Tables merged at a low turnout. */
export interface Repacked extends LiveChange {
  assignment: Assignment;
  closed: TableId[];
  /** Seats that change hands in all: everybody who sat at a closed table, and whoever made room for them. */
  seatsMoved: number;
  /** No way of keeping as few tables of each theme moves fewer seats than this. */
  leastMoved: number;
}

/**
 * Merges half-empty tables theme by theme from a round on: each theme keeps as many tables as its guests need at
 * `size` a table, the fullest ones, and always those somebody could not do without. Nobody at a table that stays is
 * moved unless a hard rule leaves no other way. The instance must know already who is not there.
 */
export function repack(instance: Instance, assignment: Assignment, fromRound: Round, size: number): Repacked {
  const hall = new LiveHall(instance, assignment);
  const { closing, leastMoved } = surplus(hall.seats, Math.max(0, fromRound - 1), size);
  const before = hall.seats.table.slice();
  const closed = closing.map((t) => hall.seats.model.tableIds[t]!);
  const change = hall.closeTables(closed, fromRound, { mayMove: 'anybody', stay: true });
  const seatsMoved = before.reduce(
    (sum, was, at) => sum + Number(was !== NONE && was !== hall.seats.table[at]),
    0,
  );
  return {
    ...change,
    assignment: hall.assignment(),
    closed,
    seatsMoved,
    leastMoved,
  };
}

/** The tables that each theme can do without, and the guests they have: at least those must move. */
function surplus(s: Seats, from: number, size: number): { closing: number[]; leastMoved: number } {
  const m = s.model;
  const closing: number[] = [];
  let leastMoved = 0;
  for (const tables of m.tablesOf) {
    const guests = (t: number) => sumRounds(s, from, (r) => s.size[r * m.tables + t]!);
    const needed = tablesNeeded(s, from, tables, size);
    const ordered = [...tables].sort(
      (a, b) => Number(isBound(s, from, b)) - Number(isBound(s, from, a)) || guests(b) - guests(a) || a - b,
    );
    const loose = ordered.slice(needed).filter((t) => guests(t) > 0 || isOpen(s, from, t));
    closing.push(...loose.filter((t) => !isBound(s, from, t)));
    const fewest = tables.map(guests).sort((a, b) => a - b);
    const closed = loose.filter((t) => !isBound(s, from, t)).length;
    leastMoved += fewest.slice(0, closed).reduce((sum, n) => sum + n, 0);
  }
  return { closing, leastMoved };
}

/** Tables the theme needs in its fullest round. */
function tablesNeeded(s: Seats, from: number, tables: readonly number[], size: number): number {
  const m = s.model;
  let most = 0;
  for (let r = from; r < m.rounds; r++) {
    most = Math.max(
      most,
      tables.reduce((sum, t) => sum + s.size[r * m.tables + t]!, 0),
    );
  }
  return Math.max(1, Math.ceil(most / Math.max(1, size)));
}

/** Whether somebody at the table may not be just anywhere: pinned, or confined by a need or a language. */
function isBound(s: Seats, from: number, t: number): boolean {
  const m = s.model;
  return (
    sumRounds(s, from, (r) => {
      const first = (r * m.tables + t) * s.stride;
      return s.members
        .subarray(first, first + s.size[r * m.tables + t]!)
        .reduce(
          (sum, p) =>
            sum + Number(m.pin[r * m.people + p] !== NONE || m.tablesFor[m.kind[p]!]!.length < m.tables / 2),
          0,
        );
    }) > 0
  );
}

const isOpen = (s: Seats, from: number, t: number): boolean =>
  sumRounds(s, from, (r) => s.model.open[r * s.model.tables + t]!) > 0;

function sumRounds(s: Seats, from: number, of: (r: number) => number): number {
  let sum = 0;
  for (let r = from; r < s.model.rounds; r++) sum += of(r);
  return sum;
}
