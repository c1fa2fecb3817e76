import type { desk as dutch } from '../nl/desk.ts';
import type { Translation } from '../texts.ts';

export const desk: Translation<typeof dutch> = {
  title: 'Reception',
  findPerson: 'Name, or scan the badge',
  nobodyFound: 'Nobody found. Check the spelling, or try the last name only.',
  welcome: 'Welcome, {name}',
  checkIn: 'Check in',
  undoCheckIn: 'Not checked in after all',
  arrivedAt: 'checked in at {time}',
  seatAt: 'Table {number}, {room}',
  noSeat: 'No seat yet',
  newBadge: 'Give a new badge',
  inside: { one: '{count} person inside', other: '{count} people inside' },
  ofExpected: 'of {count} expected',
};
