import type { Election } from '../../shared/voting/types.ts';
import type { KnownBallot } from './ballotState.ts';

/** A paper as the count needs it. */
export interface Paper {
  choice: readonly string[];
  group?: string;
}

/** Ballot and box in the shape of the counting engine, which `burgertop tally` reads as well. */
export function electionOf(
  { options, choose, terms }: Pick<KnownBallot, 'options' | 'choose' | 'terms'>,
  papers: readonly Paper[],
): Election {
  const order = options.map(({ id }) => id);
  return {
    options: order,
    order,
    choose,
    rule: terms.rule,
    onlySupported: true,
    ballots: papers.map(({ choice, group }) => ({
      ...(terms.method === 'points' ? { points: stickers(choice) } : { approve: [...choice] }),
      ...(group !== undefined && { group }),
    })),
  };
}

function stickers(choice: readonly string[]): Record<string, number> {
  const points: Record<string, number> = {};
  for (const option of choice) points[option] = (points[option] ?? 0) + 1;
  return points;
}
