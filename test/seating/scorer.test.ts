import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lowerBounds } from '../../shared/seating/bounds.ts';
import { readConfig } from '../../shared/seating/configFile.ts';
import { readAssignment, readPeople, readTables } from '../../shared/seating/csv.ts';
import { countTerms } from '../../shared/seating/terms.ts';
import { violations } from '../../shared/seating/violations.ts';

/** One small random hall and a plan for it, good or drawn from a hat, with what an independent scorer says of them. */
interface Scored {
  config: string;
  people: string;
  tables: string;
  assignment: string;
  /** The plan before; its first `frozen` rounds are history. */
  base: string;
  frozen: number;
  violations: Record<string, number>;
  terms: Record<string, number>;
  /** Missing where a companion never comes: the scorer binds the other one to him all the same, and we do not. */
  bounds?: Record<string, number>;
}

const path = new URL('fixtures/scored.json', import.meta.url);
const scored: Scored[] = JSON.parse(readFileSync(path, 'utf8'));

describe.each(scored.map((one, i) => [i, one] as const))('random hall %i, scored elsewhere', (_, one) => {
  const config = readConfig(one.config);
  const instance = {
    config,
    people: readPeople(one.people, config.rounds),
    tables: readTables(one.tables),
  };
  const plan = readAssignment(one.assignment, config.rounds);
  const against = { base: readAssignment(one.base, config.rounds), frozenRounds: one.frozen };

  it('breaks the same rules as often', () => {
    const counts: Record<string, number> = {};
    for (const { code, count } of violations(instance, plan, against))
      counts[code] = (counts[code] ?? 0) + count;
    expect(counts).toEqual(one.violations);
  });

  it('costs the same, term by term', () => {
    expect(countTerms(instance, plan, against)).toEqual(one.terms);
  });

  it('has the same bounds, term by term', () => {
    const { terms } = lowerBounds(instance);
    expect(terms).toMatchObject(one.bounds ?? {});
  });
});
