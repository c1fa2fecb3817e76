import fc from 'fast-check';
import {
  type Assignment,
  type Config,
  DEFAULTS,
  type Instance,
  type SeatPerson,
  type SeatTable,
} from '../../shared/seating/instance.ts';

/** A participant without any wish or rule, but for what the test names. */
export const person = (id: string, more: Partial<SeatPerson> = {}): SeatPerson => ({
  id,
  role: 'participant',
  group: '',
  div: {},
  languages: [],
  needs: [],
  prefs: [],
  pins: {},
  apart: [],
  ...more,
});

/** A Dutch-speaking table of four, but for what the test names. */
export const table = (id: string, more: Partial<SeatTable> = {}): SeatTable => ({
  id,
  theme: 'green',
  capacity: 4,
  provides: [],
  languages: ['nl'],
  ...more,
});

export const hall = (people: SeatPerson[], tables: SeatTable[], config: Partial<Config> = {}): Instance => ({
  config: { ...DEFAULTS, ...config },
  people,
  tables,
});

/** `{ ann: 'T1 -' }`: ann at T1 in round 1, without a seat in round 2. */
export const plan = (rows: Record<string, string>): Assignment =>
  new Map(
    Object.entries(rows).map(([id, seats]) => [id, seats.split(' ').map((t) => (t === '-' ? null : t))]),
  );

const names = (prefix: string, n: number) => Array.from({ length: n }, (_, i) => `${prefix}${i}`);
const some = (list: string[], most: number) => fc.uniqueArray(fc.constantFrom(...list), { maxLength: most });
const mostly = <T>(usual: T, rare: fc.Arbitrary<T>) =>
  fc.oneof({ arbitrary: fc.constant(usual), weight: 6 }, { arbitrary: rare, weight: 1 });

/** Small halls with every rule in them, also ones in which not everybody can be seated. */
export const anyHall: fc.Arbitrary<Instance> = fc
  .record({ guests: fc.integer({ min: 1, max: 14 }), desks: fc.integer({ min: 1, max: 5 }) })
  .chain(({ guests, desks }) => {
    const people = names('p', guests);
    const tables = names('t', desks);
    const window = mostly(
      {},
      fc.record({ firstRound: fc.constant(1), lastRound: fc.integer({ min: 0, max: 2 }) }),
    );
    const anyPerson = (id: string) =>
      fc
        .record({
          role: fc.constantFrom('participant', 'participant', 'wildcard'),
          group: fc.constantFrom('', 'g1', 'g2'),
          div: fc.record({ age: fc.constantFrom('', 'young', 'old'), sex: fc.constantFrom('f', 'm') }),
          languages: mostly<string[]>(['nl'], fc.constant(['ar', 'en'])),
          needs: mostly<string[]>([], fc.constant(['wheelchair'])),
          prefs: some(['green', 'home', 'safe', 'nowhere'], 3),
          pins: mostly({}, fc.record({ 1: fc.constantFrom(...tables, 'gone') })),
          apart: mostly<string[]>([], some([...people, 'stranger'], 2)),
          window,
        })
        .map(({ window: times, ...rest }) => person(id, { ...rest, ...times }));
    const anyTable = (id: string) =>
      fc
        .record({
          theme: fc.constantFrom('green', 'home', 'safe'),
          capacity: fc.integer({ min: 0, max: 5 }),
          provides: fc.constantFrom([], ['wheelchair']),
          languages: fc.constantFrom(['nl'], ['nl', 'en'], ['nl', 'ar']),
          window,
        })
        .map(({ window: times, ...rest }) => table(id, { ...rest, ...times }));
    return fc
      .tuple(fc.tuple(...people.map(anyPerson)), fc.tuple(...tables.map(anyTable)), fc.boolean())
      .map(([list, desk, paired]) =>
        hall(paired ? pairUp(list) : list, desk, { rounds: 3, divWeight: { age: 2 } }),
      );
  });

/** Makes the first two companions. */
const pairUp = ([a, b, ...rest]: SeatPerson[]): SeatPerson[] =>
  a && b ? [{ ...a, with: b.id }, { ...b, with: a.id }, ...rest] : [a!];
