import type { Texts } from '../texts.ts';

/** The page of explanation for the reception desk. */
export const sheetDesk = {
  sheetTitle: 'Uitleg voor de balie',
  sheetAim: 'Jij laat gasten binnen en zegt aan welke tafel ze zitten.',
  sheetAct:
    'Scan de badge. De gast is dan aangemeld, en je leest meteen de tafel en de zaal. Daarna is het veld leeg voor de volgende.',
  sheetQuestion1: 'Iemand heeft geen badge bij zich.',
  sheetAnswer1:
    'Typ een paar letters van de naam en druk op Enter. Is de badge kwijt? Kies “Badge kwijt” en geef een nieuwe. De oude werkt dan niet meer.',
  sheetQuestion2: 'Iemand staat niet op de lijst.',
  sheetAnswer2:
    'Kies “Nieuwe gast”, vul de naam in en geef een badge. Het systeem zoekt een plaats die past.',
  sheetQuestion3: 'Iemand komt met een kind of iemand die helpt.',
  sheetAnswer3: 'Kies bij de gast “Heeft iemand bij zich”. Ze zitten dan samen.',
  sheetQuestion4: 'Het scherm zegt “Voorlopig”.',
  sheetAnswer4: 'Dit apparaat heeft even geen verbinding. Werk door: wat je doet wordt later verstuurd.',
  sheetQuestion5: 'Ik heb de verkeerde persoon aangemeld.',
  sheetAnswer5: 'Kies bij die persoon “Toch niet aangemeld”. Dat kan zonder gevolgen.',
} as const satisfies Texts;
