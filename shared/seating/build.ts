import { cheapestFree, isLoose, partyHere, sitAtBest, sitTogether, squeezeIn } from './insert.ts';
import { NONE } from './model.ts';
import { type Random, shuffle } from './random.ts';
import { type Seats, sit } from './seats.ts';

/** Tables that somebody in a hurry looks at. */
const FEW = 8;

/** People who sit together. */
type Party = readonly number[];

/** Rounds that are history: everybody back where the base plan had him, whatever the rules say of it. */
export function replay(s: Seats, rounds: number): void {
  const n = s.model.people;
  for (let r = 0; r < rounds; r++) {
    for (let p = 0; p < n; p++) if (s.base[r * n + p] !== NONE) sit(s, p, r, s.base[r * n + p]!);
  }
}

/**
 * Seats everybody who can be seated in a round: first whoever has no choice, then those who may keep their seat of
 * the base plan, then the rest with the fewest tables to choose from first, each at the cheapest table. `hasty` looks
 * at a few tables of the dearest wish only.
 */
export function fillRound(
  s: Seats,
  r: number,
  random: Random,
  {
    targets,
    only,
    hasty = false,
  }: { targets?: Int32Array | undefined; only?: Uint8Array | undefined; hasty?: boolean } = {},
): void {
  const parties = byChoice(
    s,
    r,
    shuffle(
      partiesOf(s, r).filter((party) => !isSeated(s, party[0]!, r) && (!only || party.some((p) => only[p]))),
      random,
    ),
  );
  const pinned = parties.filter((party) => isPinned(s, party, r));
  for (const party of pinned) sitAtBest(s, party, r);
  for (const party of parties) if (!isSeated(s, party[0]!, r)) keepSeat(s, party, r);
  const seat = (party: Party) =>
    sitOnTarget(s, party, r, targets) || (hasty && sitHastily(s, party, r, random)) || sitAtBest(s, party, r);
  const left = parties.filter((party) => !isSeated(s, party[0]!, r) && !seat(party));
  for (const party of left) squeezeIn(s, party, r);
}

/** At the cheapest table of the theme meant for him. */
function sitOnTarget(s: Seats, party: readonly number[], r: number, targets?: Int32Array): boolean {
  const [p = NONE] = party;
  const theme = targets?.[r * s.model.people + p] ?? NONE;
  if (theme === NONE || party.length > 1) return false;
  const t = cheapestFree(s, p, r, s.model.tablesOf[theme]!);
  if (t === NONE) return false;
  // With seats to spare, filling one theme would leave tables of another too empty: then the cheapest seat decides.
  const even = s.model.evenFill[r]!;
  if (s.size[r * s.model.tables + t]! >= even && s.model.capacity[t]! > even + 1) return false;
  sit(s, p, r, t);
  return true;
}

/** At the best of a few tables of his dearest wish that he has not had yet and that has a seat among them. */
function sitHastily(s: Seats, party: readonly number[], r: number, random: Random): boolean {
  const m = s.model;
  const [p = NONE] = party;
  const suited = m.tablesFor[m.kind[p]!]!;
  if (party.length > 1 || m.pin[r * m.people + p] !== NONE || suited.length < m.tables / 2) return false;
  const themes = m.wishes[p]!.filter((theme) => s.seen[p * m.themes + theme] === 0);
  for (const tables of themes.length > 0 ? themes.map((theme) => m.tablesOf[theme]!) : [suited]) {
    const few = Array.from({ length: FEW }, () => tables[random.below(tables.length)]!);
    const t = cheapestFree(s, p, r, few);
    if (t === NONE) continue;
    sit(s, p, r, t);
    return true;
  }
  return false;
}

/** Loose people who can be moved in the round, for the search. */
export const looseIn = (s: Seats, r: number): number[] =>
  Array.from({ length: s.model.people }, (_, p) => p).filter((p) => isLoose(s, p, r));

function partiesOf(s: Seats, r: number): Party[] {
  const m = s.model;
  const parties: Party[] = [];
  for (let p = 0; p < m.people; p++) {
    if (!m.here[r * m.people + p]) continue;
    const party = partyHere(m, p, r);
    if (party.every((member) => member >= p)) parties.push(party);
  }
  return parties;
}

const isSeated = (s: Seats, p: number, r: number): boolean => s.table[r * s.model.people + p] !== NONE;

const isPinned = (s: Seats, party: readonly number[], r: number): boolean =>
  party.some((p) => s.model.pin[r * s.model.people + p] !== NONE);

/** Pinned first, then companions, then those with the fewest tables to choose from, and of those the wildcards. */
function byChoice(s: Seats, r: number, parties: readonly Party[]): Party[] {
  const m = s.model;
  const known = new Map<string | number, number>();
  const choice = (party: Party): number => {
    const kinds = party.length === 1 ? m.kind[party[0]!]! : party.map((p) => m.kind[p]).join();
    const tables = known.get(kinds) ?? tablesFor(s, party, r);
    known.set(kinds, tables);
    return tables;
  };
  const turn = (party: Party): number => {
    const first = 2 * Number(!isPinned(s, party, r)) + Number(party.length === 1);
    return 2 * (first * (m.tables + 1) + choice(party)) + Number(!party.some((p) => m.wild[p]));
  };
  return parties
    .map((party) => ({ party, turn: turn(party) }))
    .sort((a, b) => a.turn - b.turn)
    .map(({ party }) => party);
}

/** How many open tables suit all of the party. */
function tablesFor(s: Seats, party: readonly number[], r: number): number {
  const m = s.model;
  let tables = 0;
  for (let t = 0; t < m.tables; t++) {
    if (m.open[r * m.tables + t] && party.every((p) => m.suits[m.kind[p]! * m.tables + t])) tables++;
  }
  return tables;
}

function keepSeat(s: Seats, party: readonly number[], r: number): void {
  const tables = party.map((p) => s.base[r * s.model.people + p]!);
  const t = tables[0]!;
  if (t !== NONE && tables.every((other) => other === t)) sitTogether(s, party, r, t);
}
