import type { Texts } from '../texts.ts';

/** On the tablet of a table: asking for help, and how long still. */
export const help = {
  askHelp: 'Hulp vragen',
  askTitle: 'Waarmee kunnen we helpen?',
  askHint: 'Tik aan wat er is. Dan komt er iemand van het vloerteam naar je toe.',
  askTechnology: 'Techniek',
  askTechnologyHint: 'De tablet of iets anders werkt niet',
  askLanguage: 'Taal',
  askLanguageHint: 'We begrijpen elkaar niet goed',
  askTension: 'Spanning aan tafel',
  askTensionHint: 'Het gesprek loopt vast of wordt fel',
  askCare: 'Zorg voor iemand',
  askCareHint: 'Iemand voelt zich niet goed',
  helpState: 'Hulp',
  helpAsked: 'Hulp gevraagd: {reason}',
  helpSeen: 'Het vloerteam ziet je vraag.',
  helpHere: 'Je vraag staat nog op deze tablet. Steek even je hand op.',
  helpComes: '{name} komt eraan',
  someoneComes: 'Er komt iemand aan',
  notNeeded: 'Niet meer nodig',
  solved: 'Het is opgelost',
  helpNotTaken: 'Je vraag kwam niet aan: {why}',
  nudgeFive: 'Nog vijf minuten',
  nudgeOne: 'Nog één minuut',
  nudgeFiveHint: 'Tijd om af te ronden.',
  nudgeOneHint: 'Bewaar de laatste kaart.',
} as const satisfies Texts;
