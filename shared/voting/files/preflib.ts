import type { Ballot, Numeral } from '../types.ts';
import { type ElectionFile, ElectionFileError } from './file.ts';

const COUNT = /^# NUMBER ALTERNATIVES:\s*(\d+)/i;
/** How many voters, and the first category: options between braces, or one without. */
const VOTES = /^(\d+(?:\.\d+)?)\s*:\s*(?:\{([^}]*)\}|(\d+))/;

/**
 * Reads the `.cat` format of PrefLib (Mattei and Walsh, "PrefLib", ADT 2013): options in categories. Those in the first
 * category are approved. Options are numbered from 1.
 * @throws ElectionFileError
 */
export function readPreflibCategories(text: string): ElectionFile {
  const lines = text.split(/\r?\n/);
  const count = lines.map((line) => COUNT.exec(line)?.[1]).find((found) => found !== undefined);
  if (count === undefined) throw new ElectionFileError('section', 'NUMBER ALTERNATIVES');
  const ballots = lines.flatMap((line, i) =>
    line === '' || line.startsWith('#') ? [] : [readVotes(line, i + 1)],
  );
  return {
    election: { options: Array.from({ length: Number(count) }, (_, i) => String(i + 1)), ballots },
    asWritten: Number,
    notes: ['first-category'],
  };
}

function readVotes(line: string, number: number): Ballot & { weight: Numeral } {
  const [, weight, several, one] = VOTES.exec(line) ?? [];
  if (weight === undefined) throw new ElectionFileError('csv', line, number);
  const first = one ?? several ?? '';
  return {
    weight,
    approve: first.split(',').flatMap((option) => (option.trim() === '' ? [] : [option.trim()])),
  };
}
