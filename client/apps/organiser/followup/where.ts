/** Something on the way back, as `/api/trace` tells it. */
export interface Come {
  kind: 'card' | 'bundle' | 'proposal' | 'theme' | 'ballot' | 'option' | 'followup';
  words: string;
  table?: number;
  votes?: number;
  gone?: boolean;
  next: Come[];
}

export interface Line extends Omit<Come, 'next'> {
  /** Steps away from where the way begins. */
  depth: number;
}

/** The tree as lines, each as far in as it is away. */
export const linesOf = (trees: readonly Come[], depth = 0): Line[] =>
  trees.flatMap(({ next, ...one }) => [{ ...one, depth }, ...linesOf(next, depth + 1)]);
