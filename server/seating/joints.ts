import { createHash } from 'node:crypto';
import type { Instance } from '../../shared/seating/instance.ts';

const KEPT = 16;

/** Joint bounds by the summit they are about. Each takes seconds of a thread, so it is worked out once. */
export class Joints {
  readonly #solve: (instance: Instance) => Promise<number>;
  readonly #known = new Map<string, number | null>();
  readonly #onFailure: (error: unknown) => void;
  #solving: Promise<void> = Promise.resolve();

  constructor(solve: (instance: Instance) => Promise<number>, onFailure: (error: unknown) => void) {
    this.#solve = solve;
    this.#onFailure = onFailure;
  }

  /** What is known of it; null while it is not. */
  of(key: string): number | null {
    return this.#known.get(key) ?? null;
  }

  /** Whether it is known, or being worked out. */
  has(key: string): boolean {
    return this.#known.has(key);
  }

  /** Works it out when nobody did, one after another. */
  seek(key: string, instance: Instance): void {
    if (this.#known.has(key)) return;
    this.#known.set(key, null);
    if (this.#known.size > KEPT) this.#known.delete(this.#known.keys().next().value ?? '');
    this.#solving = this.#solving
      .then(() => this.#solve(instance))
      .then((bound) => {
        if (Number.isFinite(bound)) this.#known.set(key, bound);
      })
      .catch(this.#onFailure);
  }
}

/** The same for the same people, tables and weights. */
export const keyOf = (instance: Instance): string =>
  createHash('sha256').update(JSON.stringify(instance)).digest('base64url').slice(0, 22);
