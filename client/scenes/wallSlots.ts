import type { IdeaId } from '../../shared/ids.ts';

/**
 * Places on the wall. A card keeps its place as long as it hangs there, so that nothing moves under somebody's eyes: one
 * card goes, another comes in its place.
 */
export interface Slots {
  cells: readonly (IdeaId | null)[];
  /** Turn at which each cell got its card. */
  filled: readonly number[];
  /** Turn at which a card was last hung up. */
  hung: ReadonlyMap<IdeaId, number>;
  turn: number;
}

export const emptySlots = (size: number): Slots => ({
  cells: Array.from({ length: size }, () => null),
  filled: Array.from({ length: size }, () => 0),
  hung: new Map(),
  turn: 0,
});

/** Cards that do not hang, in the order in which they are next: those never seen newest first, then the longest ago. */
const waiting = ({ cells, hung }: Slots, wall: readonly IdeaId[]): IdeaId[] =>
  wall.filter((id) => !cells.includes(id)).sort((a, b) => (hung.get(a) ?? -1) - (hung.get(b) ?? -1));

function hang(slots: Slots, cell: number, id: IdeaId): Slots {
  const turn = slots.turn + 1;
  return {
    cells: slots.cells.with(cell, id),
    filled: slots.filled.with(cell, turn),
    hung: new Map(slots.hung).set(id, turn),
    turn,
  };
}

/** Takes down at once what is no longer on the wall, and fills what is empty. The same slots when nothing changed. */
export function settle(slots: Slots, wall: readonly IdeaId[]): Slots {
  let next = slots;
  slots.cells.forEach((id, cell) => {
    if (id !== null && !wall.includes(id)) next = { ...next, cells: next.cells.with(cell, null) };
  });
  next.cells.forEach((id, cell) => {
    const [first] = id === null ? waiting(next, wall) : [];
    if (first !== undefined) next = hang(next, cell, first);
  });
  return next;
}

/** Hangs the next card in the place of the one that hung longest. */
export function advance(slots: Slots, wall: readonly IdeaId[]): Slots {
  const [next] = waiting(slots, wall);
  if (next === undefined) return slots;
  const oldest = slots.filled.indexOf(Math.min(...slots.filled));
  return hang(slots, oldest, next);
}

/** Whether a card waits that the hall has not seen. */
export const hasUnseen = (slots: Slots, wall: readonly IdeaId[]): boolean =>
  wall.some((id) => !slots.hung.has(id));

/** Characters that a place holds: with three across, and with two. */
const HOLDS_THREE = 85;
const HOLDS_TWO = 140;
/** An idea that is longer than this fits no place; it does not make the others few. */
const LONGEST = 400;

/** A wall at least so many times as wide as it is high takes three, or two. */
const WIDE = 2.3;
const SQUARE = 1.25;

/** As many places as can be read: across and down, by the shape of the wall and the lengths of what hangs there. */
export function placesFor(
  width: number,
  height: number,
  lengths: readonly number[],
): { across: number; down: number } {
  const shape = width / height;
  const longest = Math.max(0, ...lengths.filter((length) => length <= LONGEST));
  if (shape < SQUARE) return { across: 1, down: longest > HOLDS_TWO ? 3 : 4 };
  if (longest > HOLDS_TWO) return { across: 2, down: 1 };
  if (shape >= WIDE) return { across: longest > HOLDS_THREE ? 2 : 3, down: 2 };
  return { across: 2, down: longest > HOLDS_THREE ? 1 : 2 };
}
