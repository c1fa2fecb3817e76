import type { Texts } from '../texts.ts';

/** On a resident's phone, in a round in which each types on the own phone. */
export const ownCards = {
  ownCardTitle: 'Schrijf een kaart voor tafel {number}',
  ownCardHint: 'Je kaart komt bij de kaarten van je tafel. Je naam staat er niet bij.',
  ownCardLabel: 'Wat is jouw idee?',
  ownCardSend: 'Leg op tafel',
  ownCardEmpty: 'Er staat nog niets. Schrijf eerst iets op.',
  ownCardNotKept: 'Je telefoon kon dit niet bewaren. De tekst staat er nog: probeer het opnieuw.',
  ownCardList: 'Wat jij schreef',
  ownCardHere: 'op deze telefoon',
  ownCardSaved: 'op tafel',
  ownCardChange: 'Wil je iets veranderen? Vraag het aan je tafelbegeleider.',
  ownCardAside: 'Leg weg',
} as const satisfies Texts;
