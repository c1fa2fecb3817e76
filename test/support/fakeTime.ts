interface Timer {
  at: number;
  order: number;
  run: () => void;
}

/** Time that stands still until a test moves it. Timers of one moment run in the order in which they were set. */
export class FakeTime {
  now: number;
  #order = 0;
  readonly #timers = new Set<Timer>();

  constructor(now = 0) {
    this.now = now;
  }

  readonly setTimer = (run: () => void, ms: number): unknown => {
    const timer = { at: this.now + ms, order: this.#order++, run };
    this.#timers.add(timer);
    return timer;
  };
  readonly clearTimer = (timer: unknown): void => {
    this.#timers.delete(timer as Timer);
  };

  get pending(): number {
    return this.#timers.size;
  }

  /** Moves on, running what falls due on the way; each run may set new timers. */
  advance(ms: number): void {
    const until = this.now + ms;
    for (;;) {
      const next = this.#next();
      if (next === undefined || next.at > until) break;
      this.#timers.delete(next);
      this.now = Math.max(this.now, next.at);
      next.run();
    }
    this.now = until;
  }

  #next(): Timer | undefined {
    let next: Timer | undefined;
    for (const timer of this.#timers)
      if (next === undefined || timer.at < next.at || (timer.at === next.at && timer.order < next.order))
        next = timer;
    return next;
  }
}
