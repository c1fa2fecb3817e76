import type { Command, CommandOf, CommandType } from '../../shared/commands/command.ts';
import { mint } from '../support/ids.ts';
import { BALLOT, DESCRIPTION, ROOMS, STEPS, TABLES, THEMES, words } from '../support/smallHall.ts';

const idea = mint('bench');

/** One of each command, about table 1 and what belongs to it; a new command without a sample does not compile. */
const SAMPLES: { [T in CommandType]: Omit<CommandOf<T>, 'type'> } = {
  describeSummit: { summit: DESCRIPTION },
  setThemes: { themes: THEMES },
  setTables: { rooms: ROOMS, tables: TABLES },
  setProgramme: { steps: STEPS },
  startStep: { step: 'first' },
  extendStep: { minutes: 5 },
  pauseStep: {},
  resumeStep: {},
  endStep: {},
  importPeople: { added: [], changed: [], badges: [] },
  recordArrival: { person: 'ann', desk: 'A', at: 1 },
  undoArrival: { person: 'ann', desk: 'A' },
  assignSeats: { rounds: [], hash: 'plan' },
  moveSeat: { person: 'ann', round: 1, to: 't2' },
  addIdea: { idea, table: 't1', round: 1, words: words('Idee') },
  rewordIdea: { idea, words: words('Beter') },
  withdrawIdea: { idea },
  restoreIdea: { idea },
  approveIdea: { idea },
  hideIdea: { idea },
  openBallot: { ballot: BALLOT, title: { nl: 'Welk?' }, options: ['green', 'home'], choose: 1 },
  castVote: { ballot: BALLOT, receipt: mint('paper'), choice: ['green'] },
  closeBallot: { ballot: BALLOT },
  showScene: { scene: { kind: 'calm' } },
  issueLinks: { links: [], replace: false },
  openSession: { link: 'sign', device: 'tablet', keyHash: 'key' },
  recordExport: { what: 'ideas', format: 'csv', rows: 1 },
};

export const samples = (): Command[] =>
  Object.entries(SAMPLES).map(([type, rest]) => ({ type, ...rest }) as unknown as Command);
