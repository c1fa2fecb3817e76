import type { Texts } from '../texts.ts';

/** The page of explanation for the floor team. */
export const sheetFloor = {
  sheetTitle: 'Uitleg voor het vloerteam',
  sheetAim: 'Jij helpt tafels die iemand nodig hebben.',
  sheetAct:
    'Vraagt een tafel om hulp, tik dan op “Ik ga” en loop erheen. De tafel leest wie er komt. Tik op “Klaar” als het is opgelost.',
  sheetQuestion1: 'Iemand anders gaat al. Moet ik ook?',
  sheetAnswer1: 'Nee. Je ziet bij de vraag wie er gaat. Zo komt er niet twee keer iemand.',
  sheetQuestion2: 'Ik kan toch niet.',
  sheetAnswer2: 'Tik op “Ik kan toch niet”. De vraag staat dan weer open voor de anderen.',
  sheetQuestion3: 'Wat is een stille tafel?',
  sheetAnswer3:
    'Een tafel die al een tijd geen kaart schreef, terwijl een ronde loopt. Dat hoeft niet erg te zijn. Loop even langs.',
  sheetQuestion4: 'Een tablet is offline of leeg.',
  sheetAnswer4:
    'Wat de tafel schreef, blijft op die tablet bewaard. Zet er een andere neer en koppel hem met de QR-code op het tafelbordje.',
  sheetQuestion5: 'Hoe bereik ik alle tafels?',
  sheetAnswer5:
    'Vraag het de regie. Die kan een bericht op alle tafels zetten; het blijft staan tot iemand het leest.',
} as const satisfies Texts;
