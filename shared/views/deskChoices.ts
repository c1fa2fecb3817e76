import type { ChoiceOption, ChoiceOutcome } from '../facts/choices.ts';
import type { Fact } from '../facts/fact.ts';
import type { ChoiceId, PersonId, Round, TableId, ThemeId } from '../ids.ts';

/** A choice of themes as the desks know it, with what everybody chose and got. */
export interface DeskChoice {
  round: Round;
  options: ChoiceOption[];
  most: number;
  state: 'open' | 'closed' | 'allocated';
  wishes: Record<PersonId, ThemeId[]>;
  outcomes: Record<PersonId, ChoiceOutcome>;
}

export interface DeskChoices {
  choices: Record<ChoiceId, DeskChoice>;
  /** Themes that tables have in one round instead of their own. */
  themes: Record<Round, Record<TableId, ThemeId | null>>;
}

export type DeskChoiceShown =
  | { type: 'choiceOpened'; choice: ChoiceId; round: Round; options: ChoiceOption[]; most: number }
  | { type: 'themesChosen'; choice: ChoiceId; people: PersonId[]; wishes: ThemeId[] }
  | { type: 'choiceClosed'; choice: ChoiceId }
  | { type: 'choiceOutcomes'; choice: ChoiceId; outcomes: ChoiceOutcome[] }
  | { type: 'tablesThemed'; round: Round; themes: Record<TableId, ThemeId | null> };

export function pickDeskChoice(fact: Fact): DeskChoiceShown | null {
  switch (fact.type) {
    case 'choiceOpened': {
      const { choice, round, options, most } = fact;
      return { type: 'choiceOpened', choice, round, options, most };
    }
    case 'themesChosen':
      return { type: 'themesChosen', choice: fact.choice, people: fact.people, wishes: fact.wishes };
    case 'choiceClosed':
      return { type: 'choiceClosed', choice: fact.choice };
    case 'choiceAllocated':
    case 'choiceShifted':
      return { type: 'choiceOutcomes', choice: fact.choice, outcomes: fact.outcomes };
    case 'tablesThemed':
      return themed(fact);
    default:
      return null;
  }
}

/** The part of the fact that concerns themes; the same for every view that shows tables of a round. */
export const themed = ({ round, tables }: Extract<Fact, { type: 'tablesThemed' }>) =>
  ({
    type: 'tablesThemed',
    round,
    themes: Object.fromEntries(tables.map(({ table, theme }) => [table, theme])),
  }) as const;

export function foldDeskChoice(state: DeskChoices, shown: DeskChoiceShown): void {
  if (shown.type === 'tablesThemed') {
    state.themes[shown.round] = { ...shown.themes };
    return;
  }
  if (shown.type === 'choiceOpened') {
    const { round, options, most } = shown;
    state.choices[shown.choice] = { round, options, most, state: 'open', wishes: {}, outcomes: {} };
    return;
  }
  const choice = state.choices[shown.choice];
  if (choice === undefined) return;
  if (shown.type === 'themesChosen') for (const person of shown.people) choice.wishes[person] = shown.wishes;
  else if (shown.type === 'choiceClosed') choice.state = 'closed';
  else {
    choice.state = 'allocated';
    for (const outcome of shown.outcomes) choice.outcomes[outcome.person] = { ...outcome };
  }
}
