import type { organiser as dutch } from '../nl/organiser.ts';
import type { Translation } from '../texts.ts';

export const organiser: Translation<typeof dutch> = {
  title: 'Organisers',
  peoplePage: 'People',
  tablesPage: 'Tables',
  programmePage: 'Programme',
  seatingPage: 'Seating',
  reportPage: 'Report',
  dropList: 'Drop a list here, or choose a file',
  chooseFile: 'Choose a file',
  line: 'line {line}',
  readIn: 'Read the list in',
  makeProposal: 'Make a proposal',
  useProposal: 'Use this proposal',
};
