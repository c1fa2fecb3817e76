import type { Texts } from '../texts.ts';

/** The page of explanation for who takes part, on the own phone. */
export const sheetPhone = {
  sheetTitle: 'Uitleg voor wie meedoet',
  sheetAim: 'Hier zie je aan welke tafel je zit. Is er een stemming, dan stem je hier.',
  sheetAct:
    'Kijk voor elke ronde naar het grote getal onder “Jouw tafel”. Onder “Jouw tafels vandaag” staat de rest van je dag. Verandert er iets, dan past deze pagina zich vanzelf aan.',
  sheetQuestion1: 'Mijn telefoon is leeg, of ik gebruik hem liever niet.',
  sheetAnswer1:
    'Dat geeft niet. Laat je badge zien bij de balie. Daar zoeken ze je tafel op en kun je ook stemmen.',
  sheetQuestion2: 'Ik ben mijn badge kwijt.',
  sheetAnswer2: 'Ga naar de balie en zeg je naam. Je krijgt een nieuwe badge. De oude werkt dan niet meer.',
  sheetQuestion3: 'Kan iemand zien wat ik stem?',
  sheetAnswer3:
    'Je naam en je keuze worden apart bewaard. Bij een stemming lees je bij “Hoe geheim is dit?” wat dat betekent.',
  sheetQuestion4: 'Ik heb even geen verbinding.',
  sheetAnswer4:
    'Wat er staat, blijft staan, maar het kan intussen veranderd zijn. Een stem bewaart je telefoon tot er weer verbinding is.',
  sheetQuestion5: 'Ik lees liever een andere taal of andere kleuren.',
  sheetAnswer5:
    'Kies je taal onderaan de pagina. Daar kies je ook andere kleuren, zoals een donker scherm of meer contrast.',
} as const satisfies Texts;
