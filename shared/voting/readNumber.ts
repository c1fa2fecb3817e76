import { type Fraction, readFraction } from './fraction.ts';
import { VotingError } from './problem.ts';
import type { Numeral } from './types.ts';

/** A number of 0 or more. @throws VotingError */
export function readNumber(
  value: Numeral,
  code: 'weight' | 'points' | 'cost' | 'budget',
  place: { ballot?: number; option?: string } = {},
): Fraction {
  const read = readFraction(value);
  if (read === null || read.n < 0n) throw new VotingError(code, { ...place, text: String(value) });
  return read;
}
