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
 * Brings the parts to this device before a cut can come: without HTTPS there is no service worker that did.
 * @param ms how long to wait first
 * @param done called when they are there
 * @returns what calls it off
 */
export function warmParts(ms: number, done: () => void): () => void {
  const timer = setTimeout(() => {
    Promise.all(Object.values(parts).map((load) => load())).then(done, () => {});
  }, ms);
  return () => clearTimeout(timer);
}
