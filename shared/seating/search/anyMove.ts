import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { DayMoves } from './dayMoves.ts';
import { PartyMoves, parties } from './partyMoves.ts';
import type { TableMoves } from './tableMoves.ts';

/** Of 256 moves: how many move a party, trade two rounds, go to any table. The rest keep the theme. */
const PARTY = 2;
const MIRROR = 38;
const ANY = 80;

/** A move of any kind at its exact price, for somebody drawn from the seats; `days` of 256 trade all rounds at once. */
export function anyMove(
  s: Seats,
  random: Random,
  moves: TableMoves,
  seats: Int32Array,
  from: number,
  days: number,
): (heat: number) => void {
  const { people, rounds } = s.model;
  const party = new PartyMoves(s, random);
  const day = new DayMoves(s, random, from);
  const companions = parties(s, from);
  const open = rounds - from;
  return (heat) => {
    let draw = random.bits() & 255;
    if (draw < PARTY && companions.length > 0) {
      party.try(companions[random.below(companions.length)]!, heat);
      return;
    }
    const at = seats[random.below(seats.length)]!;
    const r = Math.floor(at / people);
    const p = at - r * people;
    draw -= PARTY;
    if (open > 1 && draw < days) day.try(p, random.below(people), heat);
    else if (open > 1 && draw < days + MIRROR)
      moves.tryMirror(p, r, from + ((r - from + 1 + random.below(open - 1)) % open), heat);
    else if (draw < days + MIRROR + ANY) moves.tryAny(p, r, heat);
    else moves.tryWithin(p, r, heat);
  };
}
