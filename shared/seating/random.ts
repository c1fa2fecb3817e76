/** A stream of numbers that depends on its seed alone: same seed, same seating, on every machine. */
export interface Random {
  /** From 0 up to, not including, 1. */
  next(): number;
  /** A whole number from 0 up to, not including, `n`. */
  below(n: number): number;
  /** 32 random bits as a whole number from 0. */
  bits(): number;
}

/** The stream that belongs to a seed (a whole number). */
export const seeded = (seed: number): Random => new Sfc32(seed);

/**
 * sfc32, "small fast counting", by Chris Doty-Humphrey: public domain, from PractRand 0.93
 * (pracrand.sourceforge.net). 128 bits of state; its first rounds are thrown away so that near seeds part ways.
 */
class Sfc32 implements Random {
  private a = 0;
  private b: number;
  private c: number;
  private counter = 1;

  constructor(seed: number) {
    this.b = Math.floor(seed / 2 ** 32) | 0;
    this.c = seed | 0;
    for (let i = 0; i < 15; i++) this.bits();
  }

  next(): number {
    return this.bits() / 2 ** 32;
  }

  below(n: number): number {
    return Math.floor(this.next() * n);
  }

  bits(): number {
    const out = (this.a + this.b + this.counter) | 0;
    this.counter = (this.counter + 1) | 0;
    this.a = this.b ^ (this.b >>> 9);
    this.b = (this.c + (this.c << 3)) | 0;
    this.c = (((this.c << 21) | (this.c >>> 11)) + out) | 0;
    return out >>> 0;
  }
}

/** Puts the list in a random order, in place, and returns it. */
export function shuffle<T>(list: T[], random: Random): T[] {
  for (let i = list.length - 1; i > 0; i--) {
    const j = random.below(i + 1);
    [list[i], list[j]] = [list[j]!, list[i]!];
  }
  return list;
}
