import type { Step } from '../../shared/facts/programme.ts';
import { momentOf, type RoundStep, roundsOf } from '../../shared/moment.ts';
import type { ChoiceCount } from '../../shared/views/choiceCounts.ts';
import type { ProgrammeState } from '../../shared/views/programme.ts';

/** Rounds that have not begun and for which nobody chooses yet. */
export function roundsToOffer(
  programme: ProgrammeState,
  choices: Readonly<Record<string, ChoiceCount>>,
): RoundStep[] {
  const taken = new Set(Object.values(choices).map(({ round }) => round));
  const begun = momentOf(programme).begun ?? 0;
  return roundsOf(programme.steps).filter(({ round }) => round > begun && !taken.has(round));
}

export const stepOf = (steps: readonly Step[], round: number): Step | undefined =>
  steps.find((step) => step.round === round);

export interface ThemeCount {
  theme: string;
  /** People with a place there, by choice. */
  got: number;
  waiting: number;
}

/** Places and waiting lists per theme, in the order in which the themes were offered. */
export function placesOf({ options, outcomes }: ChoiceCount): ThemeCount[] {
  const all = Object.values(outcomes);
  return options.map(({ id }) => ({
    theme: id,
    got: all.filter(({ theme }) => theme === id).length,
    waiting: all.filter(({ waiting }) => waiting.some(({ theme }) => theme === id)).length,
  }));
}

/** People on the waiting list of a theme, first first. */
export const listFor = ({ outcomes }: ChoiceCount, theme: string): string[] =>
  Object.values(outcomes)
    .flatMap(({ person, waiting }) =>
      waiting.filter((one) => one.theme === theme).map(({ position }) => ({ person, position })),
    )
    .sort((a, b) => a.position - b.position)
    .map(({ person }) => person);
