import type { BallotCount, CountRule, CountStep } from '../../shared/facts/ballots.ts';
import type { PanelI18n } from './panelTexts.ts';

type Say = Pick<PanelI18n, 't' | 'list' | 'number'>;

/** One step of a count, in words that a visitor can retell. */
export function sayStep(step: CountStep, option: string, { t }: Pick<Say, 't'>): string {
  const { support: count, newlyHeard } = step;
  const how = {
    votes: () => t('stepVotes', { option, count: Math.round(step.value.about) }),
    shares: () => t('stepShares', { option, count }),
    saving: () => t('stepSaving', { option, count }),
    score: () => t('stepScore', { option, count }),
    rest: () => t('stepRest', { option }),
  }[step.phase]();
  // Of the first one everybody had nothing before: that says nothing.
  const newly = step.round > 1 && newlyHeard > 0 && newlyHeard < count;
  return newly ? `${how} ${t('newlyHeard', { count: newlyHeard })}` : how;
}

/** What ended each tie. */
export const sayTies = ({ ties }: BallotCount, titleOf: (id: string) => string, { t, list }: Say): string[] =>
  ties.map(({ options, chosen }) =>
    t('tieByDraw', { options: list(options.map(titleOf)), chosen: list(chosen.map(titleOf)) }),
  );

/** What a rule does, in a sentence or two. */
export function sayRule(rule: CountRule, { t }: Pick<Say, 't'>): string {
  if (rule === 'most-votes') return t('ruleMostVotes');
  if (rule === 'phragmen') return t('rulePhragmen');
  return rule === 'equal-shares' ? t('ruleEqualShares') : t('rulePav');
}
