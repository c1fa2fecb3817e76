import type { deskBallots as dutch } from '../nl/deskBallots.ts';
import type { Translation } from '../texts.ts';

export const deskBallots: Translation<typeof dutch> = {
  ballotAtDesk: 'Vote',
  ballotHasVoted: 'This badge has voted.',
  ballotHasNot: 'Has not voted yet.',
  cardHand: 'Give a voting card for the box',
  cardHandHow:
    'The badge then counts as having voted. What is on the card counts once the cards from the box are typed in.',
  cardHanded: 'Voting card given.',
  cardType: 'Type in a completed card',
  cardTypeHow: 'You will see what this visitor chose. Ask whether that is all right.',
  cardNumbers: 'Numbers on the card',
  cardNumbersHint: 'With a space between them, such as 2 5 7.',
  cardWrong: 'Number {number} is not on the ballot.',
  cardTooMany: 'It may hold at most {most}.',
  cardEmpty: 'Fill in the numbers first.',
  cardSave: 'Count this vote',
  cardSaved: 'The vote is counted.',
  cardIs: 'That is: {options}',
  batchOpen: 'Voting cards from the box',
  batchHow:
    'Put cards that say the same on one pile. Fill in for each pile what is on the cards and how many there are.',
  batchLeft: {
    one: '{count} card that was given out is not counted yet.',
    other: '{count} cards that were given out are not counted yet.',
  },
  batchTimes: 'How many',
  batchAdd: 'Another pile',
  batchSave: { one: 'Count {count} card', other: 'Count {count} cards' },
  batchSaved: { one: '{count} card counted.', other: '{count} cards counted.' },
  batchList: 'Numbers of this vote',
  batchCounted: 'Counted',
  batchPile: { one: 'Pile {nth}: {count} card', other: 'Pile {nth}: {count} cards' },
  batchUndo: 'Take pile {nth} back',
  batchUndone: 'Pile taken back. Count the cards again.',
  batchUndoHow: 'Typed something wrong? Take the pile back and count again. The director sees it.',
};
