import { type Fraction, lcm } from './fraction.ts';
import { VotingError } from './problem.ts';
import { readNumber } from './readNumber.ts';
import type { Ballot } from './types.ts';

/** A ballot by the numbers of the options it supports. */
export interface Sheet {
  /** Equal ballots have equal keys. */
  key: string;
  /** Rising. */
  options: Int32Array;
  /** Points of each of them, above 0; absent on ballots that approve. */
  points?: bigint[];
}

export interface Sheets {
  sheets: readonly Sheet[];
  /** Points are in units of `1 / pointUnit`. */
  pointUnit: bigint;
}

type NumberOf = (option: string, ballot: number) => number;

/** Reads what ballots say. @throws VotingError */
export function readSheets(ids: readonly string[], ballots: readonly Ballot[]): Sheets {
  const numbers = new Map(ids.map((id, i) => [id, i]));
  const numberOf = (option: string, ballot: number): number => {
    const number = numbers.get(option);
    if (number === undefined) throw new VotingError('option-unknown', { option, ballot });
    return number;
  };
  return ballots.some(({ points }) => points !== undefined)
    ? readPoints(ballots, numberOf)
    : { sheets: readApprovals(ids.length, ballots, numberOf), pointUnit: 1n };
}

/** Bits of a letter in the key of a ballot: no letter of so few is half of a pair. */
const BITS = 15;

/** An option that stands on a ballot twice is approved once. */
function readApprovals(options: number, ballots: readonly Ballot[], numberOf: NumberOf): Sheet[] {
  const known = new Map<string, Sheet>();
  return ballots.map(({ approve = [] }, i) => {
    const marks = new Uint16Array(Math.ceil(options / BITS));
    for (const option of approve) {
      const number = numberOf(option, i + 1);
      marks[Math.floor(number / BITS)]! |= 1 << (number % BITS);
    }
    const key = Array.from(marks, (bits) => String.fromCharCode(bits)).join('');
    const sheet = known.get(key) ?? { key, options: numbersOf(marks) };
    known.set(key, sheet);
    return sheet;
  });
}

function numbersOf(marks: Uint16Array): Int32Array {
  const numbers: number[] = [];
  for (let place = 0; place < marks.length; place++)
    for (let bits = marks[place]!; bits !== 0; bits &= bits - 1)
      numbers.push(place * BITS + 31 - Math.clz32(bits & -bits));
  return Int32Array.from(numbers);
}

interface Mark {
  option: number;
  value: Fraction;
}

function readPoints(ballots: readonly Ballot[], numberOf: NumberOf): Sheets {
  let pointUnit = 1n;
  const read = ballots.map(({ approve, points = {} }, i): Mark[] => {
    const ballot = i + 1;
    if (approve !== undefined) throw new VotingError('points-mixed', { ballot });
    const marks = Object.entries(points).map(([option, value]) => ({
      option: numberOf(option, ballot),
      value: readNumber(value, 'points', { ballot, option }),
    }));
    for (const { value } of marks) pointUnit = lcm(pointUnit, value.d);
    return marks.filter(({ value }) => value.n > 0n).sort((a, b) => a.option - b.option);
  });
  return { sheets: read.map((marks) => pointSheet(marks, pointUnit)), pointUnit };
}

function pointSheet(marks: readonly Mark[], pointUnit: bigint): Sheet {
  const options = Int32Array.from(marks, ({ option }) => option);
  const points = marks.map(({ value: { n, d } }) => n * (pointUnit / d));
  return { key: `${options};${points}`, options, points };
}
