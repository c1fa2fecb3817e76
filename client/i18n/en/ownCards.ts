import type { ownCards as dutch } from '../nl/ownCards.ts';
import type { Translation } from '../texts.ts';

export const ownCards: Translation<typeof dutch> = {
  ownCardTitle: 'Write a card for table {number}',
  ownCardHint: 'Your card joins the cards of your table. Your name is not on it.',
  ownCardLabel: 'What is your idea?',
  ownCardSend: 'Put it on the table',
  ownCardEmpty: 'There is nothing yet. Write something first.',
  ownCardNotKept: 'Your phone could not keep this. The text is still there: please try again.',
  ownCardList: 'What you wrote',
  ownCardHere: 'on this phone',
  ownCardSaved: 'on the table',
  ownCardChange: 'Do you want to change something? Ask the facilitator of your table.',
  ownCardAside: 'Put away',
};
