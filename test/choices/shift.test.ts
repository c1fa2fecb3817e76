import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../shared/choices/allocate.ts';
import type { Party, RoundTable } from '../../shared/choices/party.ts';
import { chooseLate, type Shifted, type Standings, withdraw } from '../../shared/choices/shift.ts';

const alone = (id: string, wishes: string[], owed = 0): Party => ({
  guests: [{ id, role: 'participant', needs: [], languages: [], apart: [] }],
  wishes,
  owed,
  late: 0,
  comes: true,
});
const table = (id: string, theme: string, capacity = 1): RoundTable => ({
  id,
  theme,
  capacity,
  provides: [],
  languages: [],
});

function standing(parties: Party[], tables: RoundTable[]): Standings {
  const { outcomes, seats } = allocate(parties, tables, 'lot');
  return {
    parties,
    tables,
    outcomes: new Map(outcomes.map((one) => [one.person, one])),
    seats: new Map([...seats].flatMap(([person, at]) => (at === null ? [] : [[person, at]]))),
    mostWildcards: 9,
  };
}
/** What stands after a change. */
function after(before: Standings, { outcomes, moves }: Shifted): Standings {
  const seats = new Map(before.seats);
  for (const { person, to } of moves) to === null ? seats.delete(person) : seats.set(person, to);
  return {
    ...before,
    seats,
    outcomes: new Map([...before.outcomes, ...outcomes.map((one) => [one.person, one] as const)]),
  };
}

describe('a place that is given back', () => {
  const [ann, bob, cas] = [alone('ann', ['a'], 3), alone('bob', ['a', 'b'], 2), alone('cas', ['b', 'c'], 1)];
  const hall = [table('1', 'a'), table('2', 'b'), table('3', 'c')];

  test('goes to the first who waits, whose own goes to the next', () => {
    const { outcomes, moves } = withdraw(standing([ann, bob, cas], hall), ann);
    expect(outcomes).toEqual([
      { person: 'ann', theme: null, rank: null, waiting: [] },
      { person: 'bob', theme: 'a', rank: 1, waiting: [] },
      { person: 'cas', theme: 'b', rank: 1, waiting: [] },
    ]);
    expect(moves.sort((x, y) => x.person.localeCompare(y.person))).toEqual([
      { person: 'ann', to: null },
      { person: 'bob', to: '1' },
      { person: 'cas', to: '2' },
    ]);
  });
  test('those behind move up one', () => {
    const dan = alone('dan', ['a'], 0);
    const before = standing([ann, bob, cas, dan], [...hall, table('4', 'd')]);
    expect(before.outcomes.get('dan')?.waiting[0]?.position).toBe(2);
    expect(withdraw(before, ann).outcomes).toContainEqual({
      person: 'dan',
      theme: null,
      rank: null,
      waiting: [{ theme: 'a', position: 1, reason: 'lot' }].map((one) => ({ ...one, reason: 'owed' })),
    });
  });
});

describe('a choice after closing', () => {
  const hall = [table('1', 'a'), table('2', 'b'), table('3', 'c')];
  const ann = alone('ann', ['a'], 1);
  const silent = alone('bob', []);

  test('gets a place that is free', () => {
    const before = standing([ann, silent], [...hall, table('4', 'c')]);
    const free = ['b', 'c'].find((theme) => {
      const there = hall.filter((one) => one.theme === theme);
      return !there.some(({ id }) => [...before.seats.values()].includes(id));
    });
    const { outcomes } = chooseLate(before, { ...silent, wishes: [free ?? 'c'], late: 1 });
    expect(outcomes).toEqual([{ person: 'bob', theme: free ?? 'c', rank: 1, waiting: [] }]);
  });
  test('stands at the end of the list when the theme is full, and keeps the seat it has', () => {
    const before = standing([ann, silent, alone('cas', ['a'])], hall);
    const { outcomes, moves } = chooseLate(before, { ...silent, wishes: ['a'], late: 1 });
    expect(outcomes).toEqual([
      { person: 'bob', theme: null, rank: null, waiting: [{ theme: 'a', position: 2, reason: 'late' }] },
    ]);
    expect(moves).toEqual([]);
  });
  test('who has a place keeps it while he waits for a better one', () => {
    const before = standing([ann, alone('bob', ['b'])], hall);
    const { outcomes } = chooseLate(before, { ...alone('bob', ['a', 'b']), late: 1 });
    expect(outcomes).toEqual([
      { person: 'bob', theme: 'b', rank: 2, waiting: [{ theme: 'a', position: 1, reason: 'late' }] },
    ]);
  });
});

const THEMES = ['a', 'b', 'c'];
const wishes = fc.shuffledSubarray(THEMES);
const changes = fc.array(fc.record({ who: fc.nat(), wishes: fc.option(wishes) }), { maxLength: 8 });

test('whatever people do after closing: tables hold, themes are right, lists have no gaps, nobody waits for a free place', () => {
  fc.assert(
    fc.property(
      fc.array(fc.record({ wishes, owed: fc.nat(2) }), { minLength: 1, maxLength: 10 }),
      fc.array(fc.record({ theme: fc.constantFrom(...THEMES), capacity: fc.integer({ min: 1, max: 3 }) }), {
        minLength: 1,
        maxLength: 5,
      }),
      changes,
      (choosers, offers, acts) => {
        const parties = choosers.map((one, i) => alone(`p${i}`, one.wishes, one.owed));
        const tables = offers.map(({ theme, capacity }, i) => table(`t${i}`, theme, capacity));
        let now = standing(parties, tables);
        check(now);
        for (const { who, wishes: wanted } of acts) {
          const i = who % parties.length;
          const party = { ...(parties[i] as Party), wishes: wanted ?? [], late: 1 };
          parties[i] = party;
          now = { ...now, parties: [...parties] };
          now = after(now, wanted === null ? withdraw(now, party) : chooseLate(now, party));
          check(now);
        }
      },
    ),
  );
});

function check({ outcomes, seats, tables }: Standings): void {
  const at = (id: string) => [...seats.values()].filter((one) => one === id).length;
  for (const one of tables) expect(at(one.id)).toBeLessThanOrEqual(one.capacity);
  for (const { person, theme } of outcomes.values())
    if (theme !== null) expect(tables.find(({ id }) => id === seats.get(person))?.theme).toBe(theme);
  for (const theme of THEMES) {
    const places = [...outcomes.values()].flatMap(({ waiting }) =>
      waiting.filter((one) => one.theme === theme),
    );
    expect(places.map(({ position }) => position).sort((a, b) => a - b)).toEqual(places.map((_, i) => i + 1));
    const free = tables.some((one) => one.theme === theme && at(one.id) < one.capacity);
    if (places.length > 0) expect(free).toBe(false);
  }
}
