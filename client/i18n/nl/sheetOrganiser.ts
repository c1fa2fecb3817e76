import type { Texts } from '../texts.ts';

/** The page of explanation for the organiser. */
export const sheetOrganiser = {
  sheetTitle: 'Uitleg voor de organisatie',
  sheetAim: 'Jij bereidt de burgertop voor en houdt op de dag het overzicht.',
  sheetAct:
    'Loop de stappen links van boven naar beneden af. Bij elke stap staat of hij klaar is. Als alles klaar is, begint de dag bij “De dag”.',
  sheetQuestion1: 'In welke vorm lever ik de lijst met mensen aan?',
  sheetAnswer1:
    'Als Excel of CSV, met je eigen kolommen. Je ziet eerst wat er verandert. Er verandert pas iets als je dat kiest.',
  sheetQuestion2: 'Wie zit waar, en waarom?',
  sheetAnswer2:
    'Kies bij “Plaatsen” wat belangrijk is en laat het systeem zoeken. Bij elke persoon kun je lezen waarom hij daar zit.',
  sheetQuestion3: 'Er komen veel minder mensen dan verwacht.',
  sheetAnswer3: 'Ga naar “Zaal herindelen”. Je ziet eerst hoe de zaal zou veranderen. Terugzetten kan.',
  sheetQuestion4: 'Hoe komt mijn team binnen?',
  sheetAnswer4:
    'Maak bij “Links voor het team” een link of QR-code voor balie, scherm, themateam, vloerteam en regie. Een link kun je intrekken.',
  sheetQuestion5: 'Wat gebeurt er met namen?',
  sheetAnswer5: 'Namen staan los van wat mensen zeiden en stemden. Op een kaart staat nooit wie het zei.',
} as const satisfies Texts;
