import type { HallClock } from '../../shared/protocol/messages.ts';

/**
 * The hall's time on this device, whatever the device's own clock says. A sample is the server's time and the round trip
 * it took; its error is at most half of that, so the quickest is believed. When a later one contradicts it by more than
 * both can be wrong, the device slept or its clock drifted, and the later one is right.
 */
export class HallTime {
  readonly #monotonic: () => number;
  #at = 0;
  #hall = 0;
  #rate = 1;
  #roundTrip = Number.POSITIVE_INFINITY;

  /** @param monotonic milliseconds that never jump, such as `performance.now` */
  constructor(monotonic: () => number, guess: number) {
    this.#monotonic = monotonic;
    this.#at = monotonic();
    this.#hall = guess;
  }

  /** A new line: earlier samples may be of another server or another machine. */
  reset(): void {
    this.#roundTrip = Number.POSITIVE_INFINITY;
  }

  sample(clock: HallClock, roundTrip: number): void {
    const hall = clock.now + (roundTrip / 2) * clock.rate;
    const doubt = ((roundTrip + this.#roundTrip) / 2) * clock.rate;
    if (roundTrip > this.#roundTrip && Math.abs(hall - this.now()) <= doubt) return;
    this.#roundTrip = roundTrip;
    this.#rate = clock.rate;
    this.#at = this.#monotonic();
    this.#hall = hall;
  }

  /** Hall time, epoch milliseconds. */
  now(): number {
    return this.#hall + (this.#monotonic() - this.#at) * this.#rate;
  }
  get rate(): number {
    return this.#rate;
  }
}
