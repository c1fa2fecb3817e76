import type { Command, CommandType } from '../../shared/commands/command.ts';
import { accessRules } from './access.ts';
import { ballotsRules } from './ballots.ts';
import { bundlesRules } from './bundles.ts';
import { choicesRules } from './choices.ts';
import { doorRules } from './door.ts';
import { exportsRules } from './exports.ts';
import { followupRules } from './followup.ts';
import { helpRules } from './help.ts';
import { ideasRules } from './ideas.ts';
import { moderationRules } from './moderation.ts';
import { paperRules } from './paper.ts';
import { peopleRules } from './people.ts';
import { programmeRules } from './programme.ts';
import { proposalsRules } from './proposals.ts';
import { reflectionRules } from './reflection.ts';
import { repackRules } from './repack.ts';
import { type Decision, type Rule, type Rules, refusal, type Situation } from './rule.ts';
import { screensRules } from './screens.ts';
import { seatingRules } from './seating.ts';
import { seatingChangeRules } from './seatingChanges.ts';
import { summitRules } from './summit.ts';
import { tablePlanRules } from './tablePlan.ts';
import { tablesRules } from './tables.ts';

/** One rule for each command; a command without a rule does not compile. */
export const RULES: Rules<CommandType> = {
  ...summitRules,
  ...programmeRules,
  ...peopleRules,
  ...tablesRules,
  ...tablePlanRules,
  ...seatingRules,
  ...seatingChangeRules,
  ...ideasRules,
  ...bundlesRules,
  ...proposalsRules,
  ...moderationRules,
  ...ballotsRules,
  ...followupRules,
  ...choicesRules,
  ...screensRules,
  ...reflectionRules,
  ...repackRules,
  ...helpRules,
  ...doorRules,
  ...accessRules,
  ...exportsRules,
  ...paperRules,
};

/** The judge: access first, then the decision. Pure. */
export function judge(command: Command, situation: Situation): Decision {
  const rule = RULES[command.type] as Rule | undefined;
  if (rule === undefined) return refusal('unknown-command');
  if (!rule.access(situation.actor, command, situation)) return refusal('not-allowed');
  return rule.decide(command, situation);
}
