import type { PlanPlace } from '../../shared/facts/summit.ts';
import { LIMITS } from '../../shared/limits.ts';
import type { RowReader } from './rowReader.ts';

/** Reads where tables stand on the plan of their room, and sees to it that each has a place of its own. */
export class PlanPlaces {
  readonly #taken = new Map<string, number>();

  /** Null when the row says nothing, something else, or a place that is taken. */
  place(row: RowReader, number: number, room: string): PlanPlace | null {
    const texts = [row.text('planX'), row.text('planY')];
    const [x, y] = texts.map(sideOf);
    if (x === undefined || y === undefined || x === null || y === null) {
      const value = texts.filter((text) => text !== '').join(', ');
      if (value !== '') row.note('badPlanPlace', { value, limit: LIMITS.planSide });
      return null;
    }
    const key = JSON.stringify([room, x, y]);
    const of = this.#taken.get(key);
    if (of !== undefined) {
      row.note('planPlaceTaken', { of });
      return null;
    }
    this.#taken.set(key, number);
    return { x, y };
  }
}

function sideOf(text: string): number | null {
  const value = Number(/^(\d+)(?:[.,]0+)?$/.exec(text)?.[1]);
  return value >= 1 && value <= LIMITS.planSide ? value : null;
}
