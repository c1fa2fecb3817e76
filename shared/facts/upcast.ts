import type { Fact } from './fact.ts';

/** Version of the shapes in the log; raised whenever a fact changes in a way that old rows do not fit. */
export const FACTS_VERSION = 2;

type Step = (fact: Record<string, unknown>) => Record<string, unknown>;

/** One step per version, oldest first: `STEPS[0]` turns version 1 into version 2. */
const STEPS: Step[] = [ballotTerms];

/** Ballots had no terms: approval of as many as were chosen, most votes, and people decided ties. */
function ballotTerms(fact: Record<string, unknown>): Record<string, unknown> {
  if (fact.type === 'ballotClosed') return { ...fact, count: null };
  if (fact.type !== 'ballotOpened') return fact;
  const terms = { method: 'approval', most: fact.choose, rule: 'most-votes', lot: '', trial: false };
  return { ...fact, terms };
}

/** Brings a fact that was written by an older version to today's shape. */
export function upcast(fact: Record<string, unknown>, version: number): Fact {
  let shape = fact;
  for (const step of STEPS.slice(version - 1)) shape = step(shape);
  return shape as unknown as Fact;
}
