import type { ChoiceOutcome, Wait } from '../facts/choices.ts';
import type { PersonId, ThemeId } from '../ids.ts';
import { dearer } from './allocate.ts';
import { numbered } from './lists.ts';

/** Somebody who sits elsewhere than before, and the theme of his table there. */
export interface Reseated {
  person: PersonId;
  wishes: readonly ThemeId[];
  theme: ThemeId | null;
}

/**
 * Tables closed or people were moved after places were given: the place that somebody has is at the table where he sits,
 * so that no screen tells him another theme. Who lost a dearer one is the first on its list; who has no wish that was
 * met may sit anywhere, and goes on waiting.
 * @returns the outcomes that differ from before
 */
export function follow(
  outcomes: ReadonlyMap<PersonId, ChoiceOutcome>,
  reseated: readonly Reseated[],
): ChoiceOutcome[] {
  const after = new Map(outcomes);
  for (const { person, wishes, theme } of reseated) {
    const before = outcomes.get(person);
    if (before === undefined || theme === before.theme) continue;
    if (before.theme === null && (theme === null || !wishes.includes(theme))) continue;
    const rank = theme === null ? 0 : wishes.indexOf(theme) + 1;
    const wanted = rank === 0 ? wishes : dearer(wishes, theme);
    const waiting = wanted.map(
      (wish): Wait =>
        before.waiting.find((wait) => wait.theme === wish) ?? { theme: wish, position: 0, reason: 'moved' },
    );
    after.set(person, { person, theme, rank: rank === 0 ? null : rank, waiting });
  }
  return numbered(after).filter((one) => JSON.stringify(one) !== JSON.stringify(outcomes.get(one.person)));
}
