import type { desk as dutch } from '../nl/desk.ts';
import type { Translation } from '../texts.ts';

export const desk: Translation<typeof dutch> = {
  title: 'Reception',
  deskQuestion: 'What is this desk called?',
  deskQuestionHint: 'This name is kept with everybody who comes in here.',
  deskName: 'Name of the desk',
  deskExample: 'For example Desk A',
  deskNameMissing: 'Give this desk a name first.',
  startDesk: 'Open the desk',

  noLinkTitle: 'Open the desk with a link',
  noLink: 'The organisers give you a link or QR code for the desk. Open it on this device.',
  revokedTitle: 'This link no longer works',
  revoked: 'Ask the organisers for a new link for the desk.',
  gateRefused: 'That did not work',

  findPerson: 'Scan the badge, or type a name or code',
  results: { one: '{count} person found', other: '{count} people found' },
  nobodyFound: 'Nobody found. Check the spelling, or try the last name only.',
  namesMissing: 'The names have not been loaded yet.',
  pickHint: 'Arrow keys to choose, Enter to check in.',
  readyTitle: 'Ready for the next one',
  readyHint: 'Scan a badge. The seat shows at once, and the field is empty again.',
  unknownBadge: 'We do not know this badge. Look the person up by name.',

  checkedIn: 'Checked in at {time}',
  notCheckedIn: 'Not checked in',
  provisional: 'Provisional: only this device knows so far.',
  cameBefore: 'Was checked in before, at {time}, at {desk}',
  checkIn: 'Check in',
  undoCheckIn: 'Not checked in after all',
  noSeat: 'No seat yet',
  noSeatHint: 'Send this person to the organisers for a table.',
  noRounds: 'There are no more rounds today.',
  works: 'No table of their own',
  later: 'After that',
  seatLater: '{round}: table {number}, {room}',

  role_participant: 'participant',
  role_wildcard: 'wildcard',
  role_facilitator: 'facilitator',
  role_host: 'host',
  role_themeTeam: 'theme team',
  role_director: 'director',
  role_organiser: 'organiser',

  insideOf: 'of {total} inside',
  lastHere: 'Last at this desk',
  nobodyYet: 'Nobody yet.',
  waitingArrivals: {
    one: '{count} check-in not sent yet',
    other: '{count} check-ins not sent yet',
  },
  parkedTitle: 'This did not arrive',
  sendAgain: 'Send again',
  putAside: 'Put aside',
};
