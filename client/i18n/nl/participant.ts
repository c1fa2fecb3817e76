import type { Texts } from '../texts.ts';

/** What a resident reads on his own phone: where do I sit, and what do I vote. */
export const participant = {
  title: 'Mijn burgertop',
  noNetwork: 'Even geen verbinding. We proberen het vanzelf opnieuw.',

  yourTable: 'Jouw tafel',
  nowBusy: 'Nu: {step}',
  laterOn: 'Straks: {step}',
  tableIn: 'Tafel {number}, {room}',
  theme: 'Thema: {theme}',
  works: 'Je werkt vandaag mee, dus hier staat geen plaats.',
  noSeatYet: 'Je plaats volgt',
  noSeatYetHint: 'Dit scherm past zich vanzelf aan.',
  unplaced: 'Je hebt voor deze ronde nog geen plaats',
  unplacedHint: 'Vraag het bij de balie. We zoeken een tafel voor je.',
  moved: 'Je hebt een andere tafel gekregen: tafel {number}.',
  understood: 'Ik heb het gezien',
  roundsTitle: 'Jouw tafels vandaag',
  noTable: 'nog geen tafel',
  withoutTable: 'geen tafel',
  here: 'Fijn dat je er bent. Je bent aangemeld.',
  notHere: 'Welkom. Laat je badge zien bij de balie, dan ben je aangemeld.',
  notBegun: 'De burgertop begint zo',
  betweenSteps: 'We gaan zo verder',
  dayOver: 'De burgertop is afgelopen',
  thanks: 'Dank je wel dat je er was.',
  ideasSoFar: { one: '{count} idee tot nu toe', other: '{count} ideeën tot nu toe' },

  noBadge: 'Scan je badge',
  noBadgeHint:
    'Houd de camera van je telefoon voor de QR-code op je badge. Dan zie je hier aan welke tafel je zit.',
  codeInstead: 'Geen badge-link? Typ je code',
  codeLabel: 'Code op je badge',
  codeHint: 'Acht letters en cijfers.',
  findTable: 'Zoek mijn tafel',
  linkGone: 'Deze link werkt niet meer',
  linkGoneHint: 'Vraag bij de balie om een nieuwe badge.',
} as const satisfies Texts;
