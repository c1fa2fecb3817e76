import { isLoose } from '../insert.ts';
import { type Model, NONE } from '../model.ts';
import type { Seats } from '../seats.ts';

/** More than any seat costs, and little enough for sums to stay exact. */
export const FORBIDDEN = 1e9;

/** What a ledger needs to know and never changes: several ledgers share it. */
export interface Hall {
  model: Model;
  /** Who sits on a free seat: the number after the last person's. */
  free: number;
  /** People and `free`. */
  width: number;
  /** Seats of one round; those of a table lie side by side, and the tables of a theme. */
  seats: number;
  /** seat -> table */
  tableOf: Int32Array;
  /** table -> its first seat */
  tableFrom: Int32Array;
  /** table -> its seats */
  places: Int32Array;
  /** theme -> its first seat; and the end */
  themeFrom: Int32Array;
  /** round x width: 1 for who may be moved alone */
  loose: Uint8Array;
  /** (round x table) x width: what a seat costs whoever else is there */
  own: Float64Array;
  /** width x width: what it costs that two people share a table */
  pair: Float32Array;
}

/** `s` tells who sits where now and who may move. */
export function hallOf(s: Seats): Hall {
  const { model } = s;
  return {
    model,
    free: model.people,
    width: model.people + 1,
    ...layOut(s),
    loose: findLoose(s),
    own: priceAlone(s),
    pair: pricePairs(model),
  };
}

/** A table that history has overfilled has as many seats as guests. */
function layOut({ model: m, size }: Seats) {
  const tableFrom = new Int32Array(m.tables);
  const places = m.capacity.slice();
  const themeFrom = new Int32Array(m.themes + 1);
  const tableOf: number[] = [];
  size.forEach((n, row) => {
    places[row % m.tables] = Math.max(places[row % m.tables]!, n);
  });
  m.tablesOf.forEach((tables, theme) => {
    for (const t of tables) {
      tableFrom[t] = tableOf.length;
      for (let k = 0; k < places[t]!; k++) tableOf.push(t);
    }
    themeFrom[theme + 1] = tableOf.length;
  });
  return { seats: tableOf.length, tableOf: Int32Array.from(tableOf), tableFrom, places, themeFrom };
}

function findLoose(s: Seats): Uint8Array {
  const { people, rounds } = s.model;
  const width = people + 1;
  return Uint8Array.from({ length: rounds * width }, (_, at) => {
    const p = at % width;
    return Number(p === people || isLoose(s, p, Math.floor(at / width)));
  });
}

function priceAlone({ model: m, base }: Seats): Float64Array {
  const width = m.people + 1;
  const own = new Float64Array(m.rounds * m.tables * width);
  for (let row = 0; row < m.rounds * m.tables; row++) {
    const t = row % m.tables;
    const round = Math.floor(row / m.tables) * m.people;
    for (let p = 0; p < m.people; p++) {
      const may = m.open[row] && m.suits[m.kind[p]! * m.tables + t];
      own[row * width + p] = (may ? 0 : FORBIDDEN) - (base[round + p] === t ? m.cost.moved : 0);
    }
  }
  return own;
}

function pricePairs(m: Model): Float32Array {
  const width = m.people + 1;
  const pair = new Float32Array(width ** 2);
  for (let p = 0; p < m.people; p++) {
    for (let q = 0; q < m.people; q++) {
      if (p === q) continue;
      for (let a = 0; a < m.attributes; a++) {
        const v = m.value[p * m.attributes + a]!;
        if (v !== NONE && v === m.value[q * m.attributes + a]) pair[p * width + q]! += m.pairWeight[a]!;
      }
    }
    for (const q of m.apart[p]!) pair[p * width + q] = FORBIDDEN;
  }
  return pair;
}
