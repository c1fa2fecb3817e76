import type { Fact } from '../../shared/facts/fact.ts';
import { CAREFUL, type Moderation } from '../../shared/facts/moderation.ts';
import { ALREADY, facts, type Rules, roles } from './rule.ts';

export type ModerationState = Moderation;
export const noModeration = (): ModerationState => ({ ...CAREFUL });

export function foldModeration(state: ModerationState, fact: Fact): void {
  if (fact.type === 'moderationSet') state[fact.what] = fact.mode;
}

export const moderationRules: Rules<'setModeration'> = {
  setModeration: {
    access: roles('themeTeam', 'director', 'organiser'),
    decide: ({ what, mode }, { summit }) =>
      summit.moderation[what] === mode ? ALREADY : facts({ type: 'moderationSet', what, mode }),
  },
};
