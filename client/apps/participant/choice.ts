/**
 * The choice after a tap. A full paper takes no more, but where one may be chosen the new one takes the place of the old.
 * Keeps the order of tapping.
 */
export function tapped(choice: readonly string[], option: string, choose: number): string[] {
  if (choice.includes(option)) return choice.filter((one) => one !== option);
  if (choose === 1) return [option];
  return choice.length < choose ? [...choice, option] : [...choice];
}
