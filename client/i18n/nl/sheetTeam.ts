import type { Texts } from '../texts.ts';

/** The page of explanation for the theme team. */
export const sheetTeam = {
  sheetTitle: 'Uitleg voor het themateam',
  sheetAim: 'Jullie lezen wat de tafels schrijven en leggen bij elkaar wat bij elkaar hoort.',
  sheetAct:
    'Pak links een stapel kaarten. Lees een kaart en leg hem in een bundel met een goed kopje. Kies daarna wat de zaal op de schermen mag zien.',
  sheetQuestion1: 'Lezen we dubbel?',
  sheetAnswer1: 'Nee. Wat jij pakt, ziet een ander als jouw stapel. Leg terug wat je niet redt.',
  sheetQuestion2: 'Mag ik woorden van een tafel veranderen?',
  sheetAnswer2:
    'Nee, die blijven zoals de tafel ze schreef. Jullie maken het kopje. Staan er twee ideeën op een kaart, kies dan “Splits”.',
  sheetQuestion3: 'Ik deed iets fout.',
  sheetAnswer3:
    'Maak je laatste stap ongedaan, of zoek een oudere in “Geschiedenis”. Alles kan terug, ook wat een ander deed.',
  sheetQuestion4: 'Er staat iets op een kaart dat niemand moet zien.',
  sheetAnswer4:
    'Kies “Verberg” en zeg waarom. De zaal ziet de kaart dan niet. Hij telt nog wel mee en blijft bewaard.',
  sheetQuestion5: 'Wat als maar één iemand iets vindt?',
  sheetAnswer5: 'Leg de kaart in de bundel en kies “Minderheid”. Zo blijft ook een ander geluid te lezen.',
} as const satisfies Texts;
