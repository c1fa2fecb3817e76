import type { CommandId, DeviceId, PersonId, TableId } from '../ids.ts';
import type { BallotsFact } from './ballots.ts';
import type { BundlesFact } from './bundles.ts';
import type { ChoicesFact } from './choices.ts';
import type { DoorFact } from './door.ts';
import type { ExportsFact } from './exports.ts';
import type { FollowupFact } from './followup.ts';
import type { HelpFact } from './help.ts';
import type { IdeasFact } from './ideas.ts';
import type { ModerationFact } from './moderation.ts';
import type { PaperFact } from './paper.ts';
import type { PeopleFact } from './people.ts';
import type { ProgrammeFact } from './programme.ts';
import type { ProposalsFact } from './proposals.ts';
import type { ReflectionFact } from './reflection.ts';
import type { RepackFact } from './repack.ts';
import type { ScreensFact } from './screens.ts';
import type { SeatingFact } from './seating.ts';
import type { SummitFact } from './summit.ts';
import type { TablesFact } from './tables.ts';

/** Everything that can have happened, past tense, ids only: no names, no contacts, no votes. */
export type Fact =
  | SummitFact
  | ProgrammeFact
  | PeopleFact
  | TablesFact
  | SeatingFact
  | RepackFact
  | IdeasFact
  | BundlesFact
  | ProposalsFact
  | BallotsFact
  | FollowupFact
  | ChoicesFact
  | ScreensFact
  | ReflectionFact
  | ModerationFact
  | HelpFact
  | DoorFact
  | PaperFact
  | ExportsFact;

export type FactType = Fact['type'];

/** Rights that a device was given. `visitor` has none yet; `operator` is the command line on the server itself. */
export const ACTOR_ROLES = [
  'visitor',
  'participant',
  'facilitator',
  'screen',
  'desk',
  'themeTeam',
  'floor',
  'director',
  'organiser',
  'operator',
] as const;
export type ActorRole = (typeof ACTOR_ROLES)[number];

/** Who asks: a device with a role, and whom or what it was given for. */
export interface Actor {
  role: ActorRole;
  device: DeviceId;
  person?: PersonId;
  table?: TableId;
  /** At the desk: may give out badges anew. */
  supervisor?: true;
}

/** One row of the log. `pos` is the only order there is (rule L2); `at` is when the server decided. */
export interface Entry {
  pos: number;
  at: number;
  actor: Actor;
  cause: CommandId;
  fact: Fact;
}
