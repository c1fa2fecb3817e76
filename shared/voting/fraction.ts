/**
 * Exact rational numbers. `d` is above 0; `n / d` need not be in lowest terms. `about` is the same number as a double,
 * wrong by at most a few units in the last place.
 */
export interface Fraction {
  readonly n: bigint;
  readonly d: bigint;
  readonly about: number;
}

/** From here on a bigint may be no finite double. */
const LARGE = 1n << 1000n;
const DIGITS = 16;

export const fraction = (n: bigint, d = 1n): Fraction => ({ n, d, about: quotient(n, d) });
export const ZERO = fraction(0n);

function quotient(n: bigint, d: bigint): number {
  if (n < LARGE && n > -LARGE && d < LARGE) return Number(n) / Number(d);
  const [top, bottom] = [leading(n < 0n ? -n : n), leading(d)];
  return ((n < 0n ? -top.digits : top.digits) / bottom.digits) * 16 ** (top.places - bottom.places);
}

/** The first digits of a large number, and how many hexadecimal places follow. */
function leading(value: bigint): { digits: number; places: number } {
  const text = value.toString(16);
  return { digits: Number(`0x${text.slice(0, DIGITS)}`), places: Math.max(0, text.length - DIGITS) };
}

/** Doubles that differ by more than this, relatively, belong to numbers that differ: far above what `about` is wrong by. */
const SURELY = 1e-9;
/** Below this a double has fewer digits. */
const TINY = 1e-280;

/** Below 0 when `a < b`, 0 when equal, above 0 when `a > b`: by doubles where they leave no doubt, else exactly. */
export function compare(a: Fraction, b: Fraction): number {
  const apart = a.about - b.about;
  const size = Math.max(Math.abs(a.about), Math.abs(b.about));
  if (size > TINY && Math.abs(apart) > SURELY * size) return apart;
  const exact = a.n * b.d - b.n * a.d;
  return exact < 0n ? -1 : exact > 0n ? 1 : 0;
}

export const add = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.d - b.n * a.d, a.d * b.d);
export const times = (a: Fraction, b: Fraction): Fraction => fraction(a.n * b.n, a.d * b.d);
export const negative = (a: Fraction): Fraction => ({ n: -a.n, d: a.d, about: -a.about });

export function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b < 0n ? -b : b];
  while (y !== 0n) [x, y] = [y, x % y];
  return x;
}

/** Least common multiple of two numbers above 0. */
export const lcm = (a: bigint, b: bigint): bigint => (a % b === 0n ? a : (a / gcd(a, b)) * b);

/** The same number in lowest terms. */
export function reduced({ n, d, about }: Fraction): Fraction {
  const common = gcd(n, d);
  return common === 1n ? { n, d, about } : { n: n / common, d: d / common, about };
}

/** `3`, `3/8`: the same number has the same text only in lowest terms. */
export const textOf = ({ n, d }: Fraction): string => (d === 1n ? `${n}` : `${n}/${d}`);

const DECIMAL = /^([+-]?)(\d*)(?:\.(\d*))?(?:e([+-]?\d{1,3}))?$/i;
const RATIO = /^([+-]?\d+)\s*\/\s*(\d+)$/;

/** Reads `3`, `0.25`, `1e3` or `1/3` exactly, in lowest terms; null when it is no number. */
export function readFraction(value: number | string): Fraction | null {
  const text = String(value).trim();
  const ratio = RATIO.exec(text);
  if (ratio) {
    const d = BigInt(ratio[2] ?? 0);
    return d === 0n ? null : reduced(fraction(BigInt(ratio[1] ?? 0), d));
  }
  const [, sign, whole = '', rest = '', power = '0'] = DECIMAL.exec(text) ?? [];
  if (sign === undefined || whole + rest === '') return null;
  const digits = BigInt(whole + rest) * (sign === '-' ? -1n : 1n);
  const places = Number(power) - rest.length;
  return places >= 0
    ? fraction(digits * 10n ** BigInt(places))
    : reduced(fraction(digits, 10n ** BigInt(-places)));
}
