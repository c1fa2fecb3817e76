import { InvalidArgumentError } from 'commander';

/** A parser for a flag that must be a whole number within bounds; the message completes "argument '…' is invalid." */
export const wholeNumber =
  (least: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most)
      throw new InvalidArgumentError(`Give a whole number from ${least} to ${most}.`);
    return value;
  };

/** The same for any number above `above`. */
export const numberWithin =
  (above: number, most: number) =>
  (text: string): number => {
    const value = Number(text);
    if (text.trim() === '' || !(value > above && value <= most))
      throw new InvalidArgumentError(`Give a number above ${above} and at most ${most}.`);
    return value;
  };
