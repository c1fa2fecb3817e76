import type { DraftStore } from './tabletStore.ts';

/** A draft is on the disk so long after a keystroke at the latest, however long somebody types without a pause. */
const KEEP_MS = 400;

export interface DraftClock {
  /** Milliseconds that never jump. */
  monotonic(): number;
  setTimer(run: () => void, ms: number): unknown;
  clearTimer(timer: unknown): void;
}

const page: DraftClock = {
  monotonic: () => performance.now(),
  setTimer: (run, ms) => setTimeout(run, ms),
  clearTimer: (timer) => clearTimeout(timer as number),
};

/** What is being typed on this device, as JSON by key: kept often, and forgotten together with what it became. */
export class Drafts {
  /** When somebody typed last, in the clock's milliseconds. */
  typedAt = Number.NEGATIVE_INFINITY;
  readonly #known: Map<string, string>;
  readonly #store: DraftStore | null;
  readonly #clock: DraftClock;
  readonly #timers = new Map<string, unknown>();

  /** @param store null keeps them as long as the page lives */
  constructor(known: Map<string, string> = new Map(), store: DraftStore | null = null, clock = page) {
    this.#known = known;
    this.#store = store;
    this.#clock = clock;
  }

  static async from(store: DraftStore): Promise<Drafts> {
    return new Drafts(await store.loadDrafts(), store);
  }

  of(key: string): string | null {
    return this.#known.get(key) ?? null;
  }

  /** Milliseconds since somebody typed. */
  get quietFor(): number {
    return this.#clock.monotonic() - this.typedAt;
  }

  /** Null forgets it. */
  keep(key: string, json: string | null): void {
    if (this.of(key) === json) return;
    this.typedAt = this.#clock.monotonic();
    if (json === null) this.#known.delete(key);
    else this.#known.set(key, json);
    this.resume(key);
  }

  /** The card could not be kept, so the draft is kept on. */
  resume(key: string): void {
    // Not set back by the next keystroke: who types on and on is kept too.
    if (!this.#timers.has(key))
      this.#timers.set(
        key,
        this.#clock.setTimer(() => this.#write(key), KEEP_MS),
      );
  }

  /** The words are about to become a card, which takes the draft along in its own transaction. */
  hold(key: string): void {
    this.#clock.clearTimer(this.#timers.get(key));
    this.#timers.delete(key);
  }

  /** Writes what is not written yet: the page may be about to go. */
  flush(): void {
    for (const key of [...this.#timers.keys()]) this.#write(key);
  }

  #write(key: string): void {
    this.hold(key);
    // A draft that the disk refuses is still in the field; a card that it refuses is told.
    this.#store?.keepDraft(key, this.of(key)).catch(() => {});
  }
}
