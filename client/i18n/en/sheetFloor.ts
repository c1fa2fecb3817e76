import type { sheetFloor as dutch } from '../nl/sheetFloor.ts';
import type { Translation } from '../texts.ts';

export const sheetFloor: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the floor team',
  sheetAim: 'You help tables that need somebody.',
  sheetAct:
    'When a table asks for help, tap “I am going” and walk there. The table reads who is coming. Tap “Done” when it is solved.',
  sheetQuestion1: 'Somebody else is going already. Do I go too?',
  sheetAnswer1: 'No. With each call you see who is going, so that nobody comes twice.',
  sheetQuestion2: 'I cannot go after all.',
  sheetAnswer2: 'Tap “I cannot go after all”. The call is then open again for the others.',
  sheetQuestion3: 'What is a silent table?',
  sheetAnswer3:
    'A table that has not written a card for a while although a round is running. It need not be bad. Walk past.',
  sheetQuestion4: 'A tablet is offline or empty.',
  sheetAnswer4:
    'What the table wrote stays on that tablet. Put another one there and pair it with the QR code on the table sign.',
  sheetQuestion5: 'How do I reach all tables?',
  sheetAnswer5: 'Ask the director, who can put a message on all tables. It stays until somebody reads it.',
};
