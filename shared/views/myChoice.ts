import type { ChoiceOption, Wait } from '../facts/choices.ts';
import type { Fact } from '../facts/fact.ts';
import type { ChoiceId, PersonId, Round, ThemeId } from '../ids.ts';
import { NOTHING, type Picked } from './view.ts';

/** One choice of themes, as somebody who may choose sees it. */
export interface MyChoice {
  round: Round;
  options: ChoiceOption[];
  most: number;
  state: 'open' | 'closed' | 'allocated';
  wishes: ThemeId[];
  /** Drawn at closing. */
  lot: string | null;
  /** The theme with a place for him, which of his wishes that is, and what he would rather have. */
  theme: ThemeId | null;
  rank: number | null;
  waiting: Wait[];
}

export type ChoicePart = { type: 'choice'; choice: ChoiceId; part: Partial<MyChoice> };
export type Choices = Record<ChoiceId, MyChoice>;

/** What a fact says to each person about a choice: the part of it that is new. */
export function pickChoice(fact: Fact): readonly Picked<ChoicePart>[] {
  const to = (people: readonly PersonId[], part: ChoicePart['part']): Picked<ChoicePart>[] =>
    'choice' in fact
      ? people.map((key) => ({ key, shown: { type: 'choice', choice: fact.choice, part } }))
      : [];
  switch (fact.type) {
    case 'choiceOpened':
    case 'choiceOffered': {
      const { round, options, most } = fact;
      const state = fact.type === 'choiceOpened' || fact.open ? 'open' : 'closed';
      const fresh = { wishes: [], lot: null, theme: null, rank: null, waiting: [] };
      return to(fact.people, { round, options, most, state, ...fresh });
    }
    case 'themesChosen':
      return to(fact.people, { wishes: fact.wishes });
    case 'choiceClosed':
      return to(fact.people, { state: 'closed', lot: fact.lot });
    case 'choiceAllocated':
    case 'choiceShifted':
      return fact.outcomes.flatMap(({ person, ...part }) => to([person], { state: 'allocated', ...part }));
    default:
      return NOTHING;
  }
}
