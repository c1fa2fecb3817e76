import type { Texts } from '../texts.ts';

/** At the door of a page for those who work at the summit. */
export const entrance = {
  noLinkTitle: 'Open deze pagina met een link',
  revokedTitle: 'Deze link werkt niet meer',
  refusedTitle: 'Dit ging niet goed',
} as const satisfies Texts;
