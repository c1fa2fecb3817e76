import type { Texts } from '../texts.ts';

/** What the hall reads on the big screens: few words, large. */
export const plenary = {
  title: 'Zaalscherm',
  whatDoesHallSay: 'Wat zegt de zaal?',
  justIn: 'Net binnen',
  wallEmpty: 'Hier lees je straks ideeën van de tafels.',
  otherThemes: 'Andere onderwerpen',
  ideasWord: { one: 'idee', other: 'ideeën' },
  ofTables: { one: 'van {count} tafel', other: 'van {count} tafels' },
  tablesWord: { one: 'tafel', other: 'tafels' },
  peopleInside: { one: 'mens binnen', other: 'mensen binnen' },
  welcomeTo: 'Welkom bij de {summit}',
  findYourTable: 'Zoek je tafel: kijk op je badge of je telefoon.',
  beginsAt: 'We beginnen om {time}',
  noBallotYet: 'Zo meteen stemmen we',
  voteOpen: 'De stemming is open.',
  voteClosed: 'De stemming is gesloten.',
  voteHow: 'Heb je een stem? Kies op de pagina van je badge.',
  chooseUpTo: { one: 'Je kiest er één.', other: 'Je kiest er hoogstens {count}.' },
  turnout: 'van {total} hebben gestemd',
  result: 'De uitslag',
  papersCounted: { one: '{count} stem geteld', other: '{count} stemmen geteld' },
  tie: {
    one: 'Gelijk geëindigd: {options}. Er is nog {count} plek.',
    other: 'Gelijk geëindigd: {options}. Er zijn nog {count} plekken.',
  },
  nothingChosen: 'Geen enkel voorstel kreeg een stem.',
  noLink: 'Dit scherm is nog niet gekoppeld.',
  noLinkHow: 'Open hier de link voor het zaalscherm. Je krijgt die van de organisatie.',
  linkEnded: 'Deze link werkt niet meer.',
  linkEndedHow: 'Vraag de organisatie om een nieuwe link voor het zaalscherm.',
} as const satisfies Texts;
