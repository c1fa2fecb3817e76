/**
 * Counts failures, never successes: 850 honest phones behind one address must not stand in each other's way, and one
 * guesser must not get far. A bucket per key holds `burst` failures and regains `perSecond`.
 */
export class Tries {
  readonly #buckets = new Map<string, { left: number; at: number }>();

  constructor(
    readonly burst: number,
    readonly perSecond: number,
    readonly now: () => number,
  ) {}

  /** Whether the key may still try. */
  allows(key: string): boolean {
    return this.#bucket(key).left >= 1;
  }

  failed(key: string): void {
    const bucket = this.#bucket(key);
    bucket.left -= 1;
    this.#buckets.set(key, bucket);
    if (this.#buckets.size > 10_000) this.#forgetFull();
  }

  #bucket(key: string): { left: number; at: number } {
    const at = this.now();
    const bucket = this.#buckets.get(key);
    if (bucket === undefined) return { left: this.burst, at };
    bucket.left = Math.min(this.burst, bucket.left + ((at - bucket.at) / 1000) * this.perSecond);
    bucket.at = at;
    return bucket;
  }

  #forgetFull(): void {
    for (const key of this.#buckets.keys())
      if (this.#bucket(key).left >= this.burst) this.#buckets.delete(key);
  }
}
