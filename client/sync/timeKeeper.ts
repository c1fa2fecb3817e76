import type { HallTime } from './hallClock.ts';
import type { Line, Surroundings } from './line.ts';

const SAMPLES = 3;
/** Clocks of devices drift by up to a tenth of a second in this time. */
const AGAIN_MS = 300_000;

/** Keeps the hall's time right: asks the server so many times, and after a while again, for clocks drift and stand still in sleep. */
export class TimeKeeper {
  readonly #time: HallTime;
  readonly #surroundings: Surroundings;
  readonly #line: () => Line | null;
  #again: unknown = null;

  constructor(time: HallTime, surroundings: Surroundings, line: () => Line | null) {
    this.#time = time;
    this.#surroundings = surroundings;
    this.#line = line;
  }

  ask(left = SAMPLES): void {
    const { monotonic, setTimer } = this.#surroundings;
    const asked = monotonic();
    this.#line()?.time((clock) => {
      this.#time.sample(clock, monotonic() - asked);
      if (left > 1) return this.ask(left - 1);
      this.stop();
      this.#again = setTimer(() => this.ask(), AGAIN_MS);
    });
  }

  stop(): void {
    this.#surroundings.clearTimer(this.#again);
  }
}
