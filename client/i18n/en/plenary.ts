import type { plenary as dutch } from '../nl/plenary.ts';
import type { Translation } from '../texts.ts';

export const plenary: Translation<typeof dutch> = {
  title: 'Hall screen',
  whatDoesHallSay: 'What does the hall say?',
  justIn: 'Just in',
  wallEmpty: 'Ideas from the tables will appear here.',
  otherThemes: 'Other subjects',
  ideasWord: { one: 'idea', other: 'ideas' },
  ofTables: { one: 'of {count} table', other: 'of {count} tables' },
  tablesWord: { one: 'table', other: 'tables' },
  peopleInside: { one: 'person inside', other: 'people inside' },
  welcomeTo: 'Welcome to {summit}',
  findYourTable: 'Find your table: look at your badge or your phone.',
  beginsAt: 'We start at {time}',
  noBallotYet: 'We vote in a moment',
  voteOpen: 'The vote is open.',
  voteClosed: 'The vote is closed.',
  voteHow: 'Do you have a vote? Choose on the page of your badge.',
  chooseUpTo: { one: 'You choose one.', other: 'You choose at most {count}.' },
  turnout: 'of {total} have voted',
  result: 'The result',
  papersCounted: { one: '{count} vote counted', other: '{count} votes counted' },
  tie: {
    one: 'Equal votes: {options}. There is {count} place left.',
    other: 'Equal votes: {options}. There are {count} places left.',
  },
  nothingChosen: 'No proposal got a vote.',
  noLink: 'This screen is not connected yet.',
  noLinkHow: 'Open the link for the hall screen here. The organisers have it.',
  linkEnded: 'This link no longer works.',
  linkEndedHow: 'Ask the organisers for a new link for the hall screen.',
};
