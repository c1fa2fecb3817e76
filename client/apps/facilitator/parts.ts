import { whenIdle } from '../../ui/whenIdle.ts';
import { withPartTexts } from './texts.ts';

const withTexts = <T>(part: Promise<T>): Promise<T> =>
  Promise.all([part, withPartTexts()]).then(([one]) => one);

/** Parts of the screen that are fetched after it is usable, each with its texts. */
export const parts = {
  proposal: () => withTexts(import('./proposal/ProposalPart.svelte')),
  forms: () => withTexts(import('./forms/PaperForm.svelte')),
  parked: () => withTexts(import('./Parked.svelte')),
  along: () => withTexts(import('./along/TakeAlong.svelte')),
  vote: () => withTexts(import('./vote/TableVote.svelte')),
  follow: () => withTexts(import('./along/Follow.svelte')),
};

/** So long after the page is usable nobody is kept waiting by it. */
export const WARM_MS = 4000;

/**
 * Brings the parts to this device before a cut can come: without HTTPS there is no service worker that did. One after
 * the other, between taps and letters: together they hold a slow tablet up for a quarter of a second.
 * @param ms how long to wait first
 * @param done called when they are there
 * @returns what calls it off
 */
export function warmParts(ms: number, done: () => void): () => void {
  let off = false;
  const timer = setTimeout(async () => {
    try {
      for (const load of Object.values(parts)) {
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
