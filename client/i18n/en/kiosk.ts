import type { kiosk as dutch } from '../nl/kiosk.ts';
import type { Translation } from '../texts.ts';

export const kiosk: Translation<typeof dutch> = {
  seatTitle: 'At which table do you sit?',
  seatNext: 'Next? Hold your badge here.',
  seatYours: 'Your table',
  seatAt: 'Table {number}, {room}',
  seatLater: 'After that',
  seatNone: 'You have no seat yet. Ask at the reception, we will find you a table.',
  seatWorks: 'You have no table of your own.',
  seatOver: 'There are no more rounds today.',
  seatWait: 'The names are not here yet. Please wait a moment.',
};
