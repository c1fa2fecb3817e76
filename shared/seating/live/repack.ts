import type { Round, TableId } from '../../ids.ts';
import type { Assignment, Instance } from '../instance.ts';
import { NONE } from '../model.ts';
import type { LiveChange } from './change.ts';
import { LiveHall } from './liveHall.ts';
import { surplus } from './surplus.ts';

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
 * `size` a table, the fullest ones, and always those without which somebody who was promised a seat, or has a need,
 * would have none. Nobody at a table that stays is moved unless a hard rule leaves no other way. The instance must know
 * already who is not there.
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
