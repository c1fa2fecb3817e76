import type { Texts } from '../texts.ts';

/** The page of explanation for the director. */
export const sheetDirector = {
  sheetTitle: 'Uitleg voor de regie',
  sheetAim: 'Jij bepaalt wat er nu gebeurt en wat de zaal ziet.',
  sheetAct:
    'Start het volgende onderdeel. De klok loopt dan op alle schermen, tablets en telefoons. Kies een beeld, bekijk het bij “Hierna” en zet het op het scherm.',
  sheetQuestion1: 'Het loopt uit.',
  sheetAnswer1: 'Tik op “+5 minuten”. Alle klokken gaan mee. Met “Pauze” staat de klok stil.',
  sheetQuestion2: 'Ik drukte verkeerd.',
  sheetAnswer2: 'Kies “Maak de laatste knop ongedaan”, of “Zet terug wat er stond” voor een beeld.',
  sheetQuestion3: 'Er gaat iets mis in de zaal.',
  sheetAnswer3:
    'Kies “Rustig beeld” of druk op F8. Alle schermen worden rustig. Daarna ga je verder waar je was.',
  sheetQuestion4: 'De verbinding valt weg.',
  sheetAnswer4:
    'De schermen houden hun laatste beeld en de klok loopt door. Zodra er weer verbinding is, kun je verder.',
  sheetQuestion5: 'Hoe gaat een stemming?',
  sheetAnswer5:
    'Kies wat er op het stembiljet staat, open de stemming en zeg het in de zaal. Na het sluiten is de uitslag meteen bekend.',
} as const satisfies Texts;
