import type { sheetPhone as dutch } from '../nl/sheetPhone.ts';
import type { Translation } from '../texts.ts';

export const sheetPhone: Translation<typeof dutch> = {
  sheetTitle: 'Explanation for who takes part',
  sheetAim: 'Here you see at which table you sit. When there is a vote, you vote here.',
  sheetAct:
    'Before each round, look at the large number below “Your table”. “Your tables today” shows the rest of your day. If anything changes, this page follows by itself.',
  sheetQuestion1: 'My phone is empty, or I would rather not use it.',
  sheetAnswer1:
    'That is fine. Show your badge at the reception desk. They look up your table there, and you can vote there too.',
  sheetQuestion2: 'I have lost my badge.',
  sheetAnswer2:
    'Go to the reception desk and say your name. You get a new badge. The old one then no longer works.',
  sheetQuestion3: 'Can anybody see what I vote?',
  sheetAnswer3:
    'Your name and your choice are kept apart. At a vote, “How secret is this?” tells you what that means.',
  sheetQuestion4: 'I have no connection for a while.',
  sheetAnswer4:
    'What you see stays, but it may have changed since. Your phone keeps a vote until there is a connection again.',
  sheetQuestion5: 'I would rather read another language or other colours.',
  sheetAnswer5:
    'Choose your language at the bottom of the page. There you also choose other colours, such as a dark screen or more contrast.',
};
