import type { Texts } from '../texts.ts';

/** What the organiser reads: lists, programme, settings, report. */
export const organiser = {
  title: 'Organisatie',
  peoplePage: 'Deelnemers',
  tablesPage: 'Tafels',
  programmePage: 'Draaiboek',
  seatingPage: 'Plaatsen',
  reportPage: 'Verslag',
  dropList: 'Sleep een lijst hierheen, of kies een bestand',
  chooseFile: 'Kies een bestand',
  line: 'regel {line}',
  readIn: 'Lees de lijst in',
  makeProposal: 'Maak een voorstel',
  useProposal: 'Neem dit voorstel over',
} as const satisfies Texts;
