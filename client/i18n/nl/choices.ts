import type { Texts } from '../texts.ts';

/** Choosing a theme for a round: on the phone, at the desk and at a kiosk. */
export const choices = {
  wishTitle: 'Kies je thema voor {step}',
  wishHint: {
    one: 'Tik op het thema waar je over wilt praten.',
    other: 'Tik eerst op wat je het liefst wilt, dan op je tweede keus. Je kunt er {count} kiezen.',
  },
  wishFair:
    'Snel zijn maakt niet uit. Als er te weinig plek is, gaat eerst voor wie eerder vandaag minder kreeg wat hij wilde. Daarna loten we.',
  wishRank: '{rank}e keus',
  wishFull: 'Wil je een ander? Haal er dan eerst een weg.',
  wishNone: 'Kies eerst een thema.',
  wishSave: 'Bewaar mijn keuze',
  wishSaveFor: 'Bewaar de keuze',
  wishSaved: 'Je keuze is bewaard',
  wishUntil: 'Je kunt hem nog wijzigen tot de keuze sluit.',
  wishChange: 'Wijzig',
  wishOnDevice: 'Je keuze staat op dit apparaat en gaat weg zodra er verbinding is.',
  wishSending: 'Je keuze is onderweg.',
  wishNotStored: 'Dit apparaat kon je keuze niet bewaren. Probeer het opnieuw.',
  wishYours: 'Jouw keuze',

  wishClosed: 'De keuze is gesloten. We verdelen nu de plaatsen.',
  wishLate: 'Kies alsnog',
  wishLateHint:
    'De keuze is al gesloten. Je krijgt een plaats die nog vrij is, anders sta je achteraan op de wachtlijst.',
  placeYours: 'Jouw thema voor {step}',
  placeRank: 'Dat is de {rank}e keus.',
  placeLater: 'Je plaats hoort bij een thema dat je niet koos.',
  placeNone: 'Je hebt een plaats aan een tafel die nog vrij was.',
  placeGivenBack: 'Je hebt je plaats teruggegeven.',
  waitFirst: 'Voor {theme} sta je als eerste op de wachtlijst: {reason}',
  waitAt: 'Voor {theme} sta je op plaats {position} van de wachtlijst: {reason}',
  waitMoves: 'Komt er een plaats vrij, dan schuif je vanzelf door. Je ziet het hier.',
  why_owed: 'er waren te weinig plaatsen, en anderen kregen eerder vandaag minder wat ze wilden.',
  why_lot: 'er waren te weinig plaatsen, en het lot viel op anderen.',
  why_needs: 'daar is nog geen tafel vrij met wat je nodig hebt.',
  why_spread: 'wildcards zitten verspreid over de tafels, en daar is hun plaats al bezet.',
  why_late: 'je koos toen de plaatsen al bezet waren.',
  why_moved: 'je tafel daar ging niet door.',
  lotHow: 'Zo is er geloot',
  lotIs:
    'Iedereen kreeg een nummer uit dit lot: {lot}. Het laagste nummer ging voor. Iedereen kan het narekenen.',
  giveBack: 'Geef mijn plaats terug',
  giveBackFor: 'Geef de plaats terug',
  giveBackSure: 'Wil je je plaats in deze ronde teruggeven?',
  giveBackHint: 'De eerste op de wachtlijst krijgt je plaats. Jij hebt dan geen tafel in deze ronde.',

  wishFor: 'Thema voor {step}',
  wishDesk: 'Kies een thema',
  wishPaper: 'Nummers van de lijst',
  wishPaperHint: 'Van papier: typ de nummers in volgorde, bijvoorbeeld 3 7 1, en druk op Enter.',
  wishPaperWrong: 'Er is geen thema met nummer {number}.',
  wishPaperMany: { one: 'Hoogstens {count} nummer.', other: 'Hoogstens {count} nummers.' },

  kioskTitle: 'Kies je thema',
  kioskScan: 'Houd je badge voor de camera, of typ de code op je badge',
  kioskType: 'Typ de code op je badge',
  kioskUnknown: 'Deze badge kennen we niet. Vraag het bij de balie.',
  kioskHello: 'Dag {name}',
  kioskDone: 'Klaar. Je keuze is bewaard.',
  kioskCamera: 'Gebruik de camera',
  kioskReady: 'Klaar',
  kioskBack: {
    one: 'Dit scherm gaat over {count} seconde terug.',
    other: 'Dit scherm gaat over {count} seconden terug.',
  },

  kioskCode: 'Code op de badge',
  kioskGo: 'Verder',
} as const satisfies Texts;
