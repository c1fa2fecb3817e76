const MINUTE = 60_000;

/** The rehearsal's own clock: minutes since the doors opened, at its own speed. */
export class Day {
  readonly #from = performance.now();
  readonly #first: number;
  readonly #speed: number;

  /**
   * @param speed minutes of the day per real minute
   * @param first minute that it is now; below zero before the doors open
   */
  constructor(speed: number, first: number) {
    this.#speed = speed;
    this.#first = first;
  }

  minute(): number {
    return this.#first + ((performance.now() - this.#from) / MINUTE) * this.#speed;
  }

  /** Resolves at that minute, at once when it is past. */
  until(minute: number): Promise<void> {
    const wait = ((minute - this.minute()) * MINUTE) / this.#speed;
    return new Promise((resolve) => setTimeout(resolve, Math.max(0, wait)));
  }
}

/** Minutes until the next time that ends in 0 or 5, at least one: the doors open on a round time. */
export const untilRoundTime = (hallTime: number): number => {
  const minute = (hallTime / MINUTE) % 5;
  return minute > 4 ? 10 - minute : 5 - minute;
};
