import type { plenary as dutch } from '../nl/plenary.ts';
import type { Translation } from '../texts.ts';

export const plenary: Translation<typeof dutch> = {
  title: 'Hall screen',
  whatDoesHallSay: 'What does the hall say?',
  justIn: 'Just in',
  fromTable: 'Table {number} · {theme}',
  ideasWord: 'ideas',
  ofTables: 'of {total} tables',
  peopleInside: 'people inside',
  findYourTable: 'Find your table: look at your badge or your phone.',
  voteOpen: 'The vote is open',
  voteHow: 'Scan the code on your badge and choose.',
  turnout: '{voted} of {total} have voted',
  result: 'The result',
};
