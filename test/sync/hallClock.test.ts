import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { HallTime } from '../../client/sync/hallClock.ts';

const DAY = 86_400_000;
const NOON = Date.UTC(2027, 2, 20, 11);

/** A device with a clock of its own kind in a hall whose true time the test keeps. All in real milliseconds. */
class FakeDevice {
  real = 0;
  #steady = 0;
  readonly time: HallTime;
  readonly #drift: number;
  readonly #rate: number;

  /** @param drift milliseconds that its steady clock gains in a second */
  constructor(ownClock: number, drift = 0, rate = 1) {
    this.#drift = drift;
    this.#rate = rate;
    this.time = new HallTime(() => this.#steady, ownClock);
  }
  get hall(): number {
    return NOON + this.real * this.#rate;
  }
  /** How far the device is from the hall, in hall milliseconds. */
  get error(): number {
    return this.time.now() - this.hall;
  }
  passes(ms: number): void {
    this.real += ms;
    this.#steady += ms * (1 + this.#drift / 1000);
  }
  /** Real time goes on; a steady clock stands still in the sleep of some devices. */
  sleeps(ms: number): void {
    this.real += ms;
  }
  asks(up: number, down: number): void {
    const asked = this.#steady;
    this.passes(up);
    const clock = { now: this.hall, rate: this.#rate };
    this.passes(down);
    this.time.sample(clock, this.#steady - asked);
  }
}

describe('the hall time of a device', () => {
  test('is right at the first answer, though its own clock is a day off', () => {
    const device = new FakeDevice(NOON - DAY);
    expect(device.error).toBe(-DAY);
    device.asks(20, 20);
    expect(device.error).toBe(0);
    device.passes(3_600_000);
    expect(device.error).toBe(0);
  });
  test('believes the quickest answer', () => {
    const device = new FakeDevice(0);
    device.asks(400, 20);
    expect(device.error).toBe(190);
    device.asks(15, 5);
    expect(device.error).toBe(5);
    device.asks(20, 300);
    expect(device.error).toBe(5);
  });
  test('notices that it slept, even when the answer comes slowly', () => {
    const device = new FakeDevice(0);
    device.asks(2, 2);
    device.sleeps(600_000);
    expect(device.error).toBe(-600_000);
    device.asks(700, 700);
    expect(device.error).toBe(0);
  });
  test('keeps the rate of a rehearsal', () => {
    const device = new FakeDevice(0, 0, 20);
    device.asks(10, 10);
    device.passes(60_000);
    expect(device.error).toBe(0);
  });
});

const device = fc.record({
  ownClock: fc.integer({ min: -DAY, max: DAY }).map((off) => NOON + off),
  // Crystals of phones are off by up to 0.1 ms in a second.
  drift: fc.double({ min: -0.1, max: 0.1, noNaN: true }),
  life: fc.array(
    fc.record({
      awake: fc.integer({ min: 0, max: 300_000 }),
      asleep: fc.constantFrom(0, 0, 0, 5_000, 1_800_000),
      delays: fc.array(fc.tuple(fc.integer({ min: 1, max: 450 }), fc.integer({ min: 1, max: 450 })), {
        minLength: 3,
        maxLength: 3,
      }),
    }),
    { minLength: 1, maxLength: 20 },
  ),
});
type Life = (typeof device)['generate'] extends (...args: never[]) => { value: infer T } ? T : never;

/** Lives through a day on bad wifi; after each time that it asked, its error. */
function errors({ ownClock, drift, life }: Life): number[] {
  const one = new FakeDevice(ownClock, drift);
  for (const [up, down] of life[0]?.delays ?? []) one.asks(up, down);
  return life.flatMap(({ awake, asleep, delays }) => {
    one.passes(awake);
    const before = one.error;
    one.sleeps(asleep);
    for (const [up, down] of delays) one.asks(up, down);
    return [before, one.error];
  });
}

test('two devices differ by less than a second all day, on bad wifi, with drift, sleep and clocks a day off', () => {
  fc.assert(
    fc.property(device, device, (a, b) => {
      const worst = (of: Life) => Math.max(...errors(of).map(Math.abs));
      expect(worst(a) + worst(b)).toBeLessThan(1000);
    }),
    { numRuns: 300 },
  );
});
