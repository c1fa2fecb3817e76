import { loadBallotTexts } from '../../ballots/texts.ts';
import { withStore } from './dayLive.ts';
import { i18n, withRefusals } from './i18n.ts';

/** A ballot with its words: one that came without them would grow under somebody's finger. */
export { default } from './Ballot.svelte';

await Promise.all([loadBallotTexts(i18n), withRefusals(), withStore()]);
