import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'My summit',
  noNetwork: 'No connection for now. We will keep trying.',

  yourTable: 'Your table',
  nowBusy: 'Now: {step}',
  laterOn: 'Next: {step}',
  tableIn: 'Table {number}, {room}',
  theme: 'Theme: {theme}',
  works: 'You are working here today, so no seat is shown.',
  noSeatYet: 'Your seat will follow',
  noSeatYetHint: 'This screen updates by itself.',
  unplaced: 'You have no seat in this round yet',
  unplacedHint: 'Ask at the reception desk. We will find a table for you.',
  moved: 'You have been given another table: table {number}.',
  understood: 'I have seen it',
  roundsTitle: 'Your tables today',
  noTable: 'no table yet',
  withoutTable: 'no table',
  here: 'Good to see you. You are checked in.',
  notHere: 'Welcome. Show your badge at the reception desk to check in.',
  notBegun: 'The summit is about to begin',
  betweenSteps: 'We continue in a moment',
  dayOver: 'The summit is over',
  thanks: 'Thank you for being here.',
  ideasSoFar: { one: '{count} idea so far', other: '{count} ideas so far' },

  noBadge: 'Scan your badge',
  noBadgeHint:
    'Point the camera of your phone at the QR code on your badge. Then you will see here at which table you sit.',
  codeInstead: 'No badge link? Type your code',
  codeLabel: 'Code on your badge',
  codeHint: 'Eight letters and digits.',
  findTable: 'Find my table',
  linkGone: 'This link no longer works',
  linkGoneHint: 'Ask for a new badge at the reception desk.',
};
