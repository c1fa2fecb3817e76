import type { RoomId, Round, StepId, TableId, ThemeId } from '../ids.ts';
import type { Localized } from '../localized.ts';
import type { RefusalCode } from '../refusal.ts';
import type { Scene } from './screens.ts';

export const STEP_KINDS = ['doors', 'plenary', 'round', 'break', 'ballot', 'closing'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

/** Which tables a step, or a message, is for. */
export type TablesAsked = 'all' | { rooms: RoomId[] } | { themes: ThemeId[] } | { numbers: number[] };

/**
 * Who types at a table: the facilitator, somebody of the table who writes for it, whoever has the tablet as it goes round, or
 * each on the own phone. On the tablet everybody may type at all times; with nobody asked to, what comes is marked.
 */
export const TYPISTS = ['nobody', 'facilitators', 'secretaries', 'everybody', 'phones'] as const;
export type Typists = (typeof TYPISTS)[number];

/** Names of the effects, as a running order writes them. */
export const EFFECTS = [
  'showScene',
  'openBallot',
  'closeBallot',
  'openChoice',
  'closeChoice',
  'tellTables',
] as const satisfies Effect['do'][];

/** What happens by itself when a step begins or ends. */
export type Effect =
  | { do: 'showScene'; scene: Scene }
  | { do: 'openBallot'; title: Localized; options: 'themes' | ThemeId[]; choose: number }
  | { do: 'closeBallot' }
  | { do: 'openChoice'; round: Round; themes: 'all' | ThemeId[]; most: number }
  | { do: 'closeChoice'; round: Round }
  /** Without `tables` to those of the step. */
  | { do: 'tellTables'; message: Localized; bell: boolean; tables?: TablesAsked };

export interface Step {
  id: StepId;
  kind: StepKind;
  title: Localized;
  minutes: number;
  /** Present in steps in which people sit at tables. */
  round?: Round;
  question?: Localized;
  /** Conversation guide (*gespreksleidraad*): short lines for the facilitator. */
  guide?: Localized[];
  /** All of them where this is absent. */
  tables?: TablesAsked;
  /** Facilitators in a round and nobody elsewhere, where this is absent. */
  typing?: Typists;
  /** Minutes without a card after which a table counts as silent; what the floor team set, where this is absent. */
  silentAfter?: number;
  /** In this step each table works out its proposal. */
  proposal?: true;
  /** What the screens show from its start; absent leaves them as they are. */
  scene?: Scene;
  opening?: Effect[];
  closing?: Effect[];
}

export interface RunningStep {
  step: StepId;
  round: Round | null;
  startedAt: number;
  endsAt: number;
  /** Milliseconds left while the clock stands still, else null. */
  remaining: number | null;
}

/** Hall times are epoch milliseconds of the server's clock. */
export type ProgrammeFact =
  /** `startsAt` is the time on the wall at which the first step is planned, as `HH:MM`. */
  | { type: 'programmeSet'; steps: Step[]; startsAt?: string }
  | { type: 'stepStarted'; step: StepId; round: Round | null; startedAt: number; endsAt: number }
  /** `remaining` is what is left now, while the clock stands still. */
  | { type: 'stepExtended'; step: StepId; minutes: number; endsAt: number; remaining?: number; at?: number }
  | { type: 'stepPaused'; step: StepId; remaining: number }
  | { type: 'stepResumed'; step: StepId; endsAt: number }
  | { type: 'stepEnded'; step: StepId; endedAt?: number }
  /** The last act on the clock did not count: this is how it stood before. */
  | { type: 'stepUndone'; running: RunningStep | null; last: StepId | null }
  /** What was to happen by itself could not; the day goes on and the director is told why. */
  | { type: 'effectSkipped'; step: StepId; effect: Effect['do']; reason: RefusalCode }
  | { type: 'tablesTold'; tables: TableId[]; message: Localized; bell: boolean; at: number };
