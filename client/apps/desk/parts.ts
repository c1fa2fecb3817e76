/** What a desk needs only now and then, fetched after it is usable. */
export const parts = {
  paperVote: () => import('./PaperVote.svelte'),
  countCards: () => import('./CountCards.svelte'),
  readCards: () => import('./cards/ReadCards.svelte'),
};

/** Pages of their own at the same address. */
export const kiosks = {
  vote: () => import('./KioskVote.svelte'),
  table: () => import('./Kiosk.svelte'),
};
