import type { DeviceId } from '../../shared/ids.ts';
import type { Batch, ScreenPresence, Shows } from '../../shared/protocol/messages.ts';
import { eventFrame, type Frame } from './frame.ts';
import type { Session } from './session.ts';

/** A screen that reports every two seconds and was not heard for so long is behind, whatever it said last. */
const SILENT_MS = 5_000;
/** A screen without a line stays on the list for so long (hall time), so that somebody goes and looks. */
const GONE_MS = 10 * 60_000;
/** Positions whose moment is kept: more than a screen can miss without being cut off. */
const KEPT = 4_096;

interface Known {
  session: Session;
  shows: Shows | null;
  /** Monotonic milliseconds of the last report. */
  heardAt: number;
  since: number;
  gone: number | null;
}

/**
 * Which screens are there, what they say they draw, and how far that is behind. Ephemeral: it begins anew with the process,
 * and nothing of it is a fact.
 */
export class Presence {
  readonly #screens = new Map<DeviceId, Known>();
  /** When each position of the plenary view was told, oldest first. */
  #told: { pos: number; at: number }[] = [];

  get size(): number {
    return this.#screens.size;
  }

  /** @param at monotonic milliseconds */
  published({ view, pos }: Pick<Batch, 'view' | 'pos'>, at: number): void {
    if (view !== 'plenary') return;
    this.#told.push({ pos, at });
    if (this.#told.length > 2 * KEPT) this.#told = this.#told.slice(-KEPT);
  }

  /** True when the director should hear of it at once: the screen is new, or draws another scene. */
  reported(screen: DeviceId, session: Session, shows: Shows, at: { real: number; hall: number }): boolean {
    const before = this.#screens.get(screen);
    const same = before?.session === session && before.gone === null;
    this.#screens.set(screen, {
      session,
      shows,
      heardAt: at.real,
      since: same ? before.since : at.hall,
      gone: null,
    });
    return !same || before.shows?.scene !== shows.scene;
  }

  /** True when it was a screen. A line that was replaced by a newer one says nothing any more. */
  left(screen: DeviceId, session: Session, now: number): boolean {
    const known = this.#screens.get(screen);
    if (known?.session !== session) return false;
    known.gone = now;
    return true;
  }

  /** Those that have a line: one screen, or all of them for null. */
  sessionsOf(screen: DeviceId | null): Session[] {
    const asked = [...this.#screens].filter(([id, { gone }]) => gone === null && (screen ?? id) === id);
    return asked.map(([, { session }]) => session);
  }

  /** @param now hall time */
  forgetOld(now: number): void {
    for (const [screen, { gone }] of this.#screens)
      if (gone !== null && now - gone > GONE_MS) this.#screens.delete(screen);
  }

  /** @param now monotonic milliseconds */
  list(now: number): ScreenPresence[] {
    return [...this.#screens].map(([screen, known]) => ({
      screen,
      scene: known.shows?.scene ?? null,
      behind: Math.round(this.#behind(known, now)),
      since: known.since,
      gone: known.gone,
      width: known.shows?.width ?? 0,
      height: known.shows?.height ?? 0,
    }));
  }

  frame(now: number): Frame {
    return eventFrame('screens', JSON.stringify(this.list(now)));
  }

  /** Milliseconds since the first thing that it does not draw was told. */
  #behind({ shows, heardAt }: Known, now: number): number {
    const drawn = shows?.pos ?? 0;
    let missed = 0;
    // From the newest back: a screen that is with us costs one look.
    for (let i = this.#told.length - 1; i >= 0; i--) {
      const { pos, at } = this.#told[i] ?? { pos: 0, at: now };
      if (pos <= drawn) break;
      missed = now - at;
    }
    const silent = now - heardAt;
    return Math.max(missed, silent > SILENT_MS ? silent : 0);
  }
}
