import type { Texts } from '../texts.ts';

/** What does not go together in the hall, and what would help. Fetched when the organiser opens the seats. */
export const seatingClash = {
  clashesTitle: {
    one: '{count} regel gaat niet samen met de rest',
    other: '{count} dingen gaan niet samen',
  },
  clash_tableWithoutSeats: 'Tafel {tables} heeft geen stoelen (ronde {rounds}).',
  clash_pinnedToUnknownTable: '{people} moet aan een tafel zitten die er niet is (ronde {rounds}).',
  clash_pinnedToClosedTable: '{people} moet aan tafel {tables} zitten, maar die is dicht (ronde {rounds}).',
  clash_pinnedToUnfitTable:
    '{people} moet aan tafel {tables} zitten, maar die heeft niet de taal of voorziening die nodig is (ronde {rounds}).',
  clash_pinnedApart:
    '{people} mogen niet bij elkaar, maar zijn allebei vastgezet aan tafel {tables} (ronde {rounds}).',
  clash_pinnedTooMany:
    'Aan tafel {tables} zijn meer mensen vastgezet dan er stoelen zijn: {people} (ronde {rounds}).',
  clash_companionsApart: '{people} horen samen, maar mogen ook niet bij elkaar (ronde {rounds}).',
  clash_companionsPinnedApart:
    '{people} horen samen, maar zijn vastgezet aan twee tafels: {tables} (ronde {rounds}).',
  clash_languageNowhere: 'Voor {people} is er geen tafel in de goede taal (ronde {rounds}).',
  clash_needNowhere: 'Voor {people} is er geen tafel met de voorziening die nodig is (ronde {rounds}).',
  clash_noTableHasAll:
    'Geen tafel heeft tegelijk de taal en alle voorzieningen voor {people} (ronde {rounds}).',
  clash_tooFewSuitableSeats:
    'Aan de tafels die passen ({tables}) zijn {short} plaatsen te weinig voor {people} (ronde {rounds}).',
  clash_tooFewSeats: 'Er zijn {short} plaatsen te weinig (ronde {rounds}).',
  mend_tableWithoutSeats: 'Geef de tafel stoelen, of sluit hem.',
  mend_pinnedToUnknownTable: 'Haal de persoon los, of kies een andere tafel.',
  mend_pinnedToClosedTable: 'Haal de persoon los, of open de tafel.',
  mend_pinnedToUnfitTable: 'Haal de persoon los, of geef de tafel wat nodig is.',
  mend_pinnedApart: 'Haal een van de twee los.',
  mend_pinnedTooMany: 'Haal iemand los, of zet stoelen bij.',
  mend_companionsApart: 'Laat een van de twee regels vallen in de lijst met mensen.',
  mend_companionsPinnedApart: 'Zet ze aan dezelfde tafel vast, of haal er een los.',
  mend_languageNowhere: 'Geef een tafel deze taal, bijvoorbeeld met een tolk.',
  mend_needNowhere: 'Geef een tafel deze voorziening.',
  mend_noTableHasAll: 'Geef één tafel alles wat nodig is.',
  mend_tooFewSuitableSeats: 'Zet stoelen bij, of geef nog een tafel wat nodig is.',
  mend_tooFewSeats: 'Zet stoelen bij, of open een tafel.',
  reliefIs: 'Het minste dat helpt: {what}.',
  relief_liftPin: 'haal {people} los in ronde {rounds}',
  relief_part: 'laat {people} niet meer aan één tafel zitten',
  relief_provide: 'geef tafel {tables} ook: {offers}',
  relief_openTable: 'open tafel {tables} weer',
  relief_closeTable: 'sluit tafel {tables}',
  relief_addTable: {
    one: 'zet er een tafel bij met {count} plaats, anders blijft {count} persoon zonder plaats',
    other: 'zet er een tafel bij met {count} plaatsen, anders blijven {count} mensen zonder plaats',
  },
  relief_leaveOut: 'laat {people} zonder plaats in ronde {rounds}',
  reliefTry: 'Probeer een plan waarin dit anders is',
  reliefTryHint:
    'Het systeem verandert wat het zelf kan, en pas als je het plan overneemt. Wie dan nog niet past, blijft zonder plaats.',
  reliefComes: 'Neem je dit plan over, dan gebeurt ook dit:',
  andMore: { one: 'en nog {count}', other: 'en nog {count}' },
} as const satisfies Texts;
