import type { Round } from '../../shared/ids.ts';
import { type Assignment, type Instance, inWindow } from '../../shared/seating/instance.ts';
import { LiveHall } from '../../shared/seating/live/liveHall.ts';
import type { Unplaced } from '../../shared/seating/unplaced.ts';

/** Who is there and has no seat, and why, from a round on. */
export function standingIn(instance: Instance, assignment: Assignment, fromRound: Round): Unplaced[] {
  const anybody = instance.people.some((person) => {
    const tables = assignment.get(person.id) ?? [];
    for (let round = fromRound; round <= instance.config.rounds; round++)
      if (tables[round - 1] == null && inWindow(person, round)) return true;
    return false;
  });
  // Nothing is closed: the hall only tells who stands.
  return anybody ? new LiveHall(instance, assignment).closeTables([], fromRound).unplaced : [];
}
