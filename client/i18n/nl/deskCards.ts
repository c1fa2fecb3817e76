import type { Texts } from '../texts.ts';

/** At the desk: reading in the cards of a tablet that cannot send them. */
export const deskCards = {
  cardsTitle: 'Lees kaarten in van een tablet',
  cardsHow:
    'Een tablet die niets kan versturen, laat QR-codes zien of bewaart een bestand. Elke kaart telt één keer.',
  cardsCamera: 'Lees de QR-codes met de camera',
  cardsFile: 'Kies een bestand',
  cardsHold: 'Houd de tablet voor de camera, tot alle codes gelezen zijn.',
  cardsProgress: '{count} van {total} codes gelezen',
  cardsReading: 'De kaarten worden ingelezen',
  cardsTaken: { one: '{count} kaart ingelezen.', other: '{count} kaarten ingelezen.' },
  cardsKnown: { one: '{count} kaart was er al.', other: '{count} kaarten waren er al.' },
  cardsRefused: '{count} niet ingelezen: {why}',
  cardsNone: 'In dit bestand staan geen kaarten. Kies het bestand dat de tablet heeft bewaard.',
  cardsNoLine: 'Even geen verbinding. Het bestand is nog niet ingelezen. Probeer het straks opnieuw.',
  cardsMixed: 'De codes horen niet bij elkaar. Begin opnieuw met één tablet.',
  cardsAgain: 'Nog een tablet',
} as const satisfies Texts;
