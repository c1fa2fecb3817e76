import type { ChoiceOption, ChoiceOutcome } from '../facts/choices.ts';
import type { Fact } from '../facts/fact.ts';
import type { ChoiceId, PersonId, Round, ThemeId } from '../ids.ts';

/** One choice of themes as organisers and director follow it: counts, and ids without a name. */
export interface ChoiceCount {
  round: Round;
  options: ChoiceOption[];
  most: number;
  state: 'open' | 'closed' | 'allocated';
  lot: string | null;
  /** To how many it was offered, and how many chose. */
  offered: number;
  chosen: number;
  /** Per theme how many named it first, second, third. */
  demand: Record<ThemeId, number[]>;
  outcomes: Record<PersonId, ChoiceOutcome>;
}

export type CountShown =
  | {
      type: 'choiceOpened';
      choice: ChoiceId;
      round: Round;
      options: ChoiceOption[];
      most: number;
      offered: number;
    }
  | { type: 'choiceOffered'; choice: ChoiceId; offered: number }
  | { type: 'themesChosen'; choice: ChoiceId; people: number; wishes: ThemeId[]; before: ThemeId[] }
  | { type: 'choiceClosed'; choice: ChoiceId; lot: string }
  | { type: 'choiceOutcomes'; choice: ChoiceId; outcomes: ChoiceOutcome[] };

export function pickCount(fact: Fact): CountShown | null {
  switch (fact.type) {
    case 'choiceOpened': {
      const { choice, round, options, most, people } = fact;
      return { type: 'choiceOpened', choice, round, options, most, offered: people.length };
    }
    case 'choiceOffered':
      return { type: 'choiceOffered', choice: fact.choice, offered: fact.people.length };
    case 'themesChosen': {
      const { choice, wishes, before, people } = fact;
      return { type: 'themesChosen', choice, people: people.length, wishes, before };
    }
    case 'choiceClosed':
      return { type: 'choiceClosed', choice: fact.choice, lot: fact.lot };
    case 'choiceAllocated':
    case 'choiceShifted':
      return { type: 'choiceOutcomes', choice: fact.choice, outcomes: fact.outcomes };
    default:
      return null;
  }
}

export function foldCount(choices: Record<ChoiceId, ChoiceCount>, shown: CountShown): void {
  if (shown.type === 'choiceOpened') {
    const { round, options, most, offered } = shown;
    const demand = Object.fromEntries(options.map(({ id }) => [id, Array<number>(most).fill(0)]));
    choices[shown.choice] = {
      ...{ round, options, most, offered, demand },
      ...{ state: 'open', lot: null, chosen: 0, outcomes: {} },
    };
    return;
  }
  const choice = choices[shown.choice];
  if (choice === undefined) return;
  switch (shown.type) {
    case 'choiceOffered':
      choice.offered += shown.offered;
      break;
    case 'themesChosen':
      count(choice, shown.before, -shown.people);
      count(choice, shown.wishes, shown.people);
      break;
    case 'choiceClosed':
      choice.state = 'closed';
      choice.lot = shown.lot;
      break;
    case 'choiceOutcomes':
      choice.state = 'allocated';
      for (const outcome of shown.outcomes) choice.outcomes[outcome.person] = { ...outcome };
  }
}

function count(choice: ChoiceCount, wishes: readonly ThemeId[], by: number): void {
  if (wishes.length > 0) choice.chosen += by;
  wishes.forEach((theme, rank) => {
    const ranks = choice.demand[theme];
    if (ranks !== undefined) ranks[rank] = (ranks[rank] ?? 0) + by;
  });
}
