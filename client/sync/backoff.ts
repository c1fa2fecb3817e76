const FIRST_MS = 200;
const MAX_MS = 5000;

/**
 * Waiting time before try `n` (from 0): full jitter over a range that doubles, as in "Exponential Backoff And Jitter"
 * (AWS Architecture Blog, 2015), so that a thousand devices do not come back in the same breath.
 * @param random a number from 0 to 1
 */
export const backoff = (n: number, random: number): number =>
  FIRST_MS / 2 + random * Math.min(MAX_MS, FIRST_MS * 2 ** Math.min(n, 10));
