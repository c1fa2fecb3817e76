import { runningClock } from '../../server/adapters/clock.ts';
import type { Clock } from '../../server/ports/clock.ts';

/** A clock that stands still until it is started: making the summit takes none of the day. */
export class HeldClock implements Clock {
  readonly rate: number;
  #clock: Clock;

  /**
   * @param at hall time, epoch milliseconds
   * @param rate hall milliseconds per real millisecond, once it runs
   */
  constructor(at: number, rate: number) {
    this.rate = rate;
    this.#clock = runningClock(at, 0);
  }

  start(): void {
    this.#clock = runningClock(this.now(), this.rate);
  }
  now(): number {
    return this.#clock.now();
  }
  newId(): string {
    return this.#clock.newId();
  }
}
