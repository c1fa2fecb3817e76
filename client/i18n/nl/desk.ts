import type { Texts } from '../texts.ts';

/** What the people at the reception desk read. */
export const desk = {
  title: 'Ontvangst',
  findPerson: 'Naam, of scan de badge',
  nobodyFound: 'Niemand gevonden. Kijk naar de spelling, of probeer alleen de achternaam.',
  welcome: 'Welkom, {name}',
  checkIn: 'Meld aan',
  undoCheckIn: 'Toch niet aangemeld',
  arrivedAt: 'aangemeld om {time}',
  seatAt: 'Tafel {number}, {room}',
  noSeat: 'Nog geen plaats',
  newBadge: 'Geef een nieuwe badge',
  inside: { one: '{count} persoon binnen', other: '{count} mensen binnen' },
  ofExpected: 'van {count} verwacht',
} as const satisfies Texts;
