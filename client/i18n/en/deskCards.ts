import type { deskCards as dutch } from '../nl/deskCards.ts';
import type { Translation } from '../texts.ts';

export const deskCards: Translation<typeof dutch> = {
  cardsTitle: 'Read in cards from a tablet',
  cardsHow: 'A tablet that cannot send shows QR codes or saves a file. Each card counts once.',
  cardsCamera: 'Read the QR codes with the camera',
  cardsFile: 'Choose a file',
  cardsHold: 'Hold the tablet in front of the camera until all codes are read.',
  cardsProgress: '{count} of {total} codes read',
  cardsReading: 'Reading in the cards',
  cardsTaken: { one: '{count} card read in.', other: '{count} cards read in.' },
  cardsKnown: { one: '{count} card was there already.', other: '{count} cards were there already.' },
  cardsRefused: '{count} not read in: {why}',
  cardsNone: 'There are no cards in this file. Choose the file that the tablet saved.',
  cardsNoLine: 'No connection for now. The file is not read in yet. Try again in a moment.',
  cardsMixed: 'The codes do not belong together. Begin again with one tablet.',
  cardsAgain: 'Another tablet',
};
