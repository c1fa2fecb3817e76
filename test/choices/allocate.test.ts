import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { allocate } from '../../shared/choices/allocate.ts';
import { owedFor } from '../../shared/choices/owed.ts';
import { type Guest, idsOf, inOrder, type Party, type RoundTable } from '../../shared/choices/party.ts';
import { suits } from '../../shared/seating/instance.ts';

const guest = (id: string, more: Partial<Guest> = {}): Guest => ({
  id,
  role: 'participant',
  needs: [],
  languages: [],
  apart: [],
  ...more,
});
const alone = (id: string, wishes: string[], more: Partial<Party> = {}): Party => ({
  guests: [guest(id)],
  wishes,
  owed: 0,
  late: 0,
  comes: true,
  ...more,
});
const table = (id: string, theme: string, capacity = 2, more: Partial<RoundTable> = {}): RoundTable => ({
  id,
  theme,
  capacity,
  provides: [],
  languages: [],
  ...more,
});
const outcome = (result: ReturnType<typeof allocate>, person: string) =>
  result.outcomes.find((one) => one.person === person);

describe('giving places', () => {
  const HALL = [table('1', 'green', 1), table('2', 'home', 1), table('3', 'safe', 2)];

  test('the dearest wish that has room; a list for the dearer ones, with place and reason', () => {
    const result = allocate(
      [alone('ann', ['green', 'home']), alone('bob', ['green', 'home'], { owed: 1 })],
      HALL,
      'lot',
    );
    expect(outcome(result, 'bob')).toEqual({ person: 'bob', theme: 'green', rank: 1, waiting: [] });
    expect(outcome(result, 'ann')).toEqual({
      person: 'ann',
      theme: 'home',
      rank: 2,
      waiting: [{ theme: 'green', position: 1, reason: 'owed' }],
    });
  });
  test('among equals the lot decides, and says so', () => {
    const result = allocate([alone('ann', ['green']), alone('bob', ['green'])], HALL, 'lot');
    const [first, second] = inOrder([alone('ann', []), alone('bob', [])], 'lot').map(
      (party) => idsOf(party)[0] ?? '',
    );
    expect(outcome(result, first ?? '')).toMatchObject({ theme: 'green' });
    expect(outcome(result, second ?? '')).toMatchObject({
      theme: null,
      rank: null,
      waiting: [{ theme: 'green', position: 1, reason: 'lot' }],
    });
    // Who got none of his wishes still has a seat.
    expect(['2', '3']).toContain(result.seats.get(second ?? ''));
  });
  test('who chose late comes after all others, and hears that', () => {
    const late = alone('bob', ['green'], { owed: 9, late: 1 });
    const result = allocate([late, alone('ann', ['green'])], HALL, 'lot');
    expect(outcome(result, 'bob')?.waiting).toEqual([{ theme: 'green', position: 1, reason: 'late' }]);
  });
  test('who wished nothing is seated and waits for nothing', () => {
    const result = allocate([alone('ann', [])], HALL, 'lot');
    expect(result.outcomes).toEqual([]);
    expect(result.seats.get('ann')).not.toBeNull();
  });
  test('a theme without a suitable table says so', () => {
    const wheels = { ...alone('ann', ['green', 'home']), guests: [guest('ann', { needs: ['wheelchair'] })] };
    const hall = [table('1', 'green'), table('2', 'home', 2, { provides: ['wheelchair'] })];
    expect(outcome(allocate([wheels], hall, 'lot'), 'ann')).toMatchObject({
      theme: 'home',
      waiting: [{ theme: 'green', position: 1, reason: 'needs' }],
    });
  });
  test('nobody takes the last seat that somebody else must have', () => {
    const wheels = { ...alone('ann', []), guests: [guest('ann', { needs: ['wheelchair'] })] };
    const hall = [table('1', 'green', 1, { provides: ['wheelchair'] }), table('2', 'home', 1)];
    const result = allocate([alone('bob', ['green'], { owed: 5 }), wheels], hall, 'lot');
    expect(result.seats).toEqual(
      new Map([
        ['bob', '2'],
        ['ann', '1'],
      ]),
    );
  });
  test('companions choose together and sit together', () => {
    const pair: Party = { ...alone('ann', ['green', 'safe']), guests: [guest('ann'), guest('bob')] };
    const result = allocate([pair], HALL, 'lot');
    expect([result.seats.get('ann'), result.seats.get('bob')]).toEqual(['3', '3']);
    expect(result.outcomes.map(({ theme }) => theme)).toEqual(['safe', 'safe']);
  });
});

describe('what the day owes somebody', () => {
  test('a first wish weighs nothing, no wish most, silence nothing', () => {
    expect(owedFor([{ wishes: ['green'], theme: 'green' }])).toBe(0);
    expect(
      owedFor([
        { wishes: ['green', 'home'], theme: 'home' },
        { wishes: ['green'], theme: null },
      ]),
    ).toBe(4);
    expect(owedFor([{ wishes: [], theme: 'home' }])).toBe(0);
  });
});

const THEMES = ['a', 'b', 'c'];
const OFFERS = fc.array(
  fc.record({
    theme: fc.constantFrom(...THEMES),
    capacity: fc.integer({ min: 1, max: 4 }),
    provides: fc.subarray(['wheelchair']),
    languages: fc.subarray(['ar']),
  }),
  { minLength: 1, maxLength: 6 },
);
const CHOOSERS = fc.array(
  fc.record({
    wishes: fc.shuffledSubarray(THEMES),
    owed: fc.nat(2),
    late: fc.constantFrom(0, 0, 0, 1),
    needs: fc.subarray(['wheelchair']),
    languages: fc.subarray(['ar']),
    wild: fc.constantFrom(false, false, true),
  }),
  { maxLength: 14 },
);
const plain = CHOOSERS.map((list) => list.map((one) => ({ ...one, needs: [], languages: [], wild: false })));
const LOT = fc.string({ minLength: 1, maxLength: 8 });

