import type { BallotOption } from '../../shared/facts/ballots.ts';

/** What stands on a card: the options behind its numbers, or the number that is none of the ballot's. */
export type CardReading = { choice: string[] } | { wrong: string };

/** Reads "1, 4 7" as the first, fourth and seventh option of the ballot; a number said twice is two stickers. */
export function readNumbers(text: string, options: readonly BallotOption[]): CardReading {
  const choice: string[] = [];
  for (const number of text.split(/[\s,;.+]+/).filter((part) => part !== '')) {
    const option = /^\d{1,3}$/.test(number) ? options[Number(number) - 1] : undefined;
    if (option === undefined) return { wrong: number };
    choice.push(option.id);
  }
  return { choice };
}
