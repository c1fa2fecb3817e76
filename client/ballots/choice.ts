/**
 * The choice after a tap. A full paper takes no more, but where one may be chosen the new one takes the place of the old.
 * Keeps the order of tapping.
 */
export function tapped(choice: readonly string[], option: string, most: number): string[] {
  if (choice.includes(option)) return choice.filter((one) => one !== option);
  if (most === 1) return [option];
  return choice.length < most ? [...choice, option] : [...choice];
}

/** How many stickers an option has; a choice holds each sticker by itself. */
export const stickersOn = (choice: readonly string[], option: string): number =>
  choice.filter((one) => one === option).length;

/** The choice with one sticker more or less on an option, as far as there are any. */
export function stuck(choice: readonly string[], option: string, by: 1 | -1, most: number): string[] {
  if (by === 1) return choice.length < most ? [...choice, option] : [...choice];
  const at = choice.lastIndexOf(option);
  return at === -1 ? [...choice] : choice.toSpliced(at, 1);
}

/** A receipt as people can compare it by eye: its first eight characters, in two groups. */
export const proofOf = (receipt: string): string => `${receipt.slice(0, 4)} ${receipt.slice(4, 8)}`;
