import type { Texts } from '../texts.ts';

/** At the practice table of a facilitator; words of the screen are filled in as they stand there. */
export const practice = {
  practiceTable: 'Oefentafel',
  lessonCount: 'Stap {at} van {total}',
  lessonType: 'Typ een idee in het veld en tik op “{save}”.',
  lessonSaved: 'Kijk bij je kaart. Staat daar “{saved}”? Dan is hij veilig.',
  lessonMark: 'Typ nog een kaart. Kies wat het is, bijvoorbeeld “{tip}”, en bewaar hem.',
  lessonChange: 'Tik bij een kaart op “{change}”, maak de tekst anders en bewaar hem.',
  lessonTakeBack: 'Tik nog eens op “{change}” en dan op “{withdraw}”. Terugzetten kan altijd.',
  lessonCut: 'Soms valt de verbinding weg. Doe dat nu eens na.',
  lessonWithout: 'De verbinding is weg. Typ toch een kaart en bewaar hem.',
  lessonMend: 'Bij je kaart staat “{here}”: hij gaat niet verloren. Laat de verbinding nu terugkomen.',
  lessonHelp: 'Er is niets kwijt. Het laatste: tik op “{askHelp}” en kies wat er is. Nu komt er niemand.',
  seen: 'Gezien',
  cutLine: 'Laat de verbinding wegvallen',
  mendLine: 'Laat de verbinding terugkomen',
  skipLesson: 'Sla over',
  stopPractice: 'Stop met oefenen',
  youCan: 'Je kunt het',
  youCanHint:
    'Aan je eigen tafel werkt het net zo. De kaarten van deze oefentafel tellen niet mee en verdwijnen vanzelf.',
  toOwnTable: 'Naar je eigen tafel',
  practiseAgain: 'Nog een keer',
} as const satisfies Texts;
