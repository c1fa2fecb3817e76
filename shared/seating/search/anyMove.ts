import type { Random } from '../random.ts';
import type { Seats } from '../seats.ts';
import { PartyMoves, parties } from './partyMoves.ts';
import type { TableMoves } from './tableMoves.ts';

/** Of 256 moves between tables, how many are of which kind; the rest trade seats of one theme in one round. */
export interface Mix {
  /** Trade two rounds, with somebody who has the same themes in turned order. */
  mirror: number;
  /** Go to any table. */
  any: number;
}

/** Of 256 moves, how many move companions. */
const PARTY = 2;

/** A move of any kind at its exact price, for somebody drawn from the seats that may change. */
export function anyMove(
  s: Seats,
  random: Random,
  moves: TableMoves,
  seats: Int32Array,
  from: number,
  mix: Mix,
): (heat: number) => void {
  const { people, rounds } = s.model;
  const party = new PartyMoves(s, random);
  const companions = parties(s, from);
  const open = rounds - from;
  const mirror = PARTY + mix.mirror;
  const any = mirror + mix.any;
  return (heat) => {
    const draw = random.bits() & 255;
    if (draw < PARTY && companions.length > 0) {
      party.try(companions[random.below(companions.length)]!, heat);
      return;
    }
    const at = seats[random.below(seats.length)]!;
    const r = Math.floor(at / people);
    const p = at - r * people;
    if (open > 1 && draw < mirror)
      moves.tryMirror(p, r, from + ((r - from + 1 + random.below(open - 1)) % open), heat);
    else if (draw < any) moves.tryAny(p, r, heat);
    else moves.tryWithin(p, r, heat);
  };
}
