import type { participant as dutch } from '../nl/participant.ts';
import type { Translation } from '../texts.ts';

export const participant: Translation<typeof dutch> = {
  title: 'My summit',
  yourTable: 'Your table',
  inRoom: 'in {room}',
  noSeatYet: 'Your seat will follow. This screen updates by itself.',
  askDesk: 'Not sure? Ask at the reception desk.',
  nowBusy: 'Now: {step}',
  nextRound: 'Next: table {number}, {room}',
  theme: 'Theme',
  showBadge: 'Show my badge',
  badgeHint: 'Show this code at the reception desk or at your table.',
  voteNow: 'Vote now',
  chooseOne: 'Choose one.',
  chooseUpTo: { one: 'Choose {count}.', other: 'Choose at most {count}.' },
  giveVote: 'Give my vote',
  voteWaiting: 'Your vote is on this phone and leaves as soon as there is a connection.',
  voteCounted: 'Your vote is counted.',
  voteSecret: 'Nobody can see what you chose.',
  result: 'The result',
  thanks: 'Thank you for being here.',
};
