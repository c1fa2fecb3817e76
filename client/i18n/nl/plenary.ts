import type { Texts } from '../texts.ts';

/** What the hall reads on the big screens: few words, large. */
export const plenary = {
  title: 'Zaalscherm',
  whatDoesHallSay: 'Wat zegt de zaal?',
  justIn: 'Net binnen',
  fromTable: 'Tafel {number} · {theme}',
  ideasWord: 'ideeën',
  ofTables: 'van {total} tafels',
  peopleInside: 'mensen binnen',
  findYourTable: 'Zoek je tafel: kijk op je badge of je telefoon.',
  voteOpen: 'De stemming is open',
  voteHow: 'Scan de code op je badge en kies.',
  turnout: '{voted} van {total} hebben gestemd',
  result: 'De uitslag',
} as const satisfies Texts;
