import type { Texts } from '../texts.ts';

/** What the people at the reception desk read. */
export const desk = {
  title: 'Ontvangst',
  deskQuestion: 'Hoe heet deze balie?',
  deskQuestionHint: 'Deze naam staat straks bij iedereen die hier binnenkomt.',
  deskName: 'Naam van de balie',
  deskExample: 'Bijvoorbeeld Balie A',
  deskNameMissing: 'Geef deze balie eerst een naam.',
  startDesk: 'Open de balie',

  noLinkTitle: 'Open de balie met een link',
  noLink: 'De organisatie geeft je een link of QR-code voor de balie. Open die op dit apparaat.',
  revokedTitle: 'Deze link werkt niet meer',
  revoked: 'Vraag de organisatie om een nieuwe link voor de balie.',
  gateRefused: 'Dit ging niet goed',

  findPerson: 'Scan de badge, of typ een naam of code',
  results: { one: '{count} persoon gevonden', other: '{count} mensen gevonden' },
  nobodyFound: 'Niemand gevonden. Kijk naar de spelling, of probeer alleen de achternaam.',
  namesMissing: 'De namen zijn nog niet geladen.',
  pickHint: 'Pijltjes om te kiezen, Enter om aan te melden.',
  readyTitle: 'Klaar voor de volgende',
  readyHint: 'Scan een badge. De plaats staat er meteen, en het veld is daarna weer leeg.',
  unknownBadge: 'Deze badge kennen we niet. Zoek de persoon op naam.',

  checkedIn: 'Aangemeld om {time}',
  notCheckedIn: 'Niet aangemeld',
  provisional: 'Voorlopig: dit staat nog alleen op dit apparaat.',
  cameBefore: 'Was al aangemeld om {time}, bij {desk}',
  checkIn: 'Meld aan',
  undoCheckIn: 'Toch niet aangemeld',
  noSeat: 'Nog geen plaats',
  noSeatHint: 'Stuur deze persoon naar de organisatie voor een tafel.',
  noRounds: 'Er is vandaag geen ronde meer.',
  works: 'Geen vaste tafel',
  later: 'Daarna',
  seatLater: '{round}: tafel {number}, {room}',

  role_participant: 'deelnemer',
  role_wildcard: 'wildcard',
  role_facilitator: 'tafelbegeleider',
  role_host: 'gastheer of gastvrouw',
  role_themeTeam: 'themateam',
  role_director: 'regisseur',
  role_organiser: 'organisator',

  insideOf: 'van {total} binnen',
  lastHere: 'Laatst aan deze balie',
  nobodyYet: 'Nog niemand.',
  waitingArrivals: {
    one: '{count} aanmelding nog niet verzonden',
    other: '{count} aanmeldingen nog niet verzonden',
  },
  parkedTitle: 'Dit kwam niet aan',
  sendAgain: 'Stuur opnieuw',
  putAside: 'Leg weg',
} as const satisfies Texts;
