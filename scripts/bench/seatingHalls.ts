import type { Instance } from '../../shared/seating/instance.ts';
import { practiceInstance } from './practiceInstance.ts';

export type HallSize = 'S' | 'M' | 'L';

const ROUNDS = 3;
/** Practice summits side by side that make the large hall. */
const COPIES = 12;

/** An evening of 80 people at 10 tables, the practice summit itself, or twelve of those at once (10,200 people). */
export function hallOf(size: HallSize, seed: number): Instance {
  const whole = practiceInstance(ROUNDS, seed);
  if (size === 'M') return whole;
  if (size === 'S') return evening(whole);
  const copies = Array.from({ length: COPIES }, (_, i) => practiceInstance(ROUNDS, seed * COPIES + i));
  return {
    config: whole.config,
    people: copies.flatMap(({ people }, i) =>
      people.map((p) => ({ ...p, id: `${i}-${p.id}`, group: p.group === '' ? '' : `${i}-${p.group}` })),
    ),
    tables: copies.flatMap(({ tables }, i) => tables.map((t) => ({ ...t, id: `${i}-${t.id}` }))),
  };
}

/** Ten tables have too few interpreters for everybody's language, so there everybody speaks Dutch. */
function evening({ config, people, tables }: Instance): Instance {
  const of = (role: string, count: number) => people.filter((p) => p.role === role).slice(0, count);
  return {
    config,
    people: [...of('participant', 70), ...of('wildcard', 10)].map((p) => ({ ...p, languages: [] })),
    tables: tables.slice(0, 10),
  };
}
