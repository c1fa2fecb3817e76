import type { ChoiceId } from '../../../shared/ids.ts';
import type { DeskState } from '../../../shared/views/desk.ts';
import type { DeskChoice } from '../../../shared/views/deskChoices.ts';
import type { ProgrammeState } from '../../../shared/views/programme.ts';
import { type RoundStep, roundsAhead } from './round.ts';

export interface ChoiceAhead {
  id: ChoiceId;
  choice: DeskChoice;
  step: RoundStep;
  /** The round runs: everybody sits. */
  begun: boolean;
}

/** The choices for rounds that run or are to come, in the order of the day. */
export const choicesAhead = (desk: DeskState, programme: ProgrammeState): ChoiceAhead[] =>
  roundsAhead(programme).flatMap((step) =>
    Object.entries(desk.choices)
      .filter(([, { round }]) => round === step.round)
      .map(([id, choice]) => ({ id, choice, step, begun: programme.running?.round === step.round })),
  );
