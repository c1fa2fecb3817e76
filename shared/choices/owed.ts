import type { ThemeId } from '../ids.ts';

/** What a round without any wish of somebody's own weighs; a first wish weighs 0, a second 1, a third 2. */
export const NO_WISH = 3;

/**
 * What the day still owes somebody: the less of his wishes he got in earlier rounds, the more. Rounds for which he wished
 * nothing count for nothing, so that who keeps silent gains nothing by it.
 */
export const owedFor = (rounds: readonly { wishes: readonly ThemeId[]; theme: ThemeId | null }[]): number =>
  rounds.reduce((sum, { wishes, theme }) => sum + weightOf(wishes, theme), 0);

function weightOf(wishes: readonly ThemeId[], theme: ThemeId | null): number {
  if (wishes.length === 0) return 0;
  const rank = theme === null ? -1 : wishes.indexOf(theme);
  return rank === -1 ? NO_WISH : Math.min(rank, NO_WISH);
}
