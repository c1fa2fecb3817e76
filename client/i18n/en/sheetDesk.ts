import type { sheetDesk as dutch } from '../nl/sheetDesk.ts';
import type { Translation } from '../texts.ts';

export const sheetDesk: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for the desk',
  sheetAim: 'You let guests in and tell them at which table they sit.',
  sheetAct:
    'Scan the badge. The guest is then checked in, and you read the table and the room at once. After that the field is empty for the next one.',
  sheetQuestion1: 'Somebody has no badge.',
  sheetAnswer1:
    'Type a few letters of the name and press Enter. Is the badge lost? Choose “Lost badge” and give a new one. The old one stops working.',
  sheetQuestion2: 'Somebody is not on the list.',
  sheetAnswer2:
    'Choose “New guest”, fill in the name and give a badge. The system looks for a seat that fits.',
  sheetQuestion3: 'Somebody brings a child or a helper.',
  sheetAnswer3: 'Choose “Brings somebody” at the guest. They will sit together.',
  sheetQuestion4: 'The screen says “Provisional”.',
  sheetAnswer4: 'This device has no connection for now. Carry on: what you do is sent later.',
  sheetQuestion5: 'I checked in the wrong person.',
  sheetAnswer5: 'Choose “Not checked in after all” at that person. It does no harm.',
};
