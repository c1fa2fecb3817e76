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

/** Seldom wanted, and never of a table that is open. */
export const pairing = () => import('./Pairing.svelte');
