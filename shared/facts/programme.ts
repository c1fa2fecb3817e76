import type { Round, StepId } from '../ids.ts';
import type { Localized } from '../localized.ts';

export const STEP_KINDS = ['doors', 'plenary', 'round', 'break', 'ballot', 'closing'] as const;
export type StepKind = (typeof STEP_KINDS)[number];

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
}

/** Hall times are epoch milliseconds of the server's clock. */
export type ProgrammeFact =
  | { type: 'programmeSet'; steps: Step[] }
  | { type: 'stepStarted'; step: StepId; round: Round | null; startedAt: number; endsAt: number }
  | { type: 'stepExtended'; step: StepId; minutes: number; endsAt: number }
  | { type: 'stepPaused'; step: StepId; remaining: number }
  | { type: 'stepResumed'; step: StepId; endsAt: number }
  | { type: 'stepEnded'; step: StepId };
