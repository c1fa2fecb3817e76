/** Longer than this nobody waits for letters: what is shown then is shown in the stand-in's, and may move once. */
const LONGEST_MS = 2000;

/** Resolves when the letters of all words that stand on the page are here, or do not come soon. */
export const lettersHere = (): Promise<unknown> =>
  Promise.race([document.fonts.ready, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))]);