type Chooser = {
  wishes: string[];
  owed: number;
  late: number;
  needs: string[];
  languages: string[];
  wild: boolean;
};
const partiesOf = (choosers: readonly Chooser[]): Party[] =>
  choosers.map(({ wishes, owed, late, needs, languages, wild }, i) => ({
    guests: [guest(`p${i}`, { needs, languages, role: wild ? 'wildcard' : 'participant' })],
    wishes,
    owed,
    late,
    comes: true,
  }));
const hallOf = (offers: readonly Omit<RoundTable, 'id'>[]): RoundTable[] =>
  offers.map((offer, i) => ({ id: `t${i}`, ...offer }));

describe('for every hall and every choice', () => {
  test('no table is fuller than it is, and everybody sits where he can', () => {
    fc.assert(
      fc.property(CHOOSERS, OFFERS, LOT, (choosers, offers, lot) => {
        const [parties, hall] = [partiesOf(choosers), hallOf(offers)];
        const { seats, outcomes } = allocate(parties, hall, lot);
        for (const one of hall)
          expect([...seats.values()].filter((id) => id === one.id).length).toBeLessThanOrEqual(one.capacity);
        for (const { guests } of parties)
          for (const person of guests) {
            const at = hall.find(({ id }) => id === seats.get(person.id));
            if (at !== undefined) expect(suits(person, at)).toBe(true);
          }
        for (const { person, theme } of outcomes)
          if (theme !== null) expect(hall.find(({ id }) => id === seats.get(person))?.theme).toBe(theme);
      }),
    );
  });
  test('choosing earlier changes nothing: only what was chosen counts', () => {
    fc.assert(
      fc.property(CHOOSERS, OFFERS, LOT, fc.infiniteStream(fc.nat()), (choosers, offers, lot, chance) => {
        const parties = partiesOf(choosers);
        const keys = new Map(parties.map((party) => [party, chance.next().value as number]));
        const shuffled = [...parties].sort((a, b) => (keys.get(a) ?? 0) - (keys.get(b) ?? 0));
        expect(allocate(shuffled, hallOf(offers), lot)).toEqual(allocate(parties, hallOf(offers), lot));
      }),
    );
  });
  test('nobody gains by naming other wishes than his own', () => {
    fc.assert(
      fc.property(plain, OFFERS, LOT, fc.shuffledSubarray(THEMES), (choosers, offers, lot, other) => {
        const [first, ...rest] = partiesOf(choosers);
        if (first === undefined) return;
        const hall = hallOf(offers);
        const gets = (wishes: string[]) =>
          outcome(allocate([{ ...first, wishes }, ...rest], hall, lot), 'p0')?.theme ?? null;
        const worth = (theme: string | null) =>
          theme !== null && first.wishes.includes(theme) ? first.wishes.indexOf(theme) : THEMES.length;
        expect(worth(gets([...first.wishes]))).toBeLessThanOrEqual(worth(gets(other)));
      }),
    );
  });
  test('nobody envies somebody who comes after him, and no place stays free that somebody waits for', () => {
    fc.assert(
      fc.property(plain, OFFERS, LOT, (choosers, offers, lot) => {
        const [parties, hall] = [partiesOf(choosers), hallOf(offers)];
        const { outcomes, seats } = allocate(parties, hall, lot);
        const place = new Map(inOrder(parties, lot).map((party, i) => [idsOf(party)[0], i]));
        const placeOf = (person: string) => place.get(person) ?? 0;
        for (const { person, waiting } of outcomes)
          for (const { theme } of waiting) {
            const there = outcomes.filter((one) => one.theme === theme);
            for (const other of there) expect(placeOf(other.person)).toBeLessThan(placeOf(person));
            const room = hall
              .filter((one) => one.theme === theme)
              .reduce((sum, { capacity }) => sum + capacity, 0);
            expect(there).toHaveLength(room);
          }
        expect(seats.size).toBe(parties.length);
      }),
    );
  });
  test('the list for a theme is counted from one, without gaps, in the order of the places', () => {
    fc.assert(
      fc.property(CHOOSERS, OFFERS, LOT, (choosers, offers, lot) => {
        const { outcomes } = allocate(partiesOf(choosers), hallOf(offers), lot);
        for (const theme of THEMES) {
          const list = outcomes.flatMap(({ waiting }) => waiting.filter((one) => one.theme === theme));
          expect(list.map(({ position }) => position)).toEqual(list.map((_, i) => i + 1));
        }
      }),
    );
  });
});

test('a whole summit is allocated while nobody notices', () => {
  const many = Array.from({ length: 850 }, (_, i) =>
    alone(`p${i}`, [String(i % 7), String(i % 11), String(i % 5)], {
      owed: i % 4,
      guests: [
        guest(`p${i}`, {
          needs: i % 40 === 0 ? ['wheelchair'] : [],
          role: i < 100 ? 'wildcard' : 'participant',
        }),
      ],
    }),
  );
  const hall = Array.from({ length: 107 }, (_, i) =>
    table(String(i), String(i % 12), 8, { provides: i % 4 === 0 ? ['wheelchair'] : [] }),
  );
  const { seats } = allocate(many, hall, 'lot');
  expect([...seats.values()].filter((seat) => seat === null)).toEqual([]);
});
