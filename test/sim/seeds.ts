import { TORTURE } from '../support/torture.ts';

/**
 * Seeds that run first, for ever, by what they notice: each failed when the core was broken that way, by mistake or on
 * purpose. A seed that breaks a promise is added here with what it found.
 */
export const FOUND: Record<string, number> = {
  'an answer before the batch hides a saved idea': 55,
  'an answer before the disk': 23,
  'a batch before the disk': 26,
  'command ids forgotten at a restart': 20,
  'ids of ideas that nobody checks': 136,
  'a failed write that lives on in memory': 56,
  'a failed write that had reached the disk': 59,
  'a command sent before the one it rests on': 6,
  'a failing disk held against the command': 137,
  'words offered again before their idea was, after an older copy was put back': 925,
};

/** How many things happen in a simulated stretch of the day. */
export const STEPS = 220;
/** Seeds of each of the two files, so that two processors share the work. */
export const EACH = TORTURE ? 20_000 : 500;
