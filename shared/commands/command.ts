import { z } from 'zod';
import type { Actor } from '../facts/fact.ts';
import type { CommandId } from '../ids.ts';
import type { IssueLinks, OpenSession } from './access.ts';
import { castVote, closeBallot, openBallot } from './ballots.ts';
import type { RecordExport } from './exports.ts';
import { addIdea, approveIdea, hideIdea, restoreIdea, rewordIdea, withdrawIdea } from './ideas.ts';
import { type ImportPeople, recordArrival, undoArrival } from './people.ts';
import { endStep, extendStep, pauseStep, resumeStep, setProgramme, startStep } from './programme.ts';
import { showScene } from './screens.ts';
import { describeSummit, setTables, setThemes } from './summit.ts';
import { type AssignSeats, moveSeat } from './tables.ts';
import { mintedId } from './text.ts';

/** What a device may ask, imperative. */
export const deviceCommand = z.discriminatedUnion('type', [
  describeSummit,
  setThemes,
  setTables,
  setProgramme,
  startStep,
  extendStep,
  pauseStep,
  resumeStep,
  endStep,
  recordArrival,
  undoArrival,
  moveSeat,
  addIdea,
  rewordIdea,
  withdrawIdea,
  restoreIdea,
  approveIdea,
  hideIdea,
  openBallot,
  castVote,
  closeBallot,
  showScene,
]);
/** A device command after parsing: cleaned texts, closed shape. */
export type DeviceCommand = z.output<typeof deviceCommand>;

/** What only the server itself may ask, after it read a list, made a plan or checked a secret. */
export type ServerCommand = ImportPeople | AssignSeats | IssueLinks | OpenSession | RecordExport;

export type Command = DeviceCommand | ServerCommand;
export type CommandType = Command['type'];
export type CommandOf<T extends CommandType> = Extract<Command, { type: T }>;

/** A command as it travels; the id is minted by whoever asks and is the same in every re-send (rule O3). */
export const request = z.strictObject({ id: mintedId, command: deviceCommand });
export interface Request<C extends Command = Command> {
  id: CommandId;
  command: C;
}
export interface ActorRequest extends Request {
  actor: Actor;
}
