/** Longer than this nobody waits for the first view. */
const LONGEST_MS = 2000;

/** Resolves when something came, or does not come soon: then what is there is shown without it. */
export const soon = (coming: Promise<unknown>): Promise<unknown> =>
  Promise.race([coming, new Promise((resolve) => setTimeout(resolve, LONGEST_MS))]);
