import type { Texts } from '../texts.ts';

/** The page of explanation for the facilitator of a table. */
export const sheetTable = {
  sheetTitle: 'Uitleg voor de tafelbegeleider',
  sheetAim: 'Jij leidt het gesprek aan één tafel en schrijft op wat de tafel zegt.',
  sheetAct:
    'Typ een idee in het veld en tik op “Bewaar”. Eén idee per kaart, in de woorden van de tafel. Staat er “bewaard” bij, dan is de kaart veilig.',
  sheetQuestion1: 'De verbinding is weg. Wat nu?',
  sheetAnswer1:
    'Werk gewoon door. De tablet onthoudt alles en verstuurt het zodra de verbinding terug is. Leeg of kapot? Vraag hulp: je krijgt een andere tablet.',
  sheetQuestion2: 'Er staat een fout in een kaart.',
  sheetAnswer2:
    'Tik bij de kaart op “Wijzig”. Daar kun je de kaart ook terugnemen, of hoger of lager zetten. Terugzetten kan altijd.',
  sheetQuestion3: 'Moet elk idee op een kaart?',
  sheetAnswer3:
    'Schrijf op wat mensen echt voorstellen. Ook een idee waar maar één iemand achter staat, telt.',
  sheetQuestion4: 'Iemand schrijft liever een andere taal.',
  sheetAnswer4:
    'Laat die persoon zelf typen, in de eigen taal. Kies de taal onder het veld. Het scherm kan zelf ook een andere taal spreken: kies die onderaan.',
  sheetQuestion5: 'Het gesprek loopt vast, of iemand voelt zich niet goed.',
  sheetAnswer5:
    'Tik op “Hulp vragen” en kies wat er is. Er komt iemand van het vloerteam. Bij gevaar bel je 112.',
} as const satisfies Texts;
