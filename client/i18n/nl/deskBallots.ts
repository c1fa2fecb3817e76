import type { Texts } from '../texts.ts';

/** Votes at the desk: a card for whoever has no phone, and what stood on it. */
export const deskBallots = {
  ballotAtDesk: 'Stemming',
  ballotHasVoted: 'Met deze badge is gestemd.',
  ballotHasNot: 'Nog niet gestemd.',
  cardHand: 'Geef een stemkaart voor de bus',
  cardHandHow:
    'De badge telt dan als gestemd. Wat erop staat, telt mee zodra de kaarten uit de bus zijn ingetypt.',
  cardHanded: 'Stemkaart gegeven.',
  cardType: 'Typ een ingevulde kaart in',
  cardTypeHow: 'Jij ziet dan wat deze gast koos. Vraag of dat goed is.',
  cardNumbers: 'Nummers op de kaart',
  cardNumbersHint: 'Met een spatie ertussen, zoals 2 5 7.',
  cardWrong: 'Nummer {number} staat niet op het stembiljet.',
  cardTooMany: 'Er mogen er hoogstens {most} op staan.',
  cardEmpty: 'Vul eerst de nummers in.',
  cardSave: 'Tel deze stem',
  cardSaved: 'De stem is geteld.',
  cardIs: 'Dat is: {options}',
  batchOpen: 'Stemkaarten uit de bus',
  batchHow: 'Leg gelijke kaarten op een stapel. Vul per stapel in wat erop staat en hoeveel het er zijn.',
  batchLeft: {
    one: 'Nog {count} uitgedeelde kaart niet geteld.',
    other: 'Nog {count} uitgedeelde kaarten niet geteld.',
  },
  batchTimes: 'Aantal',
  batchAdd: 'Nog een stapel',
  batchSave: { one: 'Tel {count} kaart', other: 'Tel {count} kaarten' },
  batchSaved: { one: '{count} kaart geteld.', other: '{count} kaarten geteld.' },
  batchList: 'Nummers van deze stemming',
  batchCounted: 'Geteld',
  batchPile: { one: 'Stapel {nth}: {count} kaart', other: 'Stapel {nth}: {count} kaarten' },
  batchUndo: 'Haal stapel {nth} terug',
  batchUndone: 'Stapel teruggehaald. Tel de kaarten opnieuw.',
  batchUndoHow: 'Iets verkeerd getypt? Haal de stapel terug en tel opnieuw. De regie ziet dat.',
} as const satisfies Texts;
