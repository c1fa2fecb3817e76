import type { ChoiceOption } from '../../../shared/facts/choices.ts';
import type { Random } from '../../../shared/seating/random.ts';
import type { Stage } from '../stage.ts';

/** Themes that somebody likes, dearest first; some are liked by many, so that there is something to divide. */
export function likings(
  stage: Pick<Stage, 'randomOf'>,
  random: Random,
  options: readonly ChoiceOption[],
  most: number,
): string[] {
  const liking = new Map(
    options.map(({ id }) => [id, 1.5 * stage.randomOf(`theme ${id}`).next() + random.next()]),
  );
  return [...liking]
    .sort(([, a], [, b]) => b - a)
    .slice(0, 1 + random.below(most))
    .map(([id]) => id);
}
