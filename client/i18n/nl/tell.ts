import type { Texts } from '../texts.ts';

/** A short line to the tablets, by whoever directs the day. */
export const tell = {
  tell: 'Bericht aan tafels',
  tellWords: 'Bericht',
  tellExample: 'Bijvoorbeeld: Over vijf minuten lezen we terug.',
  tellTo: 'Aan wie?',
  tellSend: 'Stuur naar de tablets',
  tellSent: 'Het bericht staat op de tablets.',
  tellOffline:
    'Er is nu geen verbinding. Wat je schreef blijft hier staan. Stuur het zodra de verbinding terug is.',
  tellMissing: 'Schrijf eerst een bericht.',
  tellAll: 'Alle zalen',
} as const satisfies Texts;
