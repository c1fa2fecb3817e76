import { z } from 'zod';
import type { Actor } from '../facts/fact.ts';
import type { CommandId } from '../ids.ts';
import type { IssueLinks, OpenSession } from './access.ts';
import {
  castVote,
  castVoteFor,
  closeBallot,
  countCards,
  endBallot,
  handCard,
  openBallot,
  uncountCards,
} from './ballots.ts';
import {
  approveBundle,
  claimCards,
  dissolveBundle,
  hideBundle,
  makeBundle,
  markDissent,
  mergeBundles,
  moveCards,
  noteBundle,
  redoAct,
  releaseCards,
  rewordHeading,
  splitBundle,
  splitCard,
  themeBundle,
  undoAct,
} from './bundles.ts';
import { type AllocateChoice, type CloseChoice, chooseThemes, openChoice } from './choices.ts';
import { type RegisterGuest, type ReplaceBadge, showWays, tellQueue } from './door.ts';
import type { RecordExport } from './exports.ts';
import {
  approveFollowup,
  changeFollowup,
  hideFollowup,
  makeFollowups,
  restoreFollowup,
  undoFollowup,
  withdrawFollowup,
} from './followup.ts';
import { askHelp, finishHelp, nameHelper, releaseHelp, setSilence, takeHelp, withdrawHelp } from './help.ts';
import { addIdea, approveIdea, hideIdea, moveIdea, restoreIdea, rewordIdea, withdrawIdea } from './ideas.ts';
import { setModeration } from './moderation.ts';
import type { MakeBlankBadges, MakeForms } from './paper.ts';
import { type ImportPeople, recordArrival, undoArrival } from './people.ts';
import {
  endStep,
  extendStep,
  goBack,
  pauseStep,
  resumeStep,
  setProgramme,
  skipStep,
  startStep,
  tellTables,
  undoStep,
} from './programme.ts';
import {
  addProposal,
  approveProposal,
  hideProposal,
  reopenProposal,
  restoreProposal,
  rewordProposal,
  signProposal,
  withdrawProposal,
} from './proposals.ts';
import type { ReflectHall } from './reflection.ts';
import { dropRepack, planRepack, type RepackComes } from './repack.ts';
import {
  changeCue,
  dropCue,
  endPanic,
  moveCue,
  nameScreen,
  panic,
  queueScene,
  setScreenWords,
  showScene,
  takeBack,
  takeScene,
} from './screens.ts';
import {
  closeTable,
  liftPin,
  openTable,
  pinSeat,
  type SeatPeople,
  setSeatingWeights,
  undoSeating,
} from './seating.ts';
import { describeSummit, placeTables, setTables, setThemes } from './summit.ts';
import { type AssignSeats, moveSeat } from './tables.ts';
import { mintedId } from './text.ts';

/** What a device may ask, imperative. */
export const deviceCommand = z.discriminatedUnion('type', [
  describeSummit,
  setThemes,
  setTables,
  placeTables,
  setProgramme,
  startStep,
  extendStep,
  pauseStep,
  resumeStep,
  endStep,
  skipStep,
  goBack,
  undoStep,
  recordArrival,
  undoArrival,
  tellQueue,
  showWays,
  moveSeat,
  setSeatingWeights,
  pinSeat,
  liftPin,
  closeTable,
  openTable,
  undoSeating,
  planRepack,
  dropRepack,
  addIdea,
  rewordIdea,
  withdrawIdea,
  restoreIdea,
  moveIdea,
  approveIdea,
  hideIdea,
  makeBundle,
  mergeBundles,
  splitBundle,
  dissolveBundle,
  moveCards,
  splitCard,
  rewordHeading,
  themeBundle,
  noteBundle,
  markDissent,
  undoAct,
  redoAct,
  claimCards,
  releaseCards,
  approveBundle,
  hideBundle,
  addProposal,
  rewordProposal,
  signProposal,
  reopenProposal,
  withdrawProposal,
  restoreProposal,
  approveProposal,
  hideProposal,
  setModeration,
  openBallot,
  castVote,
  castVoteFor,
  handCard,
  countCards,
  uncountCards,
  endBallot,
  closeBallot,
  makeFollowups,
  changeFollowup,
  withdrawFollowup,
  restoreFollowup,
  undoFollowup,
  approveFollowup,
  hideFollowup,
  openChoice,
  chooseThemes,
  showScene,
  queueScene,
  changeCue,
  moveCue,
  dropCue,
  takeScene,
  takeBack,
  panic,
  endPanic,
  nameScreen,
  setScreenWords,
  askHelp,
  withdrawHelp,
  takeHelp,
  releaseHelp,
  finishHelp,
  nameHelper,
  setSilence,
  tellTables,
]);
/** A device command after parsing: cleaned texts, closed shape. */
export type DeviceCommand = z.output<typeof deviceCommand>;

/** What only the server itself may ask, after it read a list, made a plan or checked a secret. */
export type ServerCommand =
  | ImportPeople
  | AssignSeats
  | SeatPeople
  | CloseChoice
  | AllocateChoice
  | RegisterGuest
  | ReplaceBadge
  | IssueLinks
  | OpenSession
  | RecordExport
  | MakeBlankBadges
  | MakeForms
  | ReflectHall
  | RepackComes;

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
