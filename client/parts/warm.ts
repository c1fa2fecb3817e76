import { whenIdle } from './whenIdle.ts';

/** So long after a page is usable nobody is kept waiting by what it fetches. */
export const WARM_MS = 4000;

/**
 * Brings parts of a page to this device before a cut can come. One after the other, between taps and letters: together
 * they hold a slow tablet up for a quarter of a second.
 * @param parts what fetches each of them
 * @param ms how long to wait first
 * @param done called when they are there
 * @returns what calls it off
 */
export function warm(parts: readonly (() => Promise<unknown>)[], ms = WARM_MS, done = () => {}): () => void {
  let off = false;
  const timer = setTimeout(async () => {
    try {
      for (const load of parts) {
        await whenIdle();
        if (off) return;
        await load();
      }
      if (!off) done();
    } catch {
      // Without a line they come when they are wanted, or at the next try.
    }
  }, ms);
  return () => {
    off = true;
    clearTimeout(timer);
  };
}
