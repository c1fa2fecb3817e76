import type { Actor } from '../../shared/facts/fact.ts';
import type { TableId } from '../../shared/ids.ts';
import type { TabletLines } from '../../shared/protocol/messages.ts';
import { eventFrame, type Frame } from './frame.ts';

/**
 * Which tables have a tablet on the line, and since when the others have not. Ephemeral: it begins anew with the process, and
 * nothing of it is a fact.
 */
export class Tablets {
  #on: ReadonlySet<TableId> = new Set();
  /** Hall time at which the last tablet of a table was seen. */
  readonly #seen = new Map<TableId, number>();

  /**
   * Looks who is there; gives the news for the floor team, or null when nothing changed.
   * @param now hall time
   */
  look(sessions: Iterable<{ actor: Actor }>, now: number): Frame | null {
    const on = new Set<TableId>();
    for (const { actor } of sessions)
      if (actor.role === 'facilitator' && actor.table !== undefined) on.add(actor.table);
    const left = [...this.#on].filter((table) => !on.has(table));
    const same = left.length === 0 && on.size === this.#on.size;
    for (const table of left) this.#seen.set(table, now);
    for (const table of on) this.#seen.delete(table);
    this.#on = on;
    return same ? null : this.frame;
  }

  get frame(): Frame {
    const lines: TabletLines = { on: [...this.#on], seen: Object.fromEntries(this.#seen) };
    return eventFrame('tablets', JSON.stringify(lines));
  }
}
