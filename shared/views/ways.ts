import type { Way } from '../facts/door.ts';
import type { Fact } from '../facts/fact.ts';

/** The ways by the name of the room, which is how seats speak of it. */
export function waysShown({ ways }: Extract<Fact, { type: 'waysSet' }>): {
  type: 'ways';
  ways: Record<string, Way>;
} {
  return { type: 'ways', ways: Object.fromEntries(ways.map(({ name, way }) => [name, way])) };
}
