/** Seeds that once broke a promise, by what they found. They run first, for ever. */
export const FOUND: Record<string, number> = {};

/** How long a simulated stretch of the day is. */
export const STEPS = 220;
/** Seeds of each of the two files, so that two processors share the work. */
export const EACH = 2000;
